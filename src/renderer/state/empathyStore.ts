import { byOrder } from '../../shared/domain/order/orderKey.ts'
import type { EmpathyArea, EmpathyNote } from '../../shared/domain/persona/empathyNote.ts'
import { newId, request } from '../ipc/connection.ts'
import { followedList } from './followedList.ts'
import { sayFailure } from './toasts.ts'

/** The notes of all empathy maps, in order. */
export const empathyNotes = followedList('empathyNote', () => request('empathy.list', {}), byOrder)

/** Each is one step of the history; what is refused is said. */
export async function addNote(personaId: string, area: EmpathyArea, text: string): Promise<string | null> {
  const id = newId()
  const reply = await request('empathy.add', { id, personaId, area, text, journeyId: null })
  if (!reply.ok) sayFailure(reply)
  return reply.ok ? id : null
}

export async function changeNote(id: string, patch: Partial<Pick<EmpathyNote, 'text' | 'journeyId'>>): Promise<void> {
  const reply = await request('empathy.update', { id, patch })
  if (!reply.ok) sayFailure(reply)
}

/** @param afterId the note that it follows; null: first; undefined: last */
export async function moveNote(id: string, area: EmpathyArea, afterId?: string | null): Promise<void> {
  const reply = await request('empathy.move', { id, area, ...(afterId === undefined ? {} : { afterId }) })
  if (!reply.ok) sayFailure(reply)
}

export async function removeNote(id: string): Promise<void> {
  const reply = await request('empathy.remove', { id })
  if (!reply.ok) sayFailure(reply)
}
