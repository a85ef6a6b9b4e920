import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, patched, short } from '../editing/context.ts'
import { placeAfter } from '../editing/place.ts'

export function addWord(context: EditContext, { id: given, fields }: Input<'voice.add'>): { id: string } {
  const id = given ?? context.ids.next()
  context.store.voiceWord.insert({ id, ...fields, order: placeAfter(context.find.voiceWords(), undefined) })
  context.name('voiceAdd', { name: short(fields.word) })
  return { id }
}

export function updateWord(context: EditContext, { id, patch }: Input<'voice.update'>): null {
  const before = need(context, 'voiceWord', id)
  const after = patched(before, patch)
  context.store.voiceWord.update(before, after)
  context.name('voiceUpdate', { name: short(after.word) })
  return null
}

export function removeWord(context: EditContext, { id }: Input<'voice.remove'>): null {
  const word = need(context, 'voiceWord', id)
  context.store.voiceWord.remove(word)
  context.name('voiceRemove', { name: short(word.word) })
  return null
}
