import { CARD_KINDS } from '../../../shared/domain/journey/lane.ts'
import { moveTogether } from '../../../shared/domain/journey/moveTogether.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, needAll, short } from './context.ts'
import { cellJourney, placesAfter, sameJourney } from './place.ts'

/** Moves touchpoints and cards as they stand to each other, the lead into the cell named. */
export function moveThings(context: EditContext, input: Input<'map.move'>): null {
  const { store, find } = context
  const journeyId = cellJourney(context, input.stepId, input.laneId)
  const touchpoints = find.touchpointsOfJourney(journeyId)
  const cards = find.cardsOfJourney(journeyId)
  const there = new Map([...touchpoints, ...cards].map((r) => [r.id, r]))
  const lost = [input.leadId, ...input.ids].find((id) => !there.has(id))
  if (lost !== undefined) throw new AppError('NOT_FOUND', { kind: 'card', id: lost })
  if (!input.ids.includes(input.leadId)) throw new AppError('INVALID_TARGET', { id: input.leadId })
  const lead = there.get(input.leadId)!
  const role = need(context, 'lane', input.laneId).role
  const takes = (id: string): boolean =>
    touchpoints.some((t) => t.id === id) ? role === 'touchpoints' : CARD_KINDS[role].length > 0
  const following = input.ids.filter((id) => there.get(id)?.laneId === lead.laneId)
  if (!following.every(takes)) throw new AppError('INVALID_TARGET', { id: input.laneId })
  const moved = moveTogether(
    { steps: find.stepsOfJourney(journeyId), lanes: find.lanesOf(journeyId), touchpoints, cards },
    { ...input, afterId: input.afterId },
  )
  for (const [before, after] of moved.touchpoints) store.touchpoint.update(before, after)
  for (const [before, after] of moved.cards) store.card.update(before, after)
  const name = 'name' in lead ? lead.name : lead.text
  context.name('mapMove', { name: short(name), count: input.ids.length })
  return null
}

/** Several steps into one stage, side by side in the order they have. */
export function moveSteps(context: EditContext, { ids, stageId, afterId }: Input<'map.moveSteps'>): null {
  const { journeyId } = need(context, 'stage', stageId)
  const wanted = new Set(needAll(context, 'step', ids).map((s) => s.id))
  const steps = context.find.stepsOfJourney(journeyId).filter((s) => wanted.has(s.id))
  if (steps.length < wanted.size) {
    for (const step of needAll(context, 'step', ids))
      sameJourney(journeyId, need(context, 'stage', step.stageId).journeyId)
  }
  const siblings = context.find.stepsOf([stageId]).filter((s) => !wanted.has(s.id))
  const keys = placesAfter(siblings, afterId, steps.length)
  steps.forEach((before, i) => {
    context.store.step.update(before, { ...before, stageId, order: keys[i]! })
  })
  context.name('stepsMove', { name: short(steps[0]?.name ?? ''), count: steps.length })
  return null
}
