import { linear } from './scale.ts'

/** One period of a line. */
export interface TrendValue {
  readonly value: number
  /** both or neither */
  readonly low: number | null
  readonly high: number | null
  /** Too few to lean on: hollow. */
  readonly hollow: boolean
  /** What may be joined to its neighbours: answers with answers, figures of a source with their like. */
  readonly kind: string
}

export interface TrendDot {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly hollow: boolean
  /** ends of its interval, px from the top; null without one */
  readonly reach: { readonly top: number; readonly bottom: number } | null
}

export interface TrendShape {
  readonly dots: readonly TrendDot[]
  /** lines between neighbours; no line crosses a gap */
  readonly lines: readonly string[]
  /** the intervals of neighbours as areas */
  readonly bands: readonly string[]
  /** px from the left of every period, gaps included */
  readonly xs: readonly number[]
}

const round = (px: number): number => Math.round(px * 100) / 100

/**
 * Places the periods of a trend in a box, the first at its left edge and the last at its right; one alone in the middle.
 * @param span lowest and highest value, at the foot and the top
 */
export function trendShape(
  points: readonly (TrendValue | null)[],
  box: { readonly w: number; readonly h: number },
  span: readonly [number, number],
): TrendShape {
  const y = linear(span[0], span[1], box.h)
  const top = (value: number): number => round(box.h - y.at(value))
  const xs = points.map((_, i) => (points.length === 1 ? box.w / 2 : round((i / (points.length - 1)) * box.w)))
  const dots = points.flatMap((point, index): TrendDot[] => {
    if (!point) return []
    const { value, low, high, hollow } = point
    const reach = low === null || high === null ? null : { top: top(high), bottom: top(low) }
    return [{ index, x: xs[index] as number, y: top(value), hollow, reach }]
  })
  const runs: TrendDot[][] = []
  for (const dot of dots) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && last.index + 1 === dot.index && points[last.index]?.kind === points[dot.index]?.kind)
      run.push(dot)
    else runs.push([dot])
  }
  const path = (along: readonly (readonly [number, number])[]): string =>
    along.map(([px, py], i) => `${i ? 'L' : 'M'}${px} ${py}`).join('')
  const bands: string[] = []
  for (const run of runs) {
    for (const part of parted(run)) {
      const there = part.map(({ x, reach }) => [x, reach.top] as const)
      const back = part.toReversed().map(({ x, reach }) => [x, reach.bottom] as const)
      if (part.length > 1) bands.push(`${path([...there, ...back])}Z`)
    }
  }
  return {
    dots,
    lines: runs.filter((run) => run.length > 1).map((run) => path(run.map(({ x, y: at }) => [x, at]))),
    bands,
    xs,
  }
}

type Reaching = TrendDot & { readonly reach: NonNullable<TrendDot['reach']> }

/** Stretches in which every dot has an interval. */
function parted(run: readonly TrendDot[]): Reaching[][] {
  const parts: Reaching[][] = [[]]
  for (const dot of run) {
    if (dot.reach) parts.at(-1)?.push(dot as Reaching)
    else parts.push([])
  }
  return parts
}
