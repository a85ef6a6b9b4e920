import type { ProofPlan } from '../../../shared/domain/improvement/improvement.ts'
import { betterOf } from '../../../shared/domain/listening/targetFor.ts'
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
  'responseRate',
  'firstResponseTime',
  'resolutionTime',
  'interactionsToResolve',
  'visits',
  'conversion',
] as const satisfies readonly MetricKey[]

/** Four whole weeks: as many weekends before as after. */
const DAYS = 28

/** What can be chosen: what was heard first, the rest after it, then the business's own. */
export function metricsToProve(heard: readonly string[]): MetricKey[] {
  const known = PROVABLE.filter((metric) => heard.includes(metric))
  const others = PROVABLE.filter((metric) => !heard.includes(metric))
  const own = heard.filter((metric): metric is MetricKey => isOwn(metric as MetricKey))
  return [...known, ...others, ...own]
}

export const directionOf = (metric: MetricKey): PlanDraft['direction'] => betterOf(metric) ?? 'up'

/** Four weeks before it began and four after it was done, at the place that it is about. */
export function proposedPlan(improvement: ImprovementShown, metrics: readonly MetricKey[], today: LocalDay): PlanDraft {
  const start = improvement.startOn ?? improvement.createdAt.slice(0, 10)
  const end = improvement.doneAt?.slice(0, 10) ?? improvement.dueOn ?? today
  const [, done] = [start, end].toSorted() as [LocalDay, LocalDay]
  const metric = metrics[0] ?? 'nps'
  const place = improvement.links.find(({ kind, there }) => kind === 'touchpoint' && there)
  return {
    metric,
    touchpointId: place?.id ?? null,
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
