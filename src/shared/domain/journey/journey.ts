import { Id, Instant, Name, OrderKey, Tag, Text, z } from '../schema.ts'
import { EvidenceStatus, Valences } from './evidence.ts'

/** asIs: how it is today; toBe: how we want it. */
export const JourneyState = z.enum(['asIs', 'toBe'])
export type JourneyState = z.infer<typeof JourneyState>

/** What one actor goes through to reach a goal, over time and channels. */
export const Journey = z.strictObject({
  id: Id,
  name: Name,
  state: JourneyState,
  scenario: Text,
  expectations: Text,
  tags: z.array(Tag).max(200),
  personaIds: z.array(Id).max(200),
  order: OrderKey,
  createdAt: Instant,
  /** When it was put away; null: it is among the others. */
  archivedAt: Instant.nullable(),
  /** When it was thrown away; it goes for good 30 days later. */
  trashedAt: Instant.nullable(),
})
export type Journey = z.infer<typeof Journey>

/** High-level part of a journey: a column group. */
export const Stage = z.strictObject({
  id: Id,
  journeyId: Id,
  name: Name,
  /** Free words such as "5 min" or "antes de sair"; may be empty. */
  duration: Name,
  /** What the presenter wants to say at this stop; never printed. */
  notes: Text,
  order: OrderKey,
})
export type Stage = z.infer<typeof Stage>

/** One customer action inside a stage: a column. */
export const Step = z.strictObject({
  id: Id,
  stageId: Id,
  name: Name,
  description: Text,
  evidence: EvidenceStatus,
  valence: Valences,
  order: OrderKey,
})
export type Step = z.infer<typeof Step>

/** Between which things a connection runs; both ends are of one kind. */
export const ConnectionKind = z.enum(['touchpoint', 'step'])
export type ConnectionKind = z.infer<typeof ConnectionKind>

/** A new stage with nothing in it. */
export function newStage(given: Pick<Stage, 'id' | 'journeyId' | 'name' | 'order'>): Stage {
  return { duration: '', notes: '', ...given }
}

/** A new step of which nothing is known yet. */
export function newStep(given: Pick<Step, 'id' | 'stageId' | 'name' | 'order'>): Step {
  return { description: '', evidence: 'assumed', valence: [], ...given }
}

/** A new journey, as it is today and without a word more than its name. */
export function newJourney(given: Pick<Journey, 'id' | 'name' | 'order' | 'createdAt'>): Journey {
  return {
    state: 'asIs',
    scenario: '',
    expectations: '',
    tags: [],
    personaIds: [],
    archivedAt: null,
    trashedAt: null,
    ...given,
  }
}

export const Connection = z.strictObject({
  id: Id,
  journeyId: Id,
  kind: ConnectionKind,
  fromId: Id,
  /** May equal `fromId` (a loop) or lie before it (a way back). */
  toId: Id,
  label: Name,
  order: OrderKey,
})
export type Connection = z.infer<typeof Connection>
