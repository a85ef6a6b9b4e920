import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, patched, short } from '../editing/context.ts'
import { placeAfter } from '../editing/place.ts'

export function addCriterion(context: EditContext, input: Input<'criterion.add'>): { id: string } {
  const id = input.id ?? context.ids.next()
  const order = placeAfter(context.find.criteria(), input.afterId)
  context.store.criterion.insert({ id, ...input.fields, order })
  context.name('criterionAdd', { name: short(input.fields.name) })
  return { id }
}

export function updateCriterion(context: EditContext, { id, patch }: Input<'criterion.update'>): null {
  const before = need(context, 'criterion', id)
  const after = patched(before, patch)
  context.store.criterion.update(before, after)
  context.name('criterionUpdate', { name: short(after.name) })
  return null
}

export function moveCriterion(context: EditContext, { id, afterId }: Input<'criterion.move'>): null {
  const before = need(context, 'criterion', id)
  const siblings = context.find.criteria().filter((criterion) => criterion.id !== id)
  context.store.criterion.update(before, { ...before, order: placeAfter(siblings, afterId) })
  context.name('criterionMove', { name: short(before.name) })
  return null
}

/** @throws AppError LAST_ONE for the only one of its axis */
export function removeCriterion(context: EditContext, { id }: Input<'criterion.remove'>): null {
  const criterion = need(context, 'criterion', id)
  if (!context.find.criteria().some((other) => other.id !== id && other.axis === criterion.axis)) {
    throw new AppError('LAST_ONE', { kind: 'criterion' })
  }
  for (const before of context.find.improvements()) {
    if (!Object.hasOwn(before.scores, id)) continue
    const { [id]: _gone, ...scores } = before.scores
    context.store.improvement.update(before, { ...before, scores })
  }
  context.store.criterion.remove(criterion)
  context.name('criterionRemove', { name: short(criterion.name) })
  return null
}
