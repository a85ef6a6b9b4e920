import type { Target as Goal } from '../metric/judge.ts'
import { isOwn, type MeasuredKey } from '../metric/metric.ts'
import type { Target } from './target.ts'

const LESS_IS_BETTER: ReadonlySet<MeasuredKey> = new Set([
  'firstResponseTime',
  'resolutionTime',
  'interactionsToResolve',
  'stageDelay',
])

/** Which way a metric should go; null where only the business knows. */
export const betterOf = (metric: MeasuredKey): Target['direction'] | null =>
  isOwn(metric) ? null : LESS_IS_BETTER.has(metric) ? 'down' : 'up'

/** What a figure is held against: the target of the touchpoint itself, else the one for everywhere. */
export function targetFor(
  targets: readonly Target[],
  metric: MeasuredKey,
  touchpointId: string | null,
): Target | undefined {
  const ours = targets.filter((target) => target.metric === metric)
  return (
    (touchpointId === null ? undefined : ours.find((target) => target.touchpointId === touchpointId)) ??
    ours.find((target) => target.touchpointId === null)
  )
}

const wanted = ({ direction }: Target): Goal['wanted'] => (direction === 'up' ? 'atLeast' : 'atMost')

/** What is aimed at, for `judge`. */
export const goalOf = (target: Target): Goal => ({ value: target.goal, wanted: wanted(target) })

/** From where on it is a worry, for `judge`. */
export const alarmOf = (target: Target): Goal => ({ value: target.alarm ?? target.goal, wanted: wanted(target) })
