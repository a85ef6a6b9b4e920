import type { Input } from '../../../shared/ipc/contract.ts'
import { applyChanges } from '../../history/applyChanges.ts'
import { type EditContext, need, short } from '../editing/context.ts'
import { bringBack, wayBack } from './moments.ts'

/**
 * Brings a journey to how it stood right after a step of the log, as a new step.
 * @throws AppError JOURNEY_NOT_FOUND where it did not exist then
 */
export function restoreMoment(context: EditContext, { journeyId, seq }: Input<'history.restore'>): null {
  applyChanges(context.store, wayBack(context, journeyId, seq))
  context.name('historyRestore', { name: short(need(context, 'journey', journeyId).name) })
  return null
}

/** Brings a journey to how a named version keeps it, as a new step. */
export function restoreVersion(context: EditContext, { versionId }: Input<'version.restore'>): null {
  const past = context.versions.get(versionId)
  bringBack(context, past)
  context.name('versionRestore', { name: short(past.journey.name) })
  return null
}
