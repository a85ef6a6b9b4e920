import type { ProofPlan } from '../../../shared/domain/improvement/improvement.ts'
import type { LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { keepLook } from '../../repositories/improving/planned.ts'
import { type EditContext, need, short } from '../editing/context.ts'
import type { WorkspaceSession } from '../workspace/session.ts'
import { reachOf } from './counted.ts'

/** Sets what shall prove an improvement. */
export function setProof(context: EditContext, { improvementId, plan }: Input<'proof.set'>): null {
  const before = need(context, 'improvement', improvementId)
  if (plan?.touchpointId) need(context, 'touchpoint', plan.touchpointId)
  if (plan?.segmentId) need(context, 'segment', plan.segmentId)
  const proof = plan && { ...plan, looks: looksKept(before.proof, plan) }
  context.store.improvement.update(before, { ...before, proof })
  context.name('proofSet', { name: short(before.title) })
  return null
}

/** Who looked at the same answers in the same days has seen them, whatever else of the plan is changed. */
function looksKept(before: ProofPlan | null, { metric, after }: Omit<ProofPlan, 'looks'>): string[] {
  const isSame = before?.metric === metric && before.after.from === after.from
  return isSame ? [...before.looks] : []
}

/** Keeps that somebody read the verdict before all of its days were in. */
export function look(session: WorkspaceSession, { improvementId }: Input<'proof.look'>, today: LocalDay): null {
  const { connection, store } = session.current()
  const improvement = store.improvement.get(improvementId)
  if (!improvement) throw new AppError('NOT_FOUND', { kind: 'improvement', id: improvementId })
  const { proof } = improvement
  const upTo = reachOf(connection, today)
  if (!proof || upTo === null || upTo < proof.after.from || upTo >= proof.after.to) return null
  if (proof.looks.includes(upTo) || proof.looks.length >= 1_000) return null
  connection.transaction(() => keepLook(connection, improvementId, [...proof.looks, upTo]))
  return null
}
