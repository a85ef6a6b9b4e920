import type { Checklist } from '../../../shared/domain/playbook/playbook.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, patched, short } from '../editing/context.ts'
import { placeAfter } from '../editing/place.ts'

export function addChecklist(context: EditContext, { id: given, fields }: Input<'checklist.add'>): { id: string } {
  sound(fields)
  const id = given ?? context.ids.next()
  context.store.checklist.insert({ id, ...fields, order: placeAfter(context.find.checklists(), undefined) })
  context.name('checklistAdd', { name: short(fields.name) })
  return { id }
}

export function updateChecklist(context: EditContext, { id, patch }: Input<'checklist.update'>): null {
  const before = need(context, 'checklist', id)
  const after = patched(before, patch)
  sound(after)
  context.store.checklist.update(before, after)
  context.name('checklistUpdate', { name: short(after.name) })
  return null
}

export function removeChecklist(context: EditContext, { id }: Input<'checklist.remove'>): null {
  const checklist = need(context, 'checklist', id)
  for (const visit of context.find.shopperVisits([id])) context.store.shopperVisit.remove(visit)
  context.store.checklist.remove(checklist)
  context.name('checklistRemove', { name: short(checklist.name) })
  return null
}

export function addVisit(context: EditContext, input: Input<'visit.add'>): { id: string } {
  const checklist = need(context, 'checklist', input.checklistId)
  const id = input.id ?? context.ids.next()
  context.store.shopperVisit.insert({ id, checklistId: checklist.id, ...input.fields })
  context.name('visitAdd', { name: short(checklist.name) })
  return { id }
}

export function updateVisit(context: EditContext, { id, patch }: Input<'visit.update'>): null {
  const before = need(context, 'shopperVisit', id)
  context.store.shopperVisit.update(before, patched(before, patch))
  context.name('visitUpdate', { name: short(context.store.checklist.get(before.checklistId)?.name ?? '') })
  return null
}

export function removeVisit(context: EditContext, { id }: Input<'visit.remove'>): null {
  const visit = need(context, 'shopperVisit', id)
  context.store.shopperVisit.remove(visit)
  context.name('visitRemove', { name: short(context.store.checklist.get(visit.checklistId)?.name ?? '') })
  return null
}

function sound({ items }: Pick<Checklist, 'items'>): void {
  if (new Set(items.map((item) => item.id)).size < items.length) {
    throw new AppError('BAD_REQUEST', { route: 'checklist', field: 'items', problem: 'named twice' })
  }
}
