import type { ChannelKind } from '../channel/channel.ts'
import type { FeedbackFilter } from '../feedback/feedbackFilter.ts'
import type { ColumnState } from '../improvement/board.ts'
import type { EvidenceStatus, ValenceValue } from '../journey/evidence.ts'
import type { CardKind, LaneRole } from '../journey/lane.ts'
import type { Figure } from '../metric/figure/figure.ts'
import type { MetricKey } from '../metric/metric.ts'
import type { LocalDay } from '../metric/period/localDay.ts'

/** What a question can be asked of. */
export const THING_KINDS = [
  'workspace',
  'journey',
  'stage',
  'step',
  'touchpoint',
  'card',
  'persona',
  'channel',
  'improvement',
  'fact',
] as const
export type ThingKind = (typeof THING_KINDS)[number]

export interface Thing {
  readonly kind: ThingKind
  readonly id: string
  /** as it stands there; may be empty */
  readonly name: string
  /** the channel that a touchpoint without a name is called by */
  readonly channel?: { readonly name: string; readonly kind: ChannelKind }
  /** null: it is on no map */
  readonly journeyId: string | null
}

/** What a question looks at: how the rules are parted. */
export const TOPICS = [
  'map',
  'names',
  'feelings',
  'channels',
  'owners',
  'keys',
  'evidence',
  'listening',
  'figures',
  'promises',
  'people',
  'improvements',
  'consistency',
] as const
export type Topic = (typeof TOPICS)[number]

/** Fields that evidence speaks of. */
export const FIELDS = [
  'name',
  'owner',
  'channel',
  'importance',
  'key',
  'evidence',
  'scenario',
  'personas',
  'goals',
  'hypothesis',
  'proof',
  'dueOn',
  'startOn',
  'links',
  'promise',
  'call',
  'serviceLevel',
  'truth',
  'description',
] as const
export type Field = (typeof FIELDS)[number]

/** Kinds of thing that were looked for, or counted. */
export const LOOKED_FOR = [
  'steps',
  'touchpoints',
  'feelings',
  'pains',
  'thoughts',
  'opportunities',
  'improvements',
  'openImprovements',
  'connections',
  'backstage',
  'answers',
  'listeningPosts',
  'figures',
  'targets',
  'playbooks',
  'empathyNotes',
  'keyTouchpoints',
  'facts',
  'readings',
  'tasksDone',
  'looks',
  'digitalTouchpoints',
  'ownedTouchpoints',
  'assumedTouchpoints',
  'journeys',
  'unreadBad',
  'doing',
] as const
export type LookedFor = (typeof LOOKED_FOR)[number]

/** What the coach saw that leads to its question; for a lack, what it looked at. */
export type Evidence =
  | { readonly saw: 'named'; readonly thing: Thing }
  | { readonly saw: 'emptyField'; readonly thing: Thing; readonly field: Field }
  | { readonly saw: 'field'; readonly thing: Thing; readonly field: Field; readonly value: string }
  | { readonly saw: 'nothing'; readonly thing: Thing; readonly what: LookedFor }
  | { readonly saw: 'count'; readonly thing: Thing; readonly what: LookedFor; readonly n: number; readonly of: number }
  | { readonly saw: 'feeling'; readonly thing: Thing; readonly value: ValenceValue }
  | {
      readonly saw: 'channel'
      readonly thing: Thing
      readonly channel: { readonly name: string; readonly kind: ChannelKind }
    }
  | { readonly saw: 'known'; readonly thing: Thing; readonly status: EvidenceStatus }
  | { readonly saw: 'lastHeard'; readonly thing: Thing; readonly day: LocalDay; readonly n: number }
  | { readonly saw: 'figure'; readonly thing: Thing; readonly figure: Figure; readonly to: LocalDay }
  | { readonly saw: 'column'; readonly thing: Thing; readonly column: string; readonly state: ColumnState }
  | { readonly saw: 'day'; readonly thing: Thing; readonly field: Field; readonly day: LocalDay }
  | {
      readonly saw: 'reading'
      readonly thing: Thing
      readonly channel: { readonly name: string; readonly kind: ChannelKind }
      readonly says: string
      readonly lookedOn: LocalDay
    }

