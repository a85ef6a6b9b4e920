import { Channel } from '../../domain/channel/channel.ts'
import { ValenceValue } from '../../domain/journey/evidence.ts'
import { MapFragment } from '../../domain/journey/fragment.ts'
import { Connection, ConnectionKind, Journey, JourneyState, Stage, Step } from '../../domain/journey/journey.ts'
import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { Card, CardKind, LaneRole } from '../../domain/journey/lane.ts'
import { Language } from '../../domain/language.ts'
import { Persona } from '../../domain/persona/persona.ts'
import { MAP_KINDS } from '../../domain/record.ts'
import { Id, type Instant, Name, Text, z } from '../../domain/schema.ts'
import { Touchpoint } from '../../domain/touchpoint/touchpoint.ts'
import { View } from '../../domain/view/view.ts'
import { action, command, query } from '../route.ts'

/** Where among its siblings: after this one; null: first; left out: last. */
const afterId = Id.nullable().optional()
const ids = z.array(Id).min(1).max(20_000)
const nothing = z.strictObject({})
/** Ids may be chosen by the window, so that it can select and edit what it has just asked for; else the store does. */
const id = Id.optional()

const viewFields = View.pick({ filter: true, collapsedLaneIds: true, focusStageId: true, hiddenPersonaIds: true }).shape

/** One journey as the gallery shows it. */
export interface JourneySummary {
  readonly id: string
  readonly name: string
  readonly state: JourneyState
  readonly tags: readonly string[]
  readonly personas: readonly Pick<Persona, 'id' | 'name' | 'role' | 'avatar' | 'pictureAssetId'>[]
  readonly stageCount: number
  readonly stepCount: number
  readonly touchpointCount: number
  readonly createdAt: string
  /** last recorded change */
  readonly changedAt: string
  /** the first persona's line: one point a step, in order; `solid` where it is measured, `key` where a key touchpoint is */
  readonly line: readonly { readonly value: ValenceValue | null; readonly solid: boolean; readonly key: boolean }[]
  /** name of the touchpoint or step felt worst, null where nothing is felt below 0 */
  readonly worst: string | null
  /** where that is */
  readonly worstAt: { readonly kind: 'touchpoint' | 'step'; readonly id: string } | null
  /** an answer of a customer lies at one of its touchpoints */
  readonly heard: boolean
  /** touchpoints that nobody looks after, and the first of them */
  readonly unowned: { readonly count: number; readonly firstId: string | null }
  /** when it was thrown away */
  readonly trashedAt: string | null
}

const journeyFields = Journey.pick({
  name: true,
  state: true,
  scenario: true,
  expectations: true,
  tags: true,
  personaIds: true,
})
const touchpointFields = Touchpoint.pick({
  name: true,
  description: true,
  channelId: true,
  medium: true,
  control: true,
  isKey: true,
  importance: true,
  owner: true,
  tags: true,
  evidence: true,
  linkedJourneyId: true,
})

const newChannel = z.strictObject({ id, ...Channel.pick({ name: true, kind: true }).shape }).optional()
/** A lane that does not exist yet, made in the same step under the `laneId` given; the new thing goes into it. */
const newLane = z.strictObject({ role: LaneRole, afterId }).optional()

/** What is about things that were removed, and stays; counted up to 10,000. */
export interface Stays {
  readonly improvements: number
  /** of customers, which belong to no touchpoint now */
  readonly answers: number
}

