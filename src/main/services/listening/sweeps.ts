import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { FeedbackChange } from '../../../shared/domain/feedback/feedbackSweep.ts'
import type { Card } from '../../../shared/domain/journey/lane.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { MadeOpportunity } from '../../../shared/ipc/routes/inbox.ts'
import { type EditContext, need, needAll, short } from '../editing/context.ts'
import { addLane } from '../editing/lanes.ts'
import { placeAfter } from '../editing/place.ts'

/** The same change to all that a filter finds; one record stands for all (`FeedbackSweep`). */
export function sweepFeedback(context: EditContext, { filter, change }: Input<'feedback.sweep'>): { count: number } {
  if (change.touchpointId) need(context, 'touchpoint', change.touchpointId)
  const id = context.ids.next()
  const count = context.sweeps.note({ id, change }, filter)
  if (count === 0) return { count }
  context.store.feedbackSweep.insert({ id, change, count })
  const { key, tag = '' } = labelOf(change)
  context.name(key, { count, name: '', tag: short(tag) })
  return { count }
}

function labelOf({ touchpointId, addTag, removeTag }: FeedbackChange): { key: string; tag?: string | undefined } {
  if (addTag !== undefined) return { key: 'feedbackTag', tag: addTag }
  if (removeTag !== undefined) return { key: 'feedbackUntag', tag: removeTag }
  return { key: touchpointId === undefined ? 'feedbackUpdate' : 'feedbackAssign' }
}

const MOST_TAGS = 100

/** Puts a tag on answers, or takes it off. One that has a hundred already takes no more. */
export function tagFeedback(context: EditContext, { ids, tag, on }: Input<'feedback.tag'>): null {
  const records = needAll(context, 'feedback', ids)
  for (const before of records) {
    const rest = before.tags.filter((other) => other !== tag)
    const tags = !on
      ? rest
      : rest.length < before.tags.length || rest.length >= MOST_TAGS
        ? before.tags
        : [...rest, tag]
    context.store.feedback.update(before, { ...before, tags })
  }
  context.name(on ? 'feedbackTag' : 'feedbackUntag', {
    tag: short(tag),
    count: records.length,
    name: short(records[0]?.text ?? ''),
  })
  return null
}

/** An answer becomes an opportunity on the map, below its touchpoint. @throws AppError INVALID_TARGET without one */
export function toOpportunity(context: EditContext, { id, text }: Input<'feedback.toOpportunity'>): MadeOpportunity {
  const answer = need(context, 'feedback', id)
  if (answer.touchpointId === null) throw new AppError('INVALID_TARGET', { id })
  const { stepId, laneId: besideId } = need(context, 'touchpoint', answer.touchpointId)
  const { journeyId } = need(context, 'lane', besideId)
  const laneId = opportunityLane(context, journeyId)
  const siblings = context.find.cardsIn('step_id', [stepId]).filter((card) => card.laneId === laneId)
  const card: Card = {
    id: context.ids.next(),
    laneId,
    stepId,
    kind: 'opportunity',
    text,
    assetId: null,
    order: placeAfter(siblings, undefined),
  }
  context.store.card.insert(card)
  const turned: Feedback = { ...answer, status: 'opportunity' }
  context.store.feedback.update(answer, turned)
  context.name('feedbackToOpportunity', { name: short(text) })
  return { journeyId, cardId: card.id }
}

/** The journey's lane of opportunities; one is added at its foot where there is none. */
function opportunityLane(context: EditContext, journeyId: string): string {
  const lane = context.find.lanesOf(journeyId).find(({ role }) => role === 'opportunities')
  return lane?.id ?? addLane(context, { journeyId, role: 'opportunities', name: '' }).id
}
