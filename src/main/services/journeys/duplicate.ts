import { docToDraft } from '../../../shared/domain/draft/fromDoc.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { assetData } from '../assets/source.ts'
import { insertDraft } from '../drafts/insertDraft.ts'
import { type EditContext, short } from '../editing/context.ts'
import { copyAlong } from '../practice/copyAlong.ts'
import { needJourneyDoc } from './read.ts'

/** A second journey with the same content, after the first. */
export function duplicateJourney(context: EditContext, input: Input<'journey.duplicate'>): { journeyId: string } {
  const doc = needJourneyDoc(context, input.journeyId)
  const draft = docToDraft(doc, assetData(context.assets, doc))
  const journeyId = insertDraft(context, { ...draft, name: input.name }, input.id)
  // A draft cannot hold links to other journeys; both lists are in the same reading order.
  const copies = context.find.touchpointsOfJourney(journeyId)
  doc.touchpoints.forEach(({ linkedJourneyId }, i) => {
    const copy = copies[i]
    if (linkedJourneyId && copy) context.store.touchpoint.update(copy, { ...copy, linkedJourneyId })
  })
  copyAlong(
    context,
    doc.touchpoints.flatMap(({ id }, i) => (copies[i] ? [{ id: copies[i].id, fromId: id }] : [])),
    true,
  )
  context.name('journeyDuplicate', { name: short(doc.journey.name) })
  return { journeyId }
}
