import type { ProofPlan } from '../../../shared/domain/improvement/improvement.ts'
import type { FigureRow } from '../../../shared/domain/listening/figureRow.ts'
import { betterOf } from '../../../shared/domain/listening/targetFor.ts'
import type { Figure } from '../../../shared/domain/metric/figure/figure.ts'
import { isOwn, type MetricKey } from '../../../shared/domain/metric/metric.ts'
import { daysLater, type LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import { meet } from '../../../shared/domain/metric/proof/windows.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { isWholeDay } from '../figures/days.ts'

export type PlanDraft = Omit<ProofPlan, 'looks'>

/** Metrics that are worked out of single answers, requests and visits. */
export const PROVABLE = [
  'nps',
  'csat',
  'ces',
  'rating',
  'responseRate',
  'firstResponseTime',
  'resolutionTime',
  'interactionsToResolve',
  'visits',
  'conversion',
] as const satisfies readonly MetricKey[]

/** Four whole weeks: as many weekends before as after. */
const DAYS = 28

/** A metric that can be chosen. */
export interface MetricToProve {
  readonly metric: MetricKey
  /** something was heard of it at the place that the improvement is about; without a place: anywhere */
  readonly heard: boolean
}

export type HeardFigure = Pick<FigureRow, 'id'> & { readonly figure: Pick<Figure, 'metric' | 'n'> }

/**
 * What can be chosen: what was heard at the place first, most answers before few, the rest after it, then the business's
 * own of elsewhere.
 * @param place null: everywhere
 */
export function metricsToProve(figures: readonly HeardFigure[], place: string | null): MetricToProve[] {
  const here = new Map<MetricKey, number>()
  for (const { figure, id } of figures) {
    const metric = figure.metric as MetricKey
    if (place !== null && id !== place) continue
    if (isOwn(metric) || (PROVABLE as readonly string[]).includes(metric))
      here.set(metric, (here.get(metric) ?? 0) + (figure.n ?? 0))
  }
  const own = figures.map(({ figure }) => figure.metric as MetricKey).filter(isOwn)
  const rest = [...new Set<MetricKey>([...PROVABLE, ...own])].filter((metric) => !here.has(metric))
  return [
    ...[...here].toSorted(([, a], [, b]) => b - a).map(([metric]) => ({ metric, heard: true })),
    ...rest.map((metric) => ({ metric, heard: false })),
  ]
}

/** The touchpoint that an improvement is about, if that is still there; null: none. */
export const placeOf = ({ links }: Pick<ImprovementShown, 'links'>): string | null =>
  links.find(({ kind, there }) => kind === 'touchpoint' && there)?.id ?? null

export const directionOf = (metric: MetricKey): PlanDraft['direction'] => betterOf(metric) ?? 'up'

/** Four weeks before it began and four after it was done, at the place that it is about. */
export function proposedPlan(
  improvement: ImprovementShown,
  metrics: readonly MetricToProve[],
  today: LocalDay,
): PlanDraft {
  const start = improvement.startOn ?? improvement.createdAt.slice(0, 10)
  const end = improvement.doneAt?.slice(0, 10) ?? improvement.dueOn ?? today
  const [, done] = [start, end].toSorted() as [LocalDay, LocalDay]
  const metric = metrics[0]?.metric ?? 'nps'
  return {
    metric,
    touchpointId: placeOf(improvement),
    segmentId: null,
    before: { from: daysLater(start, -DAYS), to: daysLater(start, -1) },
    after: { from: daysLater(done, 1), to: daysLater(done, DAYS) },
    direction: directionOf(metric),
  }
}

/** What is wrong with the days of a plan; null: nothing. */
export function faultOf({ before, after }: PlanDraft): 'missingDay' | 'wrongSpan' | 'spansMeet' | null {
  const days = [before.from, before.to, after.from, after.to]
  if (!days.every(isWholeDay)) return 'missingDay'
  if (before.to < before.from || after.to < after.from) return 'wrongSpan'
  return meet(before, after) ? 'spansMeet' : null
}
