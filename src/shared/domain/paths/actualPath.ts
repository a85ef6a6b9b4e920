/** How one customer went, held against the designed order. */
export interface ActualPath {
  /** touchpoints in the order of the visits, repeats included */
  readonly path: readonly string[]
  /** designed ones never visited, though a later one was; those after the last one reached are not skipped */
  readonly skipped: readonly string[]
  /** visited more than once, with how often */
  readonly repeated: readonly { readonly touchpoint: string; readonly times: number }[]
  /** visited without being designed, each once */
  readonly unplanned: readonly string[]
  /** designed ones first visited only after one that is designed to come later */
  readonly late: readonly string[]
  /** the furthest of the design that was reached; null: none */
  readonly furthest: string | null
}

/** `design` names each touchpoint once, in order; a second mention is the first one's. */
export function actualPath(path: readonly string[], design: readonly string[]): ActualPath {
  const place = new Map<string, number>()
  for (const touchpoint of design) if (!place.has(touchpoint)) place.set(touchpoint, place.size)
  const times = new Map<string, number>()
  const late: string[] = []
  let reached = -1
  for (const touchpoint of path) {
    const before = times.get(touchpoint) ?? 0
    times.set(touchpoint, before + 1)
    const at = place.get(touchpoint)
    if (at === undefined) continue
    if (before === 0 && at < reached) late.push(touchpoint)
    reached = Math.max(reached, at)
  }
  const designed = [...place.keys()]
  return {
    path,
    skipped: designed.slice(0, Math.max(0, reached)).filter((touchpoint) => !times.has(touchpoint)),
    repeated: [...times].filter(([, n]) => n > 1).map(([touchpoint, n]) => ({ touchpoint, times: n })),
    unplanned: [...times.keys()].filter((touchpoint) => !place.has(touchpoint)),
    late,
    furthest: designed[reached] ?? null,
  }
}

/** Whether nothing was skipped, repeated, unplanned or late; a path that ends early is still as designed. */
export const isAsDesigned = ({ skipped, repeated, unplanned, late }: ActualPath): boolean =>
  skipped.length + repeated.length + unplanned.length + late.length === 0