export const mapRoutes = {
  /** `shelf` left out: those in use. */
  'journey.list': query(z.strictObject({ shelf: z.enum(['archive', 'trash']).optional() })).gives<
    readonly JourneySummary[]
  >(),
  'journey.get': query(z.strictObject({ journeyId: Id })).gives<JourneyDoc>(),
  /** A journey with the starting lanes, three named stages and no steps' worth of sample text. */
  'journey.add': command(z.strictObject({ id, name: Name, state: JourneyState.optional(), language: Language })).gives<{
    journeyId: string
  }>(),
  'journey.update': command(z.strictObject({ journeyId: Id, patch: journeyFields.partial() })).gives<null>(),
  'journey.duplicate': command(z.strictObject({ journeyId: Id, id, name: Name })).gives<{ journeyId: string }>(),
  'journey.remove': command(z.strictObject({ journeyId: Id })).gives<null>(),

  /** Puts journeys away, throws them away, or takes them back (null). What was thrown away goes for good after 30 days. */
  'journey.shelve': command(z.strictObject({ ids, shelf: z.enum(['archive', 'trash']).nullable() })).gives<null>(),

  /** Puts a tag on journeys, or takes it off; those that have it so already stay as they are. */
  'journey.tag': command(z.strictObject({ ids, tag: Journey.shape.tags.element, on: z.boolean() })).gives<null>(),

  'stage.add': command(z.strictObject({ id, journeyId: Id, name: Name, afterId })).gives<{ id: string }>(),
  'stage.update': command(
    z.strictObject({ id: Id, patch: Stage.pick({ name: true, duration: true, notes: true }).partial() }),
  ).gives<null>(),
  'stage.move': command(z.strictObject({ id: Id, afterId })).gives<null>(),

  'step.add': command(z.strictObject({ id, stageId: Id, name: Name, afterId })).gives<{ id: string }>(),
  'step.update': command(
    z.strictObject({ id: Id, patch: Step.pick({ name: true, description: true, evidence: true }).partial() }),
  ).gives<null>(),
  'step.move': command(z.strictObject({ id: Id, stageId: Id, afterId })).gives<null>(),

  'lane.add': command(z.strictObject({ id, journeyId: Id, role: LaneRole, name: Name, afterId })).gives<{
    id: string
  }>(),
  'lane.update': command(z.strictObject({ id: Id, patch: z.strictObject({ name: Name }).partial() })).gives<null>(),
  'lane.move': command(z.strictObject({ id: Id, afterId })).gives<null>(),

  /** Without `laneId`: the journey's first touchpoint lane. Class comes from the channel unless given. */
  'touchpoint.add': command(
    z.strictObject({
      id,
      stepId: Id,
      laneId: Id.optional(),
      afterId,
      fields: touchpointFields.partial(),
      newChannel,
      newLane,
    }),
  ).gives<{ id: string }>(),
  /**
   * A patch with a channel and without class takes the channel's usual class. `newChannel`: one that does not exist yet,
   * made in the same step and chosen.
   */
  'touchpoint.update': command(z.strictObject({ ids, patch: touchpointFields.partial(), newChannel })).gives<null>(),
  /** Puts a tag on touchpoints, or takes it off; those that have it so already stay as they are. */
  'touchpoint.tag': command(z.strictObject({ ids, tag: Touchpoint.shape.tags.element, on: z.boolean() })).gives<null>(),
  'touchpoint.move': command(z.strictObject({ ids, stepId: Id, laneId: Id, afterId })).gives<null>(),

  'card.add': command(
    z.strictObject({
      id,
      laneId: Id,
      stepId: Id,
      afterId,
      kind: CardKind.optional(),
      text: Text,
      assetId: Id.nullable().optional(),
      newLane,
    }),
  ).gives<{ id: string }>(),
  'card.update': command(
    z.strictObject({ ids, patch: Card.pick({ kind: true, text: true, assetId: true }).partial() }),
  ).gives<null>(),
  /** A card takes the usual kind of a lane that does not know its own. */
  'card.move': command(z.strictObject({ ids, stepId: Id, laneId: Id, afterId })).gives<null>(),

  /** Touchpoints and cards as they stand to each other; `leadId`, one of them, goes into the cell. */
  'map.move': command(z.strictObject({ ids, leadId: Id, stepId: Id, laneId: Id, afterId })).gives<null>(),
  'map.moveSteps': command(z.strictObject({ ids, stageId: Id, afterId })).gives<null>(),

  'connection.add': command(
    z.strictObject({ id, journeyId: Id, kind: ConnectionKind, fromId: Id, toId: Id, label: Name }),
  ).gives<{ id: string }>(),
  'connection.update': command(
    z.strictObject({ id: Id, patch: Connection.pick({ fromId: true, toId: true, label: true }).partial() }),
  ).gives<null>(),

  /** A persona's feeling at steps or touchpoints; null takes it away. */
  'feeling.set': command(
    z.strictObject({ kind: ConnectionKind, ids, personaId: Id.nullable(), value: ValenceValue.nullable() }),
  ).gives<null>(),

  /** Removes what is named and all that stands in it, as one step. Lanes that hold things take them along. */
  'records.remove': command(
    z.strictObject({
      records: z
        .array(
          z.strictObject({
            kind: z.enum(['stage', 'step', 'lane', 'touchpoint', 'card', 'connection', 'persona', 'channel', 'view']),
            id: Id,
          }),
        )
        .min(1)
        .max(20_000),
    }),
  ).gives<{ removed: number; stays: Stays }>(),

  /** Links the new persona to a journey when one is named. */
  'persona.add': command(
    z.strictObject({
      id,
      journeyId: Id.optional(),
      fields: Persona.pick({ name: true, role: true, description: true }),
    }),
  ).gives<{ id: string }>(),
  'persona.update': command(
    z.strictObject({
      id: Id,
      patch: Persona.omit({ id: true, order: true }).partial(),
    }),
  ).gives<null>(),
  'persona.list': query(nothing).gives<readonly Persona[]>(),

  'channel.add': command(
    z.strictObject({
      id,
      fields: Channel.pick({ name: true, kind: true }).extend({
        medium: Channel.shape.medium.optional(),
        control: Channel.shape.control.optional(),
      }),
    }),
  ).gives<{ id: string }>(),
  'channel.update': command(
    z.strictObject({ id: Id, patch: Channel.pick({ name: true, kind: true, medium: true, control: true }).partial() }),
  ).gives<null>(),
  'channel.list': query(nothing).gives<readonly Channel[]>(),

  'workspace.rename': command(z.strictObject({ name: Name })).gives<null>(),

  /** A picture, sniffed and measured; the same bytes twice are one asset. Not undone: it is only kept. */
  'asset.add': action(z.strictObject({ bytes: z.instanceof(Uint8Array) })).gives<{
    assetId: string
    width: number
    height: number
  }>(),
  'asset.get': query(z.strictObject({ assetId: Id })).gives<{ mime: string; bytes: Uint8Array }>(),

  'view.add': command(z.strictObject({ id, journeyId: Id, name: Name, ...viewFields })).gives<{ id: string }>(),
  'view.update': command(
    z.strictObject({ id: Id, patch: z.strictObject({ name: Name, ...viewFields }).partial() }),
  ).gives<null>(),

  /** Puts copied things into a cell and the columns after it, as one step; lanes are found by role. */
  'map.paste': command(
    z.strictObject({ journeyId: Id, stepId: Id, laneId: Id, afterId, fragment: MapFragment }),
  ).gives<{ ids: readonly string[]; leftOut: number }>(),

  /** Finds words, whatever their accents, in everything that the workspace says; best first. */
  'search.find': query(z.strictObject({ text: z.string().max(500), limit: z.number().int().min(1).max(200) })).gives<
    readonly SearchHit[]
  >(),

  /** The journey as it stood right after a step of the log; 0: before the first. */
  'history.at': query(z.strictObject({ journeyId: Id, seq: z.number().int().min(0) })).gives<JourneyDoc>(),
  /** Brings the journey to how it stood then, as a new step: nothing that came after is lost. */
  'history.restore': command(z.strictObject({ journeyId: Id, seq: z.number().int().min(0) })).gives<null>(),
  /** The steps that touched one journey, newest last. */
  'history.ofJourney': query(z.strictObject({ journeyId: Id, limit: z.number().int().min(1).max(10_000) })).gives<
    readonly HistoryEntry[]
  >(),

  /** Keeps a journey as it stands now under a name. Versions are kept whole and outlive undo. */
  'version.add': action(z.strictObject({ journeyId: Id, name: Name })).gives<VersionInfo>(),
  'version.list': query(z.strictObject({ journeyId: Id })).gives<readonly VersionInfo[]>(),
  'version.get': query(z.strictObject({ versionId: Id })).gives<JourneyDoc>(),
  'version.remove': action(z.strictObject({ versionId: Id })).gives<null>(),
  'version.restore': command(z.strictObject({ versionId: Id })).gives<null>(),

  'history.list': query(z.strictObject({ limit: z.number().int().min(1).max(10_000) })).gives<HistoryState>(),
  'history.undo': action(nothing).gives<HistoryStep>(),
  'history.redo': action(nothing).gives<HistoryStep>(),
} as const

