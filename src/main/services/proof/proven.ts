import { setImmediate } from 'node:timers/promises'
import { isMetricKey } from '../../../shared/domain/metric/metric.ts'
import type { LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { reachOf } from './counted.ts'
import { judgedPlan } from './verdicts.ts'

/**
 * Ids of improvements that are done and whose figure moved the way that was wanted. Worked out anew each time, and
 * nowhere written down: answers that come later may take it back.
 */
export async function provenImprovements(
  file: Pick<OpenFile, 'connection' | 'find' | 'store'>,
  { improvementIds }: Input<'proof.proven'>,
  today: LocalDay,
): Promise<string[]> {
  const done = new Set(file.find.boardColumns().flatMap(({ id, state }) => (state === 'done' ? [id] : [])))
  const asked = improvementIds ? file.store.improvement.getMany(improvementIds) : file.find.improvements()
  const upTo = reachOf(file.connection, today)
  const proven: string[] = []
  for (const { id, columnId, proof } of asked) {
    if (!proof || !done.has(columnId) || !isMetricKey(proof.metric)) continue
    if (judgedPlan(file, proof, proof.metric, upTo).verdict === 'moved') proven.push(id)
    await setImmediate()
  }
  return proven
}
