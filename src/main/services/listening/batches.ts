import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, short } from '../editing/context.ts'

/** Hides what a file added; what it changed in rows that were there before stays. Undo shows it again. */
export function removeImport(context: EditContext, { id }: Input<'batch.remove'>): null {
  const batch = need(context, 'importBatch', id)
  context.store.importBatch.update(batch, { ...batch, hidden: true })
  context.name('batchRemove', { name: short(batch.name) })
  return null
}
