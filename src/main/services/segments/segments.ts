import type { Segment, SegmentRule } from '../../../shared/domain/segment/segment.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, patched, short } from '../editing/context.ts'
import { placeAfter } from '../editing/place.ts'

export function addSegment(context: EditContext, { id, fields }: Input<'segment.add'>): { id: string } {
  const order = placeAfter(context.find.segments(), undefined)
  const segment: Segment = { ...fields, rule: tidy(fields.rule), id: id ?? context.ids.next(), order }
  context.store.segment.insert(segment)
  context.name('segmentAdd', { name: short(segment.name) })
  return { id: segment.id }
}

export function updateSegment(context: EditContext, { id, patch }: Input<'segment.update'>): null {
  const before = need(context, 'segment', id)
  const after = patched(before, patch)
  context.store.segment.update(before, { ...after, rule: tidy(after.rule) })
  context.name('segmentUpdate', { name: short(after.name) })
  return null
}

export function moveSegment(context: EditContext, { id, afterId }: Input<'segment.move'>): null {
  const before = need(context, 'segment', id)
  const others = context.find.segments().filter((other) => other.id !== id)
  context.store.segment.update(before, { ...before, order: placeAfter(others, afterId) })
  context.name('segmentMove', { name: short(before.name) })
  return null
}

/** What was to be proved of it stays planned, and says that the group is gone. */
export function removeSegment(context: EditContext, { id }: Input<'segment.remove'>): null {
  const segment = need(context, 'segment', id)
  for (const variation of context.find.variations({ segmentIds: [id] })) context.store.variation.remove(variation)
  context.store.segment.remove(segment)
  context.name('segmentRemove', { name: short(segment.name) })
  return null
}

export function setVariation(context: EditContext, input: Input<'variation.set'>): null {
  const { touchpointId, segmentId, text } = input
  const touchpoint = need(context, 'touchpoint', touchpointId)
  need(context, 'segment', segmentId)
  const [before] = context.find.variations({ touchpointIds: [touchpointId], segmentIds: [segmentId] })
  const isEmpty = text.trim() === ''
  if (before && isEmpty) context.store.variation.remove(before)
  else if (before) context.store.variation.update(before, { ...before, text })
  else if (!isEmpty) context.store.variation.insert({ id: context.ids.next(), touchpointId, segmentId, text })
  context.name('variationSet', { name: short(touchpoint.name) })
  return null
}

/** Every name once, without blanks around it. */
function tidy({ customer, ...lists }: SegmentRule): SegmentRule {
  const once = (list: readonly string[]): string[] => [
    ...new Set(list.map((name) => name.trim()).filter((name) => name !== '')),
  ]
  return { channels: once(lists.channels), tags: once(lists.tags), stages: once(lists.stages), customer }
}
