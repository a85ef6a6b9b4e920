import type { RecordChange } from '../../../shared/domain/change/changeSet.ts'
import { CHANNEL_CLASSES, type Channel } from '../../../shared/domain/channel/channel.ts'
import { type ConnectionKind, newStage } from '../../../shared/domain/journey/journey.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { CARD_KINDS } from '../../../shared/domain/journey/lane.ts'
import { orderKeysAfter } from '../../../shared/domain/order/orderKey.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { NewLane, NewThing } from '../../state/newThing.ts'
import { made, type Plan } from './plan.ts'

const after = (thing: NewThing): { afterId?: string | null } =>
  thing.afterId === undefined ? {} : { afterId: thing.afterId }

/** A sibling that is not there (any more) is no place: then at the end. */
function place(siblings: readonly { id: string; order: string }[], afterId: string | null | undefined): string {
  const known = afterId === null || siblings.some((s) => s.id === afterId)
  return orderKeysAfter(siblings, known ? afterId : undefined)[0] as string
}

/** One command that makes a thing with its name or text. */
export function planAdd(doc: JourneyDoc, thing: NewThing, text: string): Plan {
  const journeyId = doc.journey.id
  switch (thing.kind) {
    case 'stage': {
      const order = place(doc.stages, thing.afterId)
      return {
        command: { route: 'stage.add', input: { id: thing.id, journeyId, name: text, ...after(thing) } },
        changes: [made('stage', newStage({ id: thing.id, journeyId, name: text, order }))],
      }
    }
    case 'step': {
      const siblings = doc.steps.filter((s) => s.stageId === thing.stageId)
      const blank = { description: '', evidence: 'assumed', valence: [] } as const
      const order = place(siblings, thing.afterId)
      return {
        command: { route: 'step.add', input: { id: thing.id, stageId: thing.stageId, name: text, ...after(thing) } },
        changes: [made('step', { id: thing.id, stageId: thing.stageId, name: text, ...blank, valence: [], order })],
      }
    }
    case 'lane': {
      const order = place(doc.lanes, thing.afterId)
      return {
        command: {
          route: 'lane.add',
          input: { id: thing.id, journeyId, role: thing.role, name: text, ...after(thing) },
        },
        changes: [made('lane', { id: thing.id, journeyId, role: thing.role, name: text, order })],
      }
    }
    case 'touchpoint':
      return planTouchpoint(doc, thing, text)
    case 'card': {
      const { id, stepId, laneId } = thing
      const role = thing.newLane?.role ?? doc.lanes.find((l) => l.id === laneId)?.role ?? 'text'
      const kind = thing.cardKind ?? CARD_KINDS[role][0] ?? 'text'
      const siblings = doc.cards.filter((c) => c.stepId === stepId && c.laneId === laneId)
      const assetId = thing.assetId ?? null
      const input = { id, stepId, laneId, kind, text, assetId, ...after(thing), ...bringsLane(thing) }
      const card = made('card', { id, stepId, laneId, kind, text, assetId, order: place(siblings, thing.afterId) })
      return { command: { route: 'card.add', input }, changes: [...laneOf(doc, thing), card] }
    }
  }
}

type Fresh<K extends NewThing['kind']> = Extract<NewThing, { readonly kind: K }>

function planTouchpoint(doc: JourneyDoc, thing: Fresh<'touchpoint'>, text: string): Plan {
  const { id, stepId, laneId, newChannel } = thing
  const siblings = doc.touchpoints.filter((t) => t.stepId === stepId && t.laneId === laneId)
  const fields = { name: text, ...(thing.channelId ? { channelId: thing.channelId } : {}) }
  const usual = newChannel && CHANNEL_CLASSES[newChannel.kind]
  const channel = newChannel &&
    usual && {
      ...newChannel,
      medium: usual.medium,
      control: usual.control,
      order: orderKeysAfter(doc.channels, undefined)[0] as string,
    }
  const record: Touchpoint = {
    ...blankTouchpoint(channel ?? doc.channels.find((c) => c.id === thing.channelId)),
    name: text,
    id,
    stepId,
    laneId,
    order: place(siblings, thing.afterId),
  }
  const input = { id, stepId, laneId, fields, ...after(thing), ...(newChannel && { newChannel }), ...bringsLane(thing) }
  return {
    command: { route: 'touchpoint.add', input },
    changes: [...laneOf(doc, thing), ...(channel ? [made('channel', channel)] : []), made('touchpoint', record)],
  }
}

type InCell = Fresh<'touchpoint' | 'card'>

const bringsLane = ({ newLane }: InCell): { newLane?: NewLane } => (newLane ? { newLane } : {})

/** The lane that comes with the thing. */
function laneOf(doc: JourneyDoc, { laneId, newLane }: InCell): RecordChange[] {
  if (!newLane) return []
  const order = place(doc.lanes, newLane.afterId)
  return [made('lane', { id: laneId, journeyId: doc.journey.id, role: newLane.role, name: '', order })]
}

function blankTouchpoint(channel: Channel | undefined): Omit<Touchpoint, 'id' | 'stepId' | 'laneId' | 'order'> {
  return {
    name: '',
    description: '',
    channelId: channel?.id ?? null,
    medium: channel?.medium ?? 'physical',
    control: channel?.control ?? 'direct',
    isKey: false,
    importance: null,
    owner: '',
    tags: [],
    evidence: 'assumed',
    linkedJourneyId: null,
    valence: [],
  }
}

/** A connection between two things of one kind; null where there is one already. */
export function planConnect(
  doc: JourneyDoc,
  id: string,
  kind: ConnectionKind,
  fromId: string,
  toId: string,
): Plan | null {
  if (doc.connections.some((c) => c.fromId === fromId && c.toId === toId)) return null
  const record = { id, journeyId: doc.journey.id, kind, fromId, toId, label: '' }
  return {
    command: { route: 'connection.add', input: record },
    changes: [made('connection', { ...record, order: place(doc.connections, undefined) })],
  }
}
