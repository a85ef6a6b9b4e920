import { newStep } from '../../../shared/domain/journey/journey.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, patched, short } from './context.ts'
import { placeAfter, sameJourney } from './place.ts'

export function addStep(context: EditContext, input: Input<'step.add'>): { id: string } {
  need(context, 'stage', input.stageId)
  const id = input.id ?? context.ids.next()
  context.store.step.insert(
    newStep({
      id,
      stageId: input.stageId,
      name: input.name,
      order: placeAfter(context.find.stepsOf([input.stageId]), input.afterId),
    }),
  )
  context.name('stepAdd', { name: short(input.name) })
  return { id }
}

export function updateStep(context: EditContext, { id, patch }: Input<'step.update'>): null {
  const before = need(context, 'step', id)
  const after = patched(before, patch)
  context.store.step.update(before, after)
  context.name('stepUpdate', { name: short(after.name) })
  return null
}

export function moveStep(context: EditContext, { id, stageId, afterId }: Input<'step.move'>): null {
  const before = need(context, 'step', id)
  sameJourney(need(context, 'stage', before.stageId).journeyId, need(context, 'stage', stageId).journeyId)
  const siblings = context.find.stepsOf([stageId]).filter((s) => s.id !== id)
  context.store.step.update(before, { ...before, stageId, order: placeAfter(siblings, afterId) })
  context.name('stepMove', { name: short(before.name) })
  return null
}
