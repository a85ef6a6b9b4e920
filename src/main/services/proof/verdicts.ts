import { setImmediate } from 'node:timers/promises'
import type { Improvement, ProofPlan } from '../../../shared/domain/improvement/improvement.ts'
import { isMetricKey, type MetricKey } from '../../../shared/domain/metric/metric.ts'
import type { LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import { othersAtWork } from '../../../shared/domain/metric/proof/overlaps.ts'
import { noVerdict, type Verdict, verdictOn } from '../../../shared/domain/metric/proof/verdict.ts'
import { meet } from '../../../shared/domain/metric/proof/windows.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { ImprovementVerdict } from '../../../shared/ipc/routes/proof.ts'
import { plannedImprovements } from '../../repositories/improving/planned.ts'
import { filterOf } from '../segments/segmentFilter.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { countedIn, reachOf } from './counted.ts'

type File = Pick<OpenFile, 'connection' | 'find' | 'store'>

/** The verdict of one improvement; null where nothing was planned to prove it. @throws AppError NOT_FOUND */
export function verdictOfImprovement(
  file: File,
  { improvementId, segmentId }: Input<'proof.verdict'>,
  today: LocalDay,
): ImprovementVerdict | null {
  const improvement = file.store.improvement.get(improvementId)
  if (!improvement) throw new AppError('NOT_FOUND', { kind: 'improvement', id: improvementId })
  const asked = asPlannedOr(improvement, segmentId)
  return judged(file, asked, plannedImprovements(file.connection, file.store).all, today)
}

/** Read of another segment than planned, where one is asked for. */
function asPlannedOr(improvement: Improvement, segmentId: string | undefined): Improvement {
  const { proof } = improvement
  return proof && segmentId !== undefined ? { ...improvement, proof: { ...proof, segmentId } } : improvement
}

/** Of all that have a plan. @throws AppError NOT_FOUND: the segment */
export async function allVerdicts(
  file: File,
  { segmentId }: Input<'proof.list'>,
  today: LocalDay,
): Promise<ImprovementVerdict[]> {
  const { planned, all } = plannedImprovements(file.connection, file.store)
  const verdicts: ImprovementVerdict[] = []
  for (const improvement of planned) {
    const verdict = judged(file, asPlannedOr(improvement, segmentId), all, today)
    if (verdict) verdicts.push(verdict)
    await setImmediate()
  }
  return verdicts
}

function judged(
  file: File,
  improvement: Improvement,
  all: readonly Improvement[],
  today: LocalDay,
): ImprovementVerdict | null {
  const { proof: plan, id, title } = improvement
  if (!plan) return null
  const metric = plan.metric as MetricKey
  const upTo = reachOf(file.connection, today)
  return {
    ...(isMetricKey(plan.metric) ? judgedPlan(file, plan, metric, upTo) : noVerdict('notProvable')),
    improvementId: id,
    title,
    metric,
    plan,
    place: (plan.touchpointId !== null && file.store.touchpoint.get(plan.touchpointId)?.name) || '',
    segment: (plan.segmentId !== null && file.store.segment.get(plan.segmentId)?.name) || '',
    upTo,
    others: othersAtWork(improvement, all),
  }
}

/** @param upTo as `reachOf` says */
export function judgedPlan(
  file: Pick<File, 'connection' | 'store'>,
  plan: ProofPlan,
  metric: MetricKey,
  upTo: LocalDay | null,
): Verdict {
  const { touchpointId, segmentId, before, after } = plan
  if (touchpointId !== null && !file.store.touchpoint.get(touchpointId)) return noVerdict('placeGone')
  const segment = segmentId === null ? null : file.store.segment.get(segmentId)
  if (segmentId !== null && !segment) return noVerdict('segmentGone')
  if (meet(before, after)) return noVerdict('windowsMeet')
  const filter = segment ? filterOf(file, segment.rule) : null
  const counted = countedIn(file.connection, metric, plan, filter, upTo)
  if ('reason' in counted) return noVerdict(counted.reason)
  return verdictOn(metric, counted, { ...plan, upTo: upTo ?? '' }, counted.unit)
}
