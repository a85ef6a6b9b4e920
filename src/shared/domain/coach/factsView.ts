import type { Channel } from '../channel/channel.ts'
import type { ColumnState } from '../improvement/board.ts'
import type { Improvement, LinkKind } from '../improvement/improvement.ts'
import type { Stage, Step } from '../journey/journey.ts'
import type { Card, CardKind } from '../journey/lane.ts'
import type { MeasuredTouchpoint } from '../listening/measured.ts'
import type { Persona } from '../persona/persona.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { CoachFacts, CoachJourney, HeardAt } from './coachFacts.ts'
import type { FixPlace, Thing, WrittenIn } from './question.ts'

/** A journey as rules walk through it: everything in reading order, by where it stands. */
export interface JourneyView extends CoachJourney {
  readonly thing: Thing
  stepsOf(stageId: string): readonly Step[]
  touchpointsOf(stepId: string): readonly Touchpoint[]
  touchpointsOfStage(stageId: string): readonly Touchpoint[]
  cardsOf(stepId: string, ...kinds: readonly CardKind[]): readonly Card[]
  stage(stage: Stage): Thing
  step(step: Step): Thing
  touchpoint(touchpoint: Touchpoint): Thing
  card(card: Card): Thing
  /** the place on the map where a record is selected, at one of its fields */
  at(kind: 'stage' | 'step' | 'touchpoint' | 'card' | 'connection', id: string, field?: WrittenIn): FixPlace
}

/** What rules ask of the facts more than once. */
export interface FactsView {
  readonly journeys: readonly JourneyView[]
  /** journeys as they are today: what is wished for is not to be proved */
  readonly asIs: readonly JourneyView[]
  readonly workspace: Thing
  channel(id: string | null): Channel | null
  heardAt(touchpointId: string): HeardAt | null
  measuredAt(touchpointId: string): MeasuredTouchpoint | null
  playbookOf(touchpointId: string): Playbook | null
  isPost(touchpointId: string): boolean
  state(improvement: Improvement): ColumnState
  isOpen(improvement: Improvement): boolean
  /** improvements that link to a thing, those given up left out */
  improvementsOf(kind: LinkKind, id: string): readonly Improvement[]
  persona(persona: Persona): Thing
  improvement(improvement: Improvement): Thing
}

const NONE: readonly never[] = []

function grouped<T>(all: readonly T[], by: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = by(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

export function viewOf(facts: CoachFacts): FactsView {
  const channels = new Map(facts.channels.map((channel) => [channel.id, channel]))
  const heard = new Map(facts.heard.map((at) => [at.touchpointId, at]))
  const measured = new Map(facts.measured.map((at) => [at.touchpointId, at]))
  const playbooks = new Map(facts.playbooks.map((playbook) => [playbook.touchpointId, playbook]))
  const posts = new Set(facts.posts)
  const states = new Map(facts.columns.map((column) => [column.id, column.state]))
  const state = (improvement: Improvement): ColumnState => states.get(improvement.columnId) ?? 'idea'
  const linked = new Map<string, Improvement[]>()
  for (const improvement of facts.improvements) {
    if (state(improvement) === 'dropped') continue
    for (const { kind, id } of improvement.links) {
      const key = `${kind} ${id}`
      linked.set(key, [...(linked.get(key) ?? []), improvement])
    }
  }
  const journeys = facts.journeys.map((journey) => journeyView(journey, channels))
  return {
    journeys,
    asIs: journeys.filter(({ journey }) => journey.state === 'asIs'),
    workspace: { kind: 'workspace', id: 'workspace', name: '', journeyId: null },
    channel: (id) => (id === null ? null : (channels.get(id) ?? null)),
    heardAt: (id) => heard.get(id) ?? null,
    measuredAt: (id) => measured.get(id) ?? null,
    playbookOf: (id) => playbooks.get(id) ?? null,
    isPost: (id) => posts.has(id),
    state,
    isOpen: (improvement) => !['done', 'dropped'].includes(state(improvement)),
    improvementsOf: (kind, id) => linked.get(`${kind} ${id}`) ?? NONE,
    persona: ({ id, name }) => ({ kind: 'persona', id, name, journeyId: null }),
    improvement: ({ id, title }) => ({ kind: 'improvement', id, name: title, journeyId: null }),
  }
}

function journeyView(doc: CoachJourney, channels: ReadonlyMap<string, Channel>): JourneyView {
  const { id: journeyId, name } = doc.journey
  const steps = grouped(doc.steps, (step) => step.stageId)
  const touchpoints = grouped(doc.touchpoints, (touchpoint) => touchpoint.stepId)
  const cards = grouped(doc.cards, (card) => card.stepId)
  const stepsOf = (stageId: string): readonly Step[] => steps.get(stageId) ?? NONE
  const touchpointsOf = (stepId: string): readonly Touchpoint[] => touchpoints.get(stepId) ?? NONE
  return {
    ...doc,
    thing: { kind: 'journey', id: journeyId, name, journeyId },
    stepsOf,
    touchpointsOf,
    touchpointsOfStage: (stageId) => stepsOf(stageId).flatMap((step) => touchpointsOf(step.id)),
    cardsOf: (stepId, ...kinds) => (cards.get(stepId) ?? NONE).filter((card) => kinds.includes(card.kind)),
    stage: (stage) => ({ kind: 'stage', id: stage.id, name: stage.name, journeyId }),
    step: (step) => ({ kind: 'step', id: step.id, name: step.name, journeyId }),
    touchpoint: (touchpoint) => {
      const channel = touchpoint.channelId === null ? undefined : channels.get(touchpoint.channelId)
      const thing: Thing = { kind: 'touchpoint', id: touchpoint.id, name: touchpoint.name, journeyId }
      return channel ? { ...thing, channel: { name: channel.name, kind: channel.kind } } : thing
    },
    card: (card) => ({ kind: 'card', id: card.id, name: card.text, journeyId }),
    at: (kind, id, field) => ({ screen: 'map', journeyId, record: { kind, id }, field: field ?? null }),
  }
}
