import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, patched, short } from '../editing/context.ts'
import { placeAfter, placesAfter } from '../editing/place.ts'
import { settled } from './improvements.ts'

export function addColumn(context: EditContext, input: Input<'boardColumn.add'>): { id: string } {
  const id = input.id ?? context.ids.next()
  const order = placeAfter(context.find.boardColumns(), input.afterId)
  context.store.boardColumn.insert({ id, ...input.fields, order })
  context.name('boardColumnAdd', { name: short(input.fields.name) })
  return { id }
}

/** Another state says of every improvement in it whether it is done. */
export function updateColumn(context: EditContext, { id, patch }: Input<'boardColumn.update'>): null {
  const before = need(context, 'boardColumn', id)
  const after = patched(before, patch)
  context.store.boardColumn.update(before, after)
  if (before.state !== after.state) {
    for (const improvement of context.find.improvementsIn(id)) {
      context.store.improvement.update(improvement, settled(context, improvement, after))
    }
  }
  context.name('boardColumnUpdate', { name: short(after.name) })
  return null
}

export function moveColumn(context: EditContext, { id, afterId }: Input<'boardColumn.move'>): null {
  const before = need(context, 'boardColumn', id)
  const siblings = context.find.boardColumns().filter((column) => column.id !== id)
  context.store.boardColumn.update(before, { ...before, order: placeAfter(siblings, afterId) })
  context.name('boardColumnMove', { name: short(before.name) })
  return null
}

/** @throws AppError LAST_ONE for the only one, IN_REFERENCE where its improvements are to go nowhere */
export function removeColumn(context: EditContext, { id, moveTo }: Input<'boardColumn.remove'>): null {
  const column = need(context, 'boardColumn', id)
  if (context.find.boardColumns().length === 1) throw new AppError('LAST_ONE', { kind: 'boardColumn' })
  if (moveTo === id) throw new AppError('INVALID_TARGET', { id })
  const left = context.find.improvementsIn(id)
  if (left.length > 0) {
    if (moveTo === null) throw new AppError('IN_REFERENCE', { kind: 'boardColumn', count: left.length })
    const target = need(context, 'boardColumn', moveTo)
    const keys = placesAfter(context.find.placesIn(moveTo), undefined, left.length)
    left.forEach((before, i) => {
      context.store.improvement.update(before, settled(context, { ...before, order: keys[i]! }, target))
    })
  }
  context.store.boardColumn.remove(column)
  context.name('boardColumnRemove', { name: short(column.name) })
  return null
}
