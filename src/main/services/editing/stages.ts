import { newStage } from '../../../shared/domain/journey/journey.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, patched, short } from './context.ts'
import { placeAfter } from './place.ts'

export function addStage(context: EditContext, input: Input<'stage.add'>): { id: string } {
  need(context, 'journey', input.journeyId)
  const id = input.id ?? context.ids.next()
  const order = placeAfter(context.find.stagesOf(input.journeyId), input.afterId)
  context.store.stage.insert(newStage({ id, journeyId: input.journeyId, name: input.name, order }))
  context.name('stageAdd', { name: short(input.name) })
  return { id }
}

export function updateStage(context: EditContext, { id, patch }: Input<'stage.update'>): null {
  const before = need(context, 'stage', id)
  const after = patched(before, patch)
  context.store.stage.update(before, after)
  context.name('stageUpdate', { name: short(after.name) })
  return null
}

export function moveStage(context: EditContext, { id, afterId }: Input<'stage.move'>): null {
  const before = need(context, 'stage', id)
  const siblings = context.find.stagesOf(before.journeyId).filter((s) => s.id !== id)
  context.store.stage.update(before, { ...before, order: placeAfter(siblings, afterId) })
  context.name('stageMove', { name: short(before.name) })
  return null
}
