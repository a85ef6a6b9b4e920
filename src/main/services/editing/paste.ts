import type { Valence } from '../../../shared/domain/journey/evidence.ts'
import { CARD_KINDS, type Lane } from '../../../shared/domain/journey/lane.ts'
import type { Input, Output } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { copyAlong, giveAlong } from '../practice/copyAlong.ts'
import { type EditContext, need } from './context.ts'
import { cellJourney, placesAfter, sameJourney } from './place.ts'

type Target = { readonly stepId: string; readonly laneId: string }
type FindTarget = (from: { readonly column: number; readonly role: Lane['role'] }) => Target | null

/**
 * Puts a copied fragment down: its first column at the step, further ones in the columns after it, each thing in a lane
 * of its role. What has no column or no lane there is left out and counted.
 */
export function pasteFragment(context: EditContext, input: Input<'map.paste'>): Output<'map.paste'> {
  sameJourney(input.journeyId, cellJourney(context, input.stepId, input.laneId))
  const steps = context.find.stepsOfJourney(input.journeyId)
  const first = steps.findIndex((s) => s.id === input.stepId)
  const lanes = context.find.lanesOf(input.journeyId)
  const chosen = need(context, 'lane', input.laneId)
  const target: FindTarget = (item) => {
    const step = steps[first + item.column]
    const lane = chosen.role === item.role ? chosen : lanes.find((l) => l.role === item.role)
    return step && lane ? { stepId: step.id, laneId: lane.id } : null
  }
  const made = pasteTouchpoints(context, input, target)
  const cards = pasteCards(context, input, target, chosen)
  for (const { from, to, label } of input.fragment.connections) {
    const [fromId, toId] = [made[from], made[to]]
    if (!fromId || !toId) continue
    const [order] = placesAfter(context.find.connectionsOfJourney(input.journeyId), undefined, 1)
    const id = context.ids.next()
    context.store.connection.insert({
      id,
      journeyId: input.journeyId,
      kind: 'touchpoint',
      fromId,
      toId,
      label,
      order: order!,
    })
  }
  const ids = [...made, ...cards].filter((id) => id !== null)
  const asked = input.fragment.touchpoints.length + input.fragment.cards.length
  if (ids.length === 0 && asked > 0) throw new AppError('INVALID_TARGET', { id: input.laneId })
  context.name('paste', { count: ids.length })
  return { ids, leftOut: asked - ids.length }
}

/** Where the next thing of a cell goes: after the chosen sibling in the cell that was pointed at, else at the end. */
function nextPlace(context: EditContext, input: Input<'map.paste'>, kind: 'touchpoint' | 'card') {
  const last = new Map<string, string>()
  return ({ stepId, laneId }: Target, id: string): string => {
    const cell = `${stepId} ${laneId}`
    const found =
      kind === 'card' ? context.find.cardsIn('step_id', [stepId]) : context.find.touchpointsIn('step_id', [stepId])
    const siblings = found.filter((s) => s.laneId === laneId)
    const pointed = stepId === input.stepId && laneId === input.laneId ? input.afterId : undefined
    const known = pointed === null || siblings.some((s) => s.id === pointed)
    const afterId = last.get(cell) ?? (known ? pointed : undefined)
    last.set(cell, id)
    return placesAfter(siblings, afterId, 1)[0]!
  }
}

function pasteTouchpoints(context: EditContext, input: Input<'map.paste'>, target: FindTarget): (string | null)[] {
  const { store, ids } = context
  const place = nextPlace(context, input, 'touchpoint')
  const known = (valence: readonly Valence[]): Valence[] =>
    valence.filter((v) => v.personaId === null || store.persona.get(v.personaId) !== null)
  const copies: { id: string; fromId: string }[] = []
  const made = input.fragment.touchpoints.map((item) => {
    const cell = target(item)
    if (!cell) return null
    const id = ids.next()
    const { channelId, linkedJourneyId, valence, ...fields } = item.fields
    store.touchpoint.insert({
      ...fields,
      ...cell,
      id,
      channelId: channelId && store.channel.get(channelId) ? channelId : null,
      linkedJourneyId: linkedJourneyId && store.journey.get(linkedJourneyId) ? linkedJourneyId : null,
      valence: known(valence),
      order: place(cell, id),
    })
    const { fromId } = item
    if (fromId !== undefined && store.touchpoint.get(fromId)) copies.push({ id, fromId })
    else if (item.along) giveAlong(context, id, item.along)
    return id
  })
  copyAlong(context, copies, false)
  return made
}

function pasteCards(
  context: EditContext,
  input: Input<'map.paste'>,
  target: FindTarget,
  chosen: Lane,
): (string | null)[] {
  const place = nextPlace(context, input, 'card')
  return input.fragment.cards.map(({ fields, ...item }) => {
    const cell = target(item) ?? (CARD_KINDS[chosen.role].length > 0 ? target({ ...item, role: chosen.role }) : null)
    if (!cell) return null
    const { role } = need(context, 'lane', cell.laneId)
    const kinds = CARD_KINDS[role]
    const kind = kinds.includes(fields.kind) ? fields.kind : kinds[0]
    if (!kind) return null
    const id = context.ids.next()
    const assetId = fields.assetId && context.assets.has(fields.assetId) ? fields.assetId : null
    context.store.card.insert({ ...cell, id, kind, text: fields.text, assetId, order: place(cell, id) })
    return id
  })
}
