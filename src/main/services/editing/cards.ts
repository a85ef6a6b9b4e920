import { CARD_KINDS, type Card, type CardKind } from '../../../shared/domain/journey/lane.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, needAll, patched, short } from './context.ts'
import { addLaneFor } from './lanes.ts'
import { cellJourney, placeAfter, placesAfter, sameJourney } from './place.ts'

export function addCard(context: EditContext, input: Input<'card.add'>): { id: string } {
  addLaneFor(context, input.stepId, input.laneId, input.newLane)
  cellJourney(context, input.stepId, input.laneId)
  const card: Card = {
    id: input.id ?? context.ids.next(),
    laneId: input.laneId,
    stepId: input.stepId,
    kind: kindFor(context, input.laneId, input.kind),
    text: input.text,
    assetId: knownAsset(context, input.assetId ?? null),
    order: placeAfter(inCell(context, input.stepId, input.laneId), input.afterId),
  }
  context.store.card.insert(card)
  context.name('cardAdd', { name: short(card.text) })
  return { id: card.id }
}

export function updateCards(context: EditContext, { ids, patch }: Input<'card.update'>): null {
  const cards = needAll(context, 'card', ids)
  if (patch.assetId) knownAsset(context, patch.assetId)
  for (const before of cards) {
    const after = patched(before, patch)
    context.store.card.update(before, { ...after, kind: kindFor(context, after.laneId, after.kind) })
  }
  context.name('cardUpdate', { name: short(patch.text ?? cards[0]?.text ?? ''), count: cards.length })
  return null
}

export function moveCards(context: EditContext, input: Input<'card.move'>): null {
  const cards = needAll(context, 'card', input.ids)
  const journeyId = cellJourney(context, input.stepId, input.laneId)
  for (const laneId of new Set(cards.map((c) => c.laneId))) {
    sameJourney(journeyId, need(context, 'lane', laneId).journeyId)
  }
  const moving = new Set(input.ids)
  const siblings = inCell(context, input.stepId, input.laneId).filter((c) => !moving.has(c.id))
  const keys = placesAfter(siblings, input.afterId, cards.length)
  cards.forEach((before, i) => {
    const kind = kindFor(context, input.laneId, before.kind)
    const after = { ...before, stepId: input.stepId, laneId: input.laneId, kind, order: keys[i]! }
    context.store.card.update(before, after)
  })
  context.name('cardMove', { name: short(cards[0]?.text ?? ''), count: cards.length })
  return null
}

function inCell(context: EditContext, stepId: string, laneId: string): Card[] {
  return context.find.cardsIn('step_id', [stepId]).filter((c) => c.laneId === laneId)
}

/** The kind asked where the lane takes it, else the lane's usual one. @throws AppError INVALID_TARGET */
function kindFor(context: EditContext, laneId: string, wanted: CardKind | undefined): CardKind {
  const kinds = CARD_KINDS[need(context, 'lane', laneId).role]
  const usual = kinds[0]
  if (!usual) throw new AppError('INVALID_TARGET', { id: laneId })
  return wanted && kinds.includes(wanted) ? wanted : usual
}

function knownAsset(context: EditContext, assetId: string | null): string | null {
  if (assetId !== null && !context.assets.has(assetId)) throw new AppError('NOT_FOUND', { kind: 'asset', id: assetId })
  return assetId
}
