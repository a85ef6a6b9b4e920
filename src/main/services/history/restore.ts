import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { applyChanges } from '../../history/applyChanges.ts'
import { type EditContext, short } from '../editing/context.ts'
import { bringBack, wayBack } from './moments.ts'

/** Brings a journey to how it stood right after a step of the log, as a new step. */
export function restoreMoment(context: EditContext, { journeyId, seq }: Input<'history.restore'>): null {
  const before = context.store.journey.get(journeyId)
  applyChanges(context.store, wayBack(context, journeyId, seq))
  const after = context.store.journey.get(journeyId) ?? before
  if (!after) throw new AppError('JOURNEY_NOT_FOUND', { name: journeyId })
  context.name('historyRestore', { name: short(after.name) })
  return null
}

/** Brings a journey to how a named version keeps it, as a new step. */
export function restoreVersion(context: EditContext, { versionId }: Input<'version.restore'>): null {
  const past = context.versions.get(versionId)
  bringBack(context, past)
  context.name('versionRestore', { name: short(past.journey.name) })
  return null
}
