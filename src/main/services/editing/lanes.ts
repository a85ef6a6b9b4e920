import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, patched, short } from './context.ts'
import { placeAfter } from './place.ts'

export function addLane(context: EditContext, input: Input<'lane.add'>): { id: string } {
  need(context, 'journey', input.journeyId)
  const id = input.id ?? context.ids.next()
  const order = placeAfter(context.find.lanesOf(input.journeyId), input.afterId)
  context.store.lane.insert({ id, journeyId: input.journeyId, role: input.role, name: input.name, order })
  context.name('laneAdd', { name: short(input.name) })
  return { id }
}

/** The lane that a new thing brings along, under the id that the thing names. */
export function addLaneFor(
  context: EditContext,
  stepId: string,
  laneId: string | undefined,
  fields: Input<'card.add'>['newLane'],
): void {
  if (!fields) return
  const { journeyId } = need(context, 'stage', need(context, 'step', stepId).stageId)
  addLane(context, { ...fields, id: laneId, journeyId, name: '' })
}

export function updateLane(context: EditContext, { id, patch }: Input<'lane.update'>): null {
  const before = need(context, 'lane', id)
  const after = patched(before, patch)
  context.store.lane.update(before, after)
  context.name('laneUpdate', { name: short(after.name) })
  return null
}

export function moveLane(context: EditContext, { id, afterId }: Input<'lane.move'>): null {
  const before = need(context, 'lane', id)
  const siblings = context.find.lanesOf(before.journeyId).filter((l) => l.id !== id)
  context.store.lane.update(before, { ...before, order: placeAfter(siblings, afterId) })
  context.name('laneMove', { name: short(before.name) })
  return null
}
