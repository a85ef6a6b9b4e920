import type { FigureRow } from '../../../shared/domain/listening/figureRow.ts'
import { previousPeriod, readPeriod } from '../../../shared/domain/metric/period/period.ts'
import type { RetentionTally, ShareTally } from '../../../shared/domain/metric/tally/tally.ts'
import { type FirstEntries, firstEntries, flowFigures, stageFlows } from '../../../shared/domain/paths/stageFlow.ts'
import { walksOf } from '../../../shared/domain/paths/visit.ts'
import type { VisitRow } from '../../repositories/heard.ts'

/** Customers with an outcome, and how many of them won; null where the source tells no outcomes. */
export function wonOf(visits: readonly VisitRow[]): ShareTally | null {
  if (!visits.some((visit) => visit.outcome !== null)) return null
  const won = new Map<string, boolean>()
  for (const { customer, outcome } of visits) won.set(customer, (won.get(customer) ?? false) || outcome === 'won')
  return { kind: 'share', hits: [...won.values()].filter(Boolean).length, of: won.size }
}

/**
 * Customers from month to month: who was there in the month before (S), who in this one (E), who for the first time (N).
 * Of the newest month; null before there are two.
 */
export function retentionOf(visits: readonly VisitRow[]): RetentionTally | null {
  const months = new Map<string, Set<string>>()
  for (const { month, customer } of visits) {
    const there = months.get(month) ?? new Set<string>()
    there.add(customer)
    months.set(month, there)
  }
  const keys = [...months.keys()].sort()
  if (keys.length < 2) return null
  const key = keys.at(-1)!
  const period = readPeriod(key)
  if (!period) return null
  const before = months.get(previousPeriod(key)) ?? new Set<string>()
  const now = months.get(key)!
  // Who was away for a while and is back was kept by nobody: counted as won again.
  const stayed = [...now].filter((customer) => before.has(customer)).length
  const span = { from: period.from, to: period.to, atStart: before.size, atEnd: now.size, added: now.size - stayed }
  return { kind: 'retention', spans: [span] }
}

/** The newest day of some rows; '' where there are none. */
export const newestOf = (rows: readonly { readonly newest: string }[]): string =>
  rows
    .map((row) => row.newest)
    .toSorted()
    .at(-1) ?? ''

interface Stages {
  readonly of: ReadonlyMap<string, string>
  readonly journeys: readonly (readonly { readonly id: string; readonly name: string }[])[]
}

const entriesOf = (visits: readonly VisitRow[], { of }: Pick<Stages, 'of'>): FirstEntries =>
  firstEntries(walksOf(visits), (touchpoint) => of.get(touchpoint) ?? null)

/** From each stage of a journey to the next one, under the name of the stage that is left. */
export function flowsOf(visits: readonly VisitRow[], stages: Stages): FigureRow[] {
  const entries = entriesOf(visits, stages)
  const newest = newestOf(visits)
  return stages.journeys.flatMap((journey) => {
    const names = new Map(journey.map((stage) => [stage.id, stage.name]))
    return stageFlows(
      entries,
      journey.map((stage) => stage.id),
    )
      .filter((flow) => flow.entered.of > 0)
      .map((flow) => ({
        figure: flowFigures(flow).conversion,
        key: names.get(flow.from) ?? '',
        id: flow.from,
        beside: [],
        newest,
      }))
  })
}

/** The same of one stage by month of first entry. */
export function flowTallies(visits: readonly VisitRow[], stages: Stages, stageId: string): Map<string, ShareTally> {
  const journey = stages.journeys.find((own) => own.some(({ id }) => id === stageId)) ?? []
  const entries = entriesOf(visits, stages)
  const order = journey.map(({ id }) => id)
  const tallies = new Map<string, ShareTally>()
  for (const month of new Set(visits.map((visit) => visit.month))) {
    const flow = stageFlows(entries, order, (at) => at.startsWith(month)).find(({ from }) => from === stageId)
    if (flow && flow.entered.of > 0) tallies.set(month, flow.entered)
  }
  return tallies
}