/** Fields beside the map in which a question is resolved, by what is selected. */
export const WRITTEN_IN = {
  stage: ['name'],
  step: ['name', 'feeling'],
  touchpoint: ['name', 'owner', 'channel', 'importance', 'key', 'evidence', 'feeling'],
  journey: ['scenario', 'personas'],
} as const
export type WrittenIn = (typeof WRITTEN_IN)[keyof typeof WRITTEN_IN][number]

/** Where a question is resolved, with what is to be selected there. */
export type FixPlace =
  | {
      readonly screen: 'map'
      readonly journeyId: string
      /** null: the journey itself */
      readonly record: {
        readonly kind: 'stage' | 'step' | 'touchpoint' | 'card' | 'connection'
        readonly id: string
      } | null
      /** the field to write in */
      readonly field: WrittenIn | null
    }
  | {
      readonly screen: 'persona'
      readonly personaId: string
      /** the empathy map, not the profile */
      readonly empathy: boolean
    }
  | { readonly screen: 'answers'; readonly filter: FeedbackFilter }
  | { readonly screen: 'noteAnswer'; readonly touchpointId: string | null }
  | {
      readonly screen: 'figures'
      readonly touchpointId: string
      readonly name: string
      /** null: of which one is to be chosen */
      readonly metric: MetricKey | null
    }
  | { readonly screen: 'playbook'; readonly journeyId: string; readonly touchpointId: string }
  | { readonly screen: 'improvement'; readonly improvementId: string }
  | { readonly screen: 'fact'; readonly factId: string | null; readonly channelId: string | null }

/** A change that resolves a question at once, as far as a recorded command has to be told. */
export type FixCommand =
  | {
      readonly route: 'card.add'
      readonly stepId: string
      /** null: the map has no lane of this role yet; it comes along */
      readonly laneId: string | null
      readonly role: LaneRole
      readonly kind: CardKind
      /** what the card says, by a key of i18n, and what stands in it */
      readonly text: 'opportunityFor' | 'handOver'
      readonly values: Readonly<Record<string, string>>
    }
  | { readonly route: 'connection.add'; readonly journeyId: string; readonly fromId: string; readonly toId: string }
  | {
      readonly route: 'touchpoint.update'
      readonly ids: readonly string[]
      readonly patch: { readonly isKey?: boolean; readonly evidence?: EvidenceStatus }
    }

export const FIX_LABELS = [
  'open',
  'writeName',
  'writeOwner',
  'writeScenario',
  'chooseChannel',
  'chooseImportance',
  'addSteps',
  'addTouchpoints',
  'addPersona',
  'sayFeeling',
  'sayPain',
  'split',
  'join',
  'connect',
  'makeOpportunity',
  'makeImprovement',
  'writeHandOver',
  'markKey',
  'chooseKey',
  'unmarkKey',
  'markAssumed',
  'changeEvidence',
  'noteAnswer',
  'placeAnswers',
  'readAnswers',
  'setTarget',
  'writePlaybook',
  'openPersona',
  'openImprovement',
  'openFact',
  'lookAgain',
  'writeFacts',
] as const
export type FixLabel = (typeof FIX_LABELS)[number]

/** How a question is resolved, in one gesture. */
export type Fix =
  | { readonly label: FixLabel; readonly does: 'open'; readonly place: FixPlace }
  | {
      readonly label: FixLabel
      readonly does: 'command'
      readonly command: FixCommand
      /** where one sees what was done; null: right here */
      readonly seenAt: FixPlace | null
    }
  /** begins an improvement that links back */
  | { readonly label: FixLabel; readonly does: 'improve' }

/** What a rule gives for one thing that it asks about. */
export interface Finding {
  readonly thing: Thing
  /** others that the sentence names, in the order in which it names them */
  readonly others?: readonly Thing[]
  /** what else the sentence says */
  readonly values?: Readonly<Record<string, string | number>>
  readonly evidence: readonly [Evidence, ...Evidence[]]
  readonly fix: Fix
}

export interface Question extends Finding {
  readonly rule: string
  readonly topic: Topic
}
