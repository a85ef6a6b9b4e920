/** A dot of the chart, before it has a place. */
export interface DotAt {
  readonly id: string
  /** 1–5; null: not said */
  readonly importance: number | null
  /** 0–1; null: not known */
  readonly position: number | null
}

export interface ChartRoom {
  /** px of the part from the worst to the best */
  readonly width: number
  /** px of the part at its right for what is not known */
  readonly unknownWidth: number
  /** px of one band of importance; six of them: 5 … 1, not said */
  readonly bandHeight: number
  /** px of a dot with its surroundings */
  readonly cell: number
}

/** A dot with its place, or several that found none beside each other; px of the middle, from the top left corner. */
export interface PlacedDot {
  readonly ids: readonly string[]
  readonly x: number
  readonly y: number
}

/** Band from the top: 0 for an importance of 5, 5 for what was not said. */
export const bandOf = (importance: number | null): number => (importance === null ? 5 : 5 - importance)
/** Which importance a height stands for; null: not said. */
export const importanceAt = (y: number, bandHeight: number): number | null => {
  const band = Math.min(5, Math.max(0, Math.floor(y / bandHeight)))
  return band === 5 ? null : 5 - band
}

/** A dot may stand so many cells beside its true place. */
const ASIDE = 2

/**
 * Places dots so that none covers another: each in the free cell next to its true place, in its own band and on its own
 * side of the middle. Where there is none left, those of a column stand as one with their number. The first of `dots`
 * are placed first, so that what matters most is seen on its own.
 */
export function placeDots(dots: readonly DotAt[], room: ChartRoom): PlacedDot[] {
  const rows = Math.max(1, Math.floor(room.bandHeight / room.cell))
  const columns = {
    known: Math.max(2, 2 * Math.floor(room.width / room.cell / 2)),
    unknown: Math.max(1, Math.floor(room.unknownWidth / room.cell)),
  }
  const taken = new Map<string, string[][]>()
  for (const { id, importance, position } of dots) {
    const band = bandOf(importance)
    const side = position === null ? 'unknown' : 'known'
    const own =
      position === null
        ? Math.floor(columns.unknown / 2)
        : Math.min(columns.known - 1, Math.floor(position * columns.known))
    const cellsOf = (column: number): string[][] => {
      const key = `${band} ${side} ${column}`
      const found = taken.get(key) ?? []
      taken.set(key, found)
      return found
    }
    const half = columns.known / 2
    const isNear = (column: number): boolean => {
      if (side === 'unknown') return column >= 0 && column < columns.unknown
      return column >= 0 && column < columns.known && column >= half === own >= half
    }
    const near = [own, ...Array.from({ length: ASIDE }, (_, i) => [own - i - 1, own + i + 1]).flat()].filter(isNear)
    const free = near.find((column) => cellsOf(column).length < rows)
    const cells = cellsOf(free ?? own)
    if (free === undefined) cells.at(-1)!.push(id)
    else cells.push([id])
  }
  return [...taken].flatMap(([key, cells]) => {
    const [band, side, column] = key.split(' ') as [string, 'known' | 'unknown', string]
    const w = side === 'known' ? room.width / columns.known : room.unknownWidth / columns.unknown
    const x = (side === 'known' ? 0 : room.width) + (Number(column) + 0.5) * w
    const middle = (Number(band) + 0.5) * room.bandHeight
    return cells.map((ids, i): PlacedDot => ({ ids, x, y: middle + fan(i) * room.cell }))
  })
}

/** 0, −1, 1, −2 …: from the middle of a band to its edges. */
const fan = (i: number): number => (i % 2 === 1 ? -(i + 1) / 2 : i / 2)