/** A place where searched words stand. */
export interface SearchHit {
  readonly kind: 'journey' | 'stage' | 'step' | 'touchpoint' | 'card' | 'persona'
  readonly id: string
  /** null for a persona */
  readonly journeyId: string | null
  readonly journeyName: string
  /** the text that holds the words */
  readonly text: string
  /** what it stands in: the stage and step, or the persona's role */
  readonly where: string
}

export interface VersionInfo {
  readonly id: string
  readonly journeyId: string
  readonly name: string
  readonly at: string
}

/** A recorded step as the timeline shows it. */
export interface HistoryEntry {
  readonly id: string
  /** increases by one or more with every step; order comes from here */
  readonly seq: number
  readonly label: { readonly key: string; readonly params: Readonly<Record<string, string | number>> }
  readonly at: z.infer<typeof Instant>
  readonly undone: boolean
  /** it said something of a person who was erased: undo stops before it */
  readonly sealed?: true
}
export interface HistoryState {
  /** newest last */
  readonly entries: readonly HistoryEntry[]
  readonly canUndo: boolean
  readonly canRedo: boolean
}
export interface HistoryStep {
  readonly entry: HistoryEntry
}
export const REMOVABLE_KINDS = MAP_KINDS.filter((k) => k !== 'workspace' && k !== 'journey')
