import { pairsByName } from '../../../shared/domain/compare/pairsByName.ts'
import type { Branch } from '../../../shared/domain/journey/branch.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { orderKeysAfter } from '../../../shared/domain/order/orderKey.ts'
import type { Input, Output } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, short } from '../editing/context.ts'
import { copyAlong } from '../practice/copyAlong.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { needJourneyDoc } from './read.ts'

/**
 * Draws a journey as it is wanted from one as it is today: a copy that knows of each of its parts what it was drawn from.
 * All it says is proposed; personas and channels are the same ones.
 */
export function branchJourney(context: EditContext, input: Input<'journey.branch'>): { journeyId: string } {
  const { store, find, ids, clock } = context
  const doc = needJourneyDoc(context, input.journeyId)
  const journeyId = input.id ?? ids.next()
  const order = orderKeysAfter(find.journeys(), undefined)[0]!
  const createdAt = clock.now()
  const pairs: Record<string, string> = {}
  const copies = new Map<string, string>()
  const copyOf = (id: string): string => {
    const known = copies.get(id)
    if (known !== undefined) return known
    const copy = ids.next()
    copies.set(id, copy)
    pairs[copy] = id
    return copy
  }
  const kept = { ...doc.journey, archivedAt: null, trashedAt: null }
  store.journey.insert({ ...kept, id: journeyId, name: input.name, state: 'toBe', order, createdAt })
  for (const stage of doc.stages) store.stage.insert({ ...stage, id: copyOf(stage.id), journeyId })
  for (const lane of doc.lanes) store.lane.insert({ ...lane, id: copyOf(lane.id), journeyId })
  for (const step of doc.steps) {
    store.step.insert({ ...step, id: copyOf(step.id), stageId: copyOf(step.stageId), evidence: 'proposed' })
  }
  const cell = (at: { stepId: string; laneId: string }) => ({ stepId: copyOf(at.stepId), laneId: copyOf(at.laneId) })
  for (const t of doc.touchpoints) {
    store.touchpoint.insert({ ...t, id: copyOf(t.id), ...cell(t), evidence: 'proposed' })
  }
  for (const card of doc.cards) store.card.insert({ ...card, id: copyOf(card.id), ...cell(card) })
  for (const c of doc.connections) {
    const ends = { fromId: copyOf(c.fromId), toId: copyOf(c.toId) }
    store.connection.insert({ ...c, id: copyOf(c.id), journeyId, ...ends })
  }
  store.branch.insert({ id: ids.next(), journeyId, originId: input.journeyId, pairs, createdAt })
  copyAlong(
    context,
    doc.touchpoints.map(({ id }) => ({ id: copyOf(id), fromId: id })),
    true,
  )
  context.name('journeyBranch', { name: short(doc.journey.name) })
  return { journeyId }
}

/** Says of a journey that stands already from which one it was drawn; its parts are paired by their names. */
export function tieJourney(context: EditContext, { journeyId, originId }: Input<'journey.tie'>): null {
  const { store, find, ids, clock } = context
  const journey = need(context, 'journey', journeyId)
  if (journeyId === originId) throw new AppError('INVALID_TARGET')
  const pairs = pairsByName(needJourneyDoc(context, originId), needJourneyDoc(context, journeyId))
  for (const before of find.branchesOf('journey_id', [journeyId])) store.branch.remove(before)
  store.branch.insert({ id: ids.next(), journeyId, originId, pairs, createdAt: clock.now() })
  context.name('journeyTie', { name: short(journey.name) })
  return null
}

/** From what a journey was drawn, and what was drawn from it. */
export function branchesAround(file: OpenFile, journeyId: string): Output<'journey.branches'> {
  const named = (branch: Branch, id: string) => {
    const journey = file.store.journey.get(id)
    return journey && !journey.trashedAt ? [{ journeyId: id, name: journey.name, createdAt: branch.createdAt }] : []
  }
  const own = file.find.branchesOf('journey_id', [journeyId])[0]
  const origin: JourneyDoc | null =
    own && file.store.journey.get(own.originId) ? needJourneyDoc(file, own.originId) : null
  return {
    own: own && origin ? { branch: own, origin } : null,
    drawn: file.find.branchesOf('origin_id', [journeyId]).flatMap((branch) => named(branch, branch.journeyId)),
  }
}
