import { type ActualPath, actualPath, isAsDesigned } from './actualPath.ts'
import type { Walks } from './visit.ts'

/** Customers, not visits, unless it says visits. */
export interface TouchpointTraffic {
  readonly touchpoint: string
  readonly visits: number
  readonly customers: number
  readonly repeatedBy: number
  readonly skippedBy: number
  readonly lateBy: number
  readonly isDesigned: boolean
}

/** How often one touchpoint followed another; null before the first and after the last visit of a customer. */
export interface Move {
  readonly from: string | null
  readonly to: string | null
  readonly count: number
}

export interface PathSummary {
  readonly customers: number
  /** customers whose path has nothing skipped, repeated, unplanned or late */
  readonly asDesigned: number
  /** the designed ones in their order, then the unplanned, most visited first */
  readonly touchpoints: readonly TouchpointTraffic[]
  /** most frequent first */
  readonly moves: readonly Move[]
  /** whole paths, most frequent first, `most` of them; repeats at once (a reload, two messages) are one */
  readonly variants: readonly { readonly path: readonly string[]; readonly customers: number }[]
  /** how many different ones there are in all */
  readonly variantCount: number
}

type Counts = { visits: number; customers: number; repeatedBy: number; skippedBy: number; lateBy: number }

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const withoutReloads = (path: readonly string[]): string[] => path.filter((one, i) => one !== path[i - 1])

/** The paths that customers really took over a designed order of touchpoints. */
export function pathSummary({ walks }: Pick<Walks, 'walks'>, design: readonly string[], most = 20): PathSummary {
  const counts = new Map<string, Counts>()
  const of = (touchpoint: string): Counts => {
    const known = counts.get(touchpoint)
    if (known) return known
    const fresh = { visits: 0, customers: 0, repeatedBy: 0, skippedBy: 0, lateBy: 0 }
    counts.set(touchpoint, fresh)
    return fresh
  }
  for (const touchpoint of design) of(touchpoint)
  const designed = new Set(design)
  const moves = new Map<string, { from: string | null; to: string | null; count: number }>()
  const variants = new Map<string, { path: readonly string[]; customers: number }>()
  let asDesigned = 0

  const note = (actual: ActualPath): void => {
    for (const touchpoint of actual.path) of(touchpoint).visits++
    for (const touchpoint of new Set(actual.path)) of(touchpoint).customers++
    for (const { touchpoint } of actual.repeated) of(touchpoint).repeatedBy++
    for (const touchpoint of actual.skipped) of(touchpoint).skippedBy++
    for (const touchpoint of actual.late) of(touchpoint).lateBy++
    if (isAsDesigned(actual)) asDesigned++
    const stops = [null, ...actual.path, null]
    for (const [i, to] of stops.slice(1).entries()) {
      const from = stops[i] ?? null
      const key = JSON.stringify([from, to])
      const move = moves.get(key)
      if (move) move.count++
      else moves.set(key, { from, to, count: 1 })
    }
    const path = withoutReloads(actual.path)
    const key = JSON.stringify(path)
    const variant = variants.get(key)
    if (variant) variant.customers++
    else variants.set(key, { path, customers: 1 })
  }
  for (const walk of walks.values())
    note(
      actualPath(
        walk.map(({ visit }) => visit.touchpoint),
        design,
      ),
    )

  const traffic = [...counts].map(([touchpoint, one]) => ({ touchpoint, ...one, isDesigned: designed.has(touchpoint) }))
  const unplanned = traffic
    .filter(({ isDesigned }) => !isDesigned)
    .sort((a, b) => b.visits - a.visits || byText(a.touchpoint, b.touchpoint))
  return {
    customers: walks.size,
    asDesigned,
    touchpoints: [...traffic.filter(({ isDesigned }) => isDesigned), ...unplanned],
    moves: [...moves].sort(([a, x], [b, y]) => y.count - x.count || byText(a, b)).map(([, move]) => move),
    variants: [...variants]
      .sort(([a, x], [b, y]) => y.customers - x.customers || byText(a, b))
      .slice(0, most)
      .map(([, variant]) => variant),
    variantCount: variants.size,
  }
}
