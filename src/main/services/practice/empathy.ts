import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, patched, short } from '../editing/context.ts'
import { placeAfter } from '../editing/place.ts'

export function addNote(context: EditContext, input: Input<'empathy.add'>): { id: string } {
  const { personaId, area, text, journeyId, afterId } = input
  const persona = need(context, 'persona', personaId)
  if (journeyId !== null) need(context, 'journey', journeyId)
  const id = input.id ?? context.ids.next()
  const siblings = context.find.empathyNotes({ personaIds: [personaId] }).filter((note) => note.area === area)
  context.store.empathyNote.insert({ id, personaId, area, text, journeyId, order: placeAfter(siblings, afterId) })
  context.name('empathyAdd', { name: short(text || persona.name) })
  return { id }
}

export function updateNote(context: EditContext, { id, patch }: Input<'empathy.update'>): null {
  const before = need(context, 'empathyNote', id)
  if (patch.journeyId) need(context, 'journey', patch.journeyId)
  const after = patched(before, patch)
  context.store.empathyNote.update(before, after)
  context.name('empathyUpdate', { name: short(after.text) })
  return null
}

export function moveNote(context: EditContext, { id, area, afterId }: Input<'empathy.move'>): null {
  const before = need(context, 'empathyNote', id)
  const siblings = context.find
    .empathyNotes({ personaIds: [before.personaId] })
    .filter((note) => note.area === area && note.id !== id)
  context.store.empathyNote.update(before, { ...before, area, order: placeAfter(siblings, afterId) })
  context.name('empathyMove', { name: short(before.text) })
  return null
}

export function removeNote(context: EditContext, { id }: Input<'empathy.remove'>): null {
  const note = need(context, 'empathyNote', id)
  context.store.empathyNote.remove(note)
  context.name('empathyRemove', { name: short(note.text) })
  return null
}
