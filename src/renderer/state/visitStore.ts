import { byOrder } from '../../shared/domain/order/orderKey.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import { newId, request } from '../ipc/connection.ts'
import { followedList } from './followedList.ts'
import { sayFailure } from './toasts.ts'

/** In order. */
export const checklists = followedList('checklist', () => request('checklist.list', {}), byOrder)
/** Oldest first. */
export const shopperVisits = followedList(
  'shopperVisit',
  () => request('visit.list', {}),
  (a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1),
)

/** @returns its id; null where it was refused, which was said */
export async function addChecklist(fields: Input<'checklist.add'>['fields']): Promise<string | null> {
  const id = newId()
  const reply = await request('checklist.add', { id, fields })
  if (reply.ok) return id
  sayFailure(reply)
  return null
}

export async function changeChecklist(id: string, patch: Input<'checklist.update'>['patch']): Promise<void> {
  const reply = await request('checklist.update', { id, patch })
  if (!reply.ok) sayFailure(reply)
}

export async function removeChecklist(id: string): Promise<boolean> {
  const reply = await request('checklist.remove', { id })
  if (!reply.ok) sayFailure(reply)
  return reply.ok
}

/** @returns whether it is kept; where it is not, that was said */
export async function keepVisit(
  checklistId: string,
  visitId: string | null,
  fields: Input<'visit.add'>['fields'],
): Promise<boolean> {
  const reply =
    visitId === null
      ? await request('visit.add', { id: newId(), checklistId, fields })
      : await request('visit.update', { id: visitId, patch: fields })
  if (!reply.ok) sayFailure(reply)
  return reply.ok
}

export async function removeVisit(id: string): Promise<void> {
  const reply = await request('visit.remove', { id })
  if (!reply.ok) sayFailure(reply)
}
