import { CHANNEL_CLASSES, type Channel } from '../../../shared/domain/channel/channel.ts'
import type { Valence, ValenceValue } from '../../../shared/domain/journey/evidence.ts'
import type { Connection, ConnectionKind, Journey, Stage, Step } from '../../../shared/domain/journey/journey.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { Card } from '../../../shared/domain/journey/lane.ts'
import { orderKeysAfter } from '../../../shared/domain/order/orderKey.ts'
import type { Persona } from '../../../shared/domain/persona/persona.ts'
import { type Touchpoint, withTag } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { Selected } from '../../state/selectionStore.ts'
import { changed, made, type Plan } from './plan.ts'

type TouchpointPatch = Partial<Omit<Touchpoint, 'id' | 'stepId' | 'laneId' | 'valence' | 'order'>>

type NewChannel = Pick<Channel, 'name' | 'kind'>

/** The records of these ids, in the document's order; all of them may be asked for at once. */
export function those<T extends { readonly id: string }>(list: readonly T[], ids: readonly string[]): T[] {
  const wanted = new Set(ids)
  return list.filter((record) => wanted.has(record.id))
}

/** Fields of one or more touchpoints; a channel brings its class along where the patch does not say one. */
export function planTouchpoints(doc: JourneyDoc, ids: readonly string[], patch: TouchpointPatch): Plan | null {
  const rows = those(doc.touchpoints, ids)
  if (rows.length === 0) return null
  const channel = patch.channelId ? doc.channels.find((c) => c.id === patch.channelId) : undefined
  return {
    command: { route: 'touchpoint.update', input: { ids: rows.map((r) => r.id), patch } },
    changes: rows.map((r) => {
      const own = channel && channel.id !== r.channelId ? { medium: channel.medium, control: channel.control } : {}
      return changed('touchpoint', r, { ...own, ...patch })
    }),
  }
}

/** A tag on one or more touchpoints, or off them; null where nothing would be different. */
export function planTag(doc: JourneyDoc, ids: readonly string[], tag: string, on: boolean): Plan | null {
  const rows = those(doc.touchpoints, ids)
  const others = rows.filter((r) => r.tags.includes(tag) !== on)
  if (others.length === 0) return null
  return {
    command: { route: 'touchpoint.tag', input: { ids: rows.map((r) => r.id), tag, on } },
    changes: others.map((r) => changed('touchpoint', r, { tags: withTag(r.tags, tag, on) })),
  }
}

/** A channel that does not exist yet, made and chosen in one step. */
export function planNewChannel(doc: JourneyDoc, ids: readonly string[], id: string, fields: NewChannel): Plan | null {
  const rows = those(doc.touchpoints, ids)
  if (rows.length === 0) return null
  const usual = CHANNEL_CLASSES[fields.kind]
  const order = orderKeysAfter(doc.channels, undefined)[0] as string
  const input = { ids: rows.map((r) => r.id), patch: {}, newChannel: { id, ...fields } }
  return {
    command: { route: 'touchpoint.update', input },
    changes: [
      made('channel', { id, ...fields, ...usual, order }),
      ...rows.map((r) => changed('touchpoint', r, { channelId: id, ...usual })),
    ],
  }
}

export function planCards(
  doc: JourneyDoc,
  ids: readonly string[],
  patch: Partial<Pick<Card, 'kind' | 'text' | 'assetId'>>,
): Plan | null {
  const rows = those(doc.cards, ids)
  if (rows.length === 0) return null
  return {
    command: { route: 'card.update', input: { ids: rows.map((r) => r.id), patch } },
    // A picture that is new to the document has to come from the store.
    changes: patch.assetId ? [] : rows.map((r) => changed('card', r, patch)),
  }
}

export function planStep(
  doc: JourneyDoc,
  id: string,
  patch: Partial<Pick<Step, 'name' | 'description' | 'evidence'>>,
): Plan | null {
  const row = doc.steps.find((s) => s.id === id)
  return row
    ? { command: { route: 'step.update', input: { id, patch } }, changes: [changed('step', row, patch)] }
    : null
}

export function planStage(
  doc: JourneyDoc,
  id: string,
  patch: Partial<Pick<Stage, 'name' | 'duration' | 'notes'>>,
): Plan | null {
  const row = doc.stages.find((s) => s.id === id)
  return row
    ? { command: { route: 'stage.update', input: { id, patch } }, changes: [changed('stage', row, patch)] }
    : null
}

