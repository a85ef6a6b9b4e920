/** A place where the presentation halts. A stage with more than fits halts several times. */
export interface Stop {
  readonly kind: 'title' | 'stage' | 'end'
  /** Of a stage, else null. */
  readonly stageId: string | null
  /** 1-based place of the stage in the journey; 0 elsewhere. */
  readonly number: number
  /** 0-based page of what does not fit on one screen, and how many pages there are. */
  readonly part: number
  readonly parts: number
}

/** Where the presentation stands, in words that outlive a window of another size and a stage that is moved. */
export type Here = Pick<Stop, 'kind' | 'stageId' | 'number' | 'part'>

/** The stop that is meant, else the nearest one that is still there. */
export function indexOf(stops: readonly Stop[], here: Here): number {
  const same = (s: Stop): boolean => s.kind === here.kind && s.stageId === here.stageId
  const exact = stops.findIndex((s) => same(s) && s.part === here.part)
  if (exact >= 0) return exact
  const fewer = stops.findLastIndex(same)
  if (fewer >= 0) return fewer
  const gone = stops.findIndex((s) => s.kind === 'stage' && s.number >= here.number)
  return gone >= 0 ? gone : Math.max(0, stops.length - 1)
}

/** The stop so many places on, held at both ends. */
export function walk(stops: readonly Stop[], here: Here, by: number): Here {
  const at = Math.min(Math.max(indexOf(stops, here) + by, 0), stops.length - 1)
  return stops[at] ?? here
}

/** The first stop of the stage with that number; null where there is none. */
export function stopOfStage(stops: readonly Stop[], number: number): Here | null {
  return stops.find((s) => s.kind === 'stage' && s.number === number) ?? null
}
