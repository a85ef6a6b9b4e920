import { MAX_TAGS, type Touchpoint, withTag } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, needAll, patched, short } from './context.ts'
import { addLaneFor } from './lanes.ts'
import { addChannel } from './people.ts'
import { cellJourney, placeAfter, placesAfter, sameJourney } from './place.ts'

export function addTouchpoint(context: EditContext, input: Input<'touchpoint.add'>): { id: string } {
  const stage = need(context, 'stage', need(context, 'step', input.stepId).stageId)
  addLaneFor(context, input.stepId, input.laneId, input.newLane)
  const laneId = input.laneId ?? firstTouchpointLane(context, stage.journeyId)
  cellJourney(context, input.stepId, laneId)
  touchpointLane(context, laneId)
  const siblings = context.find.touchpointsIn('step_id', [input.stepId]).filter((t) => t.laneId === laneId)
  const blank: Touchpoint = {
    id: input.id ?? context.ids.next(),
    stepId: input.stepId,
    laneId,
    name: '',
    description: '',
    channelId: null,
    medium: 'physical',
    control: 'direct',
    isKey: false,
    importance: null,
    owner: '',
    tags: [],
    evidence: 'assumed',
    linkedJourneyId: null,
    valence: [],
    order: placeAfter(siblings, input.afterId),
  }
  const touchpoint = withPatch(context, blank, withNewChannel(context, input.fields, input.newChannel))
  context.store.touchpoint.insert(touchpoint)
  context.name('touchpointAdd', { name: short(touchpoint.name) })
  return { id: touchpoint.id }
}

export function updateTouchpoints(context: EditContext, input: Input<'touchpoint.update'>): null {
  const touchpoints = needAll(context, 'touchpoint', input.ids)
  const patch = withNewChannel(context, input.patch, input.newChannel)
  for (const before of touchpoints) context.store.touchpoint.update(before, withPatch(context, before, patch))
  context.name('touchpointUpdate', { name: short(touchpoints[0]?.name ?? ''), count: touchpoints.length })
  return null
}

/** One step however many; a touchpoint that has the tag so already is not written. */
export function tagTouchpoints(context: EditContext, { ids, tag, on }: Input<'touchpoint.tag'>): null {
  const touchpoints = needAll(context, 'touchpoint', ids)
  for (const before of touchpoints.filter((touchpoint) => touchpoint.tags.includes(tag) !== on)) {
    if (on && before.tags.length >= MAX_TAGS) throw new AppError('TOO_MANY_RECORDS', { limit: MAX_TAGS })
    context.store.touchpoint.update(before, { ...before, tags: withTag(before.tags, tag, on) })
  }
  const params = { tag: short(tag), name: short(touchpoints[0]?.name ?? ''), count: touchpoints.length }
  context.name(on ? 'touchpointTag' : 'touchpointUntag', params)
  return null
}

export function moveTouchpoints(context: EditContext, input: Input<'touchpoint.move'>): null {
  const touchpoints = needAll(context, 'touchpoint', input.ids)
  const journeyId = cellJourney(context, input.stepId, input.laneId)
  touchpointLane(context, input.laneId)
  for (const laneId of new Set(touchpoints.map((t) => t.laneId))) {
    sameJourney(journeyId, need(context, 'lane', laneId).journeyId)
  }
  const moving = new Set(input.ids)
  const siblings = context.find
    .touchpointsIn('step_id', [input.stepId])
    .filter((t) => t.laneId === input.laneId && !moving.has(t.id))
  const keys = placesAfter(siblings, input.afterId, touchpoints.length)
  touchpoints.forEach((before, i) => {
    const after = { ...before, stepId: input.stepId, laneId: input.laneId, order: keys[i]! }
    context.store.touchpoint.update(before, after)
  })
  context.name('touchpointMove', { name: short(touchpoints[0]?.name ?? ''), count: touchpoints.length })
  return null
}

/** A channel without a class of its own in the patch brings its usual one. */
function withPatch(
  context: EditContext,
  touchpoint: Touchpoint,
  patch: Input<'touchpoint.update'>['patch'],
): Touchpoint {
  const after = patched(touchpoint, patch)
  if (patch.linkedJourneyId) need(context, 'journey', patch.linkedJourneyId)
  if (!patch.channelId || patch.channelId === touchpoint.channelId) return after
  const channel = need(context, 'channel', patch.channelId)
  const { medium, control } = channel
  return { ...after, medium: patch.medium ?? medium, control: patch.control ?? control }
}

/** The patch with a channel that is made for it, as part of the same step. */
function withNewChannel<P extends Input<'touchpoint.update'>['patch']>(
  context: EditContext,
  patch: P,
  fields: Input<'touchpoint.update'>['newChannel'],
): P {
  if (!fields) return patch
  const { id, ...rest } = fields
  return { ...patch, channelId: addChannel(context, { id, fields: rest }).id }
}

function firstTouchpointLane(context: EditContext, journeyId: string): string {
  const lane = context.find.lanesOf(journeyId).find((l) => l.role === 'touchpoints')
  if (!lane) throw new AppError('INVALID_TARGET', { id: journeyId })
  return lane.id
}

function touchpointLane(context: EditContext, laneId: string): void {
  if (need(context, 'lane', laneId).role !== 'touchpoints') throw new AppError('INVALID_TARGET', { id: laneId })
}