export function planLane(doc: JourneyDoc, id: string, name: string): Plan | null {
  const row = doc.lanes.find((l) => l.id === id)
  return row
    ? { command: { route: 'lane.update', input: { id, patch: { name } } }, changes: [changed('lane', row, { name })] }
    : null
}

export function planConnection(
  doc: JourneyDoc,
  id: string,
  patch: Partial<Pick<Connection, 'fromId' | 'toId' | 'label'>>,
): Plan | null {
  const row = doc.connections.find((c) => c.id === id)
  if (!row) return null
  return { command: { route: 'connection.update', input: { id, patch } }, changes: [changed('connection', row, patch)] }
}

type JourneyPatch = Partial<Pick<Journey, 'name' | 'state' | 'scenario' | 'expectations' | 'tags' | 'personaIds'>>

export function planJourney(doc: JourneyDoc, patch: JourneyPatch): Plan {
  return {
    command: { route: 'journey.update', input: { journeyId: doc.journey.id, patch } },
    changes: patch.personaIds ? [] : [changed('journey', doc.journey, patch)],
  }
}

export function planPersona(
  doc: JourneyDoc,
  id: string,
  patch: Partial<Pick<Persona, 'name' | 'role' | 'description' | 'pictureAssetId'>>,
): Plan | null {
  const row = doc.personas.find((p) => p.id === id)
  if (!row) return null
  const command = { route: 'persona.update', input: { id, patch } } as const
  return { command, changes: patch.pictureAssetId ? [] : [changed('persona', row, patch)] }
}

/** One persona's feeling at steps or touchpoints; null takes it away. */
export function planFeeling(
  doc: JourneyDoc,
  kind: ConnectionKind,
  ids: readonly string[],
  personaId: string | null,
  value: ValenceValue | null,
): Plan | null {
  const felt = (valence: readonly Valence[]): Valence[] => {
    const rest = valence.filter((v) => v.personaId !== personaId)
    return value === null ? rest : [...rest, { personaId, value }]
  }
  const changes =
    kind === 'step'
      ? those(doc.steps, ids).map((s) => changed('step', s, { valence: felt(s.valence) }))
      : those(doc.touchpoints, ids).map((t) => changed('touchpoint', t, { valence: felt(t.valence) }))
  if (changes.length === 0) return null
  return {
    command: { route: 'feeling.set', input: { kind, ids: changes.map((c) => c.id), personaId, value } },
    changes,
  }
}

/** The name or text of a thing that is written in place; null where it is the same already. */
export function planText(doc: JourneyDoc, record: Selected, text: string): Plan | null {
  if (textOf(doc, record) === text) return null
  switch (record.kind) {
    case 'stage':
      return planStage(doc, record.id, { name: text })
    case 'step':
      return planStep(doc, record.id, { name: text })
    case 'lane':
      return planLane(doc, record.id, text)
    case 'touchpoint':
      return planTouchpoints(doc, [record.id], { name: text })
    case 'card':
      return planCards(doc, [record.id], { text })
    case 'connection':
      return planConnection(doc, record.id, { label: text })
    case 'persona':
      return planPersona(doc, record.id, { name: text })
    case 'journey':
      return planJourney(doc, { name: text })
    default:
      return null
  }
}

/** What stands in place now. */
export function textOf(doc: JourneyDoc, { kind, id }: Selected): string {
  switch (kind) {
    case 'stage':
      return doc.stages.find((s) => s.id === id)?.name ?? ''
    case 'step':
      return doc.steps.find((s) => s.id === id)?.name ?? ''
    case 'lane':
      return doc.lanes.find((l) => l.id === id)?.name ?? ''
    case 'touchpoint':
      return doc.touchpoints.find((t) => t.id === id)?.name ?? ''
    case 'card':
      return doc.cards.find((c) => c.id === id)?.text ?? ''
    case 'connection':
      return doc.connections.find((c) => c.id === id)?.label ?? ''
    case 'persona':
      return doc.personas.find((p) => p.id === id)?.name ?? ''
    case 'journey':
      return doc.journey.name
    default:
      return ''
  }
}
