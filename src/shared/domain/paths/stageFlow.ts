import type { Figure } from '../metric/figure/figure.ts'
import { figureOf } from '../metric/figureOf.ts'
import { spreadTally } from '../metric/tally/rawTally.ts'
import type { ShareTally, SpreadTally } from '../metric/tally/tally.ts'
import { isBefore, secondsBetween, type TimedVisit, type Walks } from './visit.ts'

/** By customer, for each stage the first visit in it: a loop counts its first entry. */
export type FirstEntries = ReadonlyMap<string, ReadonlyMap<string, TimedVisit>>

/** `stageOf` gives null for a touchpoint that is in no stage. */
export function firstEntries(
  { walks }: Pick<Walks, 'walks'>,
  stageOf: (touchpoint: string) => string | null,
): FirstEntries {
  const entries = new Map<string, Map<string, TimedVisit>>()
  for (const [customer, walk] of walks) {
    const first = new Map<string, TimedVisit>()
    for (const visit of walk) {
      const stage = stageOf(visit.visit.touchpoint)
      if (stage !== null && !first.has(stage)) first.set(stage, visit)
    }
    entries.set(customer, first)
  }
  return entries
}

/** From one stage of the design to the next. */
export interface StageFlow {
  readonly from: string
  readonly to: string
  /** entered `to` of entered `from`, whoever came in later included (vocabulary.md) */
  readonly entered: ShareTally
  /** of those who entered `from`, how many entered `to` afterwards */
  readonly moved: ShareTally
  /** entered `to` without ever having been in `from` */
  readonly cameInLater: number
  /** entered `to` first and `from` afterwards; in no delay */
  readonly backwards: number
  /** seconds from the first entry of `from` to the first of `to`, of those who moved */
  readonly delay: SpreadTally
}

/**
 * What happens between consecutive stages. `isIn` keeps to first entries of a period: `entered` counts those of each
 * stage within it; `moved` and `delay` follow the customers who entered `from` in it, however long they took. Flows of
 * periods that do not overlap add up to the whole, since each customer enters a stage first only once.
 */
export function stageFlows(
  entries: FirstEntries,
  stages: readonly string[],
  isIn: (at: string) => boolean = () => true,
): StageFlow[] {
  return stages.slice(1).map((to, i) => {
    const from = stages[i] as string
    const delays: number[] = []
    let [enteredFrom, enteredTo, cameInLater, backwards] = [0, 0, 0, 0]
    for (const first of entries.values()) {
      const start = first.get(from)
      const end = first.get(to)
      const isStart = start !== undefined && isIn(start.visit.at)
      const isEnd = end !== undefined && isIn(end.visit.at)
      if (isStart) enteredFrom++
      if (isEnd) enteredTo++
      if (isEnd && !start) cameInLater++
      if (!isStart || !end) continue
      if (isBefore(start, end)) delays.push(secondsBetween(start, end))
      else backwards++
    }
    return {
      from,
      to,
      entered: { kind: 'share', hits: enteredTo, of: enteredFrom },
      moved: { kind: 'share', hits: delays.length, of: enteredFrom },
      cameInLater,
      backwards,
      delay: spreadTally(delays),
    }
  })
}

/** Conversion with the share that moved on in `also`, and the delay: median, with the 90th percentile in `also`. */
export function flowFigures({ entered, moved, delay }: StageFlow): {
  readonly conversion: Figure
  readonly delay: Figure
} {
  return {
    conversion: { ...figureOf('stageConversion', entered), also: [figureOf('stageConversion', moved)] },
    delay: figureOf('stageDelay', delay),
  }
}

/**
 * Conversion of a touchpoint: of the customers who were at `entrance`, how many were at `goal` after their first visit
 * there. Both names stand with the figure.
 */
export function conversionTally({ walks }: Pick<Walks, 'walks'>, entrance: string, goal: string): ShareTally {
  let [hits, of] = [0, 0]
  for (const walk of walks.values()) {
    const at = walk.findIndex(({ visit }) => visit.touchpoint === entrance)
    if (at < 0) continue
    of++
    if (walk.slice(at + 1).some(({ visit }) => visit.touchpoint === goal)) hits++
  }
  return { kind: 'share', hits, of }
}

/** The same where the source says the outcome: won at that visit or at a later one. */
export function wonTally(
  { walks }: Pick<Walks<TimedVisit['visit'] & { readonly outcome: 'won' | 'lost' | null }>, 'walks'>,
  entrance: string,
): ShareTally {
  let [hits, of] = [0, 0]
  for (const walk of walks.values()) {
    const at = walk.findIndex(({ visit }) => visit.touchpoint === entrance)
    if (at < 0) continue
    of++
    if (walk.slice(at).some(({ visit }) => visit.outcome === 'won')) hits++
  }
  return { kind: 'share', hits, of }
}
