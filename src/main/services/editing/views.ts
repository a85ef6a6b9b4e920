import type { View } from '../../../shared/domain/view/view.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, patched, short } from './context.ts'
import { placeAfter } from './place.ts'

export function addView(context: EditContext, input: Input<'view.add'>): { id: string } {
  need(context, 'journey', input.journeyId)
  const view: View = {
    ...input,
    id: input.id ?? context.ids.next(),
    order: placeAfter(context.find.viewsOf(input.journeyId), undefined),
  }
  context.store.view.insert(view)
  context.name('viewAdd', { name: short(view.name) })
  return { id: view.id }
}

export function updateView(context: EditContext, { id, patch }: Input<'view.update'>): null {
  const before = need(context, 'view', id)
  const after = patched(before, patch)
  context.store.view.update(before, after)
  context.name('viewUpdate', { name: short(after.name) })
  return null
}
