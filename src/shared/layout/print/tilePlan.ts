import { pageSize } from './paper.ts'
import type { Orientation } from './printDocument.ts'

/** One sheet of a tiled poster: the part of the page that it shows, in mm of the page. */
export interface Tile {
  /** Column letter and row number: "B2". */
  readonly label: string
  readonly row: number
  readonly col: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface TilePlan {
  readonly sheet: { readonly w: number; readonly h: number }
  readonly orientation: Orientation
  readonly rows: number
  readonly cols: number
  readonly overlapMm: number
  readonly marginMm: number
  /** Row by row from the top left. */
  readonly tiles: readonly Tile[]
}

/** "A" … "Z", "AA" … for 0, 1 … */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCodePoint(0x41 + (index % 26))
}

/**
 * Starts of the tiles along one axis. Neighbours share `overlap`; a tile begins at a preferred cut where one lies in
 * the last third of the tile before and no further tile becomes necessary. Sheets are glued onto the one before, so
 * that the seam is where a tile begins.
 */
function starts(length: number, window: number, overlap: number, cuts: readonly number[]): number[] {
  const step = window - overlap
  const count = Math.max(1, Math.ceil((length - overlap - 0.001) / step))
  const out = [0]
  for (let i = 1; i < count; i++) {
    const latest = (out[i - 1] as number) + step
    // The remaining tiles must still reach the end.
    const earliest = Math.max(length - (count - i - 1) * step - window, latest - window / 3)
    out.push(cuts.findLast((c) => c <= latest && c >= earliest) ?? latest)
  }
  return out
}

/**
 * How a page is cut into sheets that are glued together again: in the orientation that needs fewer, each sheet
 * sharing `overlapMm` with its neighbours.
 * @param cutsMm places along the width where a cut hurts least, see PrintPage
 */
export function tilePlan(
  page: { readonly widthMm: number; readonly heightMm: number; readonly cutsMm?: readonly number[] },
  sheet: 'A4' | 'A3',
  overlapMm: number,
  marginMm: number,
): TilePlan {
  const plans = (['portrait', 'landscape'] as const).map((orientation): TilePlan => {
    const size = pageSize(sheet, orientation)
    const [w, h] = [size.w - 2 * marginMm, size.h - 2 * marginMm]
    const xs = starts(page.widthMm, w, overlapMm, page.cutsMm ?? [])
    const ys = starts(page.heightMm, h, overlapMm, [])
    const tiles = ys.flatMap((y, row) =>
      xs.map((x, col): Tile => {
        const end = { x: xs[col + 1] ?? Number.POSITIVE_INFINITY, y: ys[row + 1] ?? Number.POSITIVE_INFINITY }
        return {
          label: `${columnLetters(col)}${row + 1}`,
          row,
          col,
          x,
          y,
          w: Math.min(w, page.widthMm - x, end.x + overlapMm - x),
          h: Math.min(h, page.heightMm - y, end.y + overlapMm - y),
        }
      }),
    )
    return { sheet: size, orientation, rows: ys.length, cols: xs.length, overlapMm, marginMm, tiles }
  })
  return plans.reduce((best, plan) => (plan.tiles.length < best.tiles.length ? plan : best))
}
