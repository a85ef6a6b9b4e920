import type { JourneyDoc } from '../domain/journey/journeyDoc.ts'
import type { LaneRole } from '../domain/journey/lane.ts'
import { CARD_KINDS, STARTING_LANES } from '../domain/journey/lane.ts'
import type { Touchpoint } from '../domain/touchpoint/touchpoint.ts'

export interface TestStep {
  readonly name: string
  readonly value?: -2 | -1 | 0 | 1 | 2
  readonly measured?: boolean
  readonly touchpoints?: readonly string[]
  /** Role of the lane and the text. */
  readonly cards?: readonly (readonly [LaneRole, string])[]
}

/** A small journey for tests, in reading order; ids are stage0, step0.1, touchpoint0.1.0 … with - for the dots. */
export function testJourney(
  stages: readonly { readonly name: string; readonly steps: readonly TestStep[] }[],
  over: Partial<JourneyDoc> = {},
  roles: readonly LaneRole[] = STARTING_LANES,
): JourneyDoc {
  const lanes = roles.map((role, i) => ({ id: `lane-${role}-${i}`, journeyId: 'j', role, name: '', order: `a${i}` }))
  const laneOf = (role: LaneRole): string => lanes.find((lane) => lane.role === role)?.id ?? 'none'
  const kinds = ['store', 'whatsapp', 'wordOfMouth'] as const
  const steps = stages.flatMap((stage, s) =>
    stage.steps.map((step, k) => ({
      id: `step${s}-${k}`,
      stageId: `stage${s}`,
      name: step.name,
      description: '',
      evidence: step.measured ? ('measured' as const) : ('assumed' as const),
      valence: step.value === undefined ? [] : [{ personaId: 'p', value: step.value }],
      order: `a${k}`,
      source: step,
    })),
  )
  const touchpoint = (stepId: string, name: string, i: number): Touchpoint => ({
    id: `touchpoint${stepId.slice(4)}-${i}`,
    stepId,
    laneId: laneOf('touchpoints'),
    name,
    description: '',
    channelId: `channel${i % 3}`,
    medium: i % 2 === 0 ? 'physical' : 'digital',
    control: 'direct',
    isKey: i % 3 === 1,
    importance: ((i % 5) + 1) as 1,
    owner: 'Ana',
    tags: [],
    evidence: 'assumed',
    linkedJourneyId: null,
    valence: [],
    order: `a${i}`,
  })
  return {
    workspaceName: 'Padaria Estrela',
    journey: {
      id: 'j',
      name: 'Café da manhã',
      state: 'asIs',
      scenario: 'Dia de semana',
      expectations: 'Pão quente',
      tags: [],
      personaIds: ['p'],
      order: 'a0',
      createdAt: '2026-11-22T00:00:00Z',
      archivedAt: null,
      trashedAt: null,
    },
    personas: [
      {
        id: 'p',
        name: 'Célia',
        role: 'freguesa',
        description: 'Mora perto',
        pictureAssetId: null,
        avatar: '',
        facts: [],
        goals: [],
        frustrations: [],
        quotes: [],
        order: 'a0',
      },
    ],
    channels: kinds.map((kind, i) => ({
      id: `channel${i}`,
      name: '',
      kind,
      medium: 'physical',
      control: i === 2 ? 'indirect' : 'direct',
      order: `a${i}`,
    })),
    stages: stages.map((stage, i) => ({
      id: `stage${i}`,
      journeyId: 'j',
      name: stage.name,
      duration: '5 min',
      notes: '',
      order: `a${i}`,
    })),
    steps: steps.map(({ source: _, ...step }) => step),
    lanes,
    touchpoints: steps.flatMap((step) =>
      (step.source.touchpoints ?? []).map((name, i) => touchpoint(step.id, name, i)),
    ),
    cards: steps.flatMap((step) =>
      (step.source.cards ?? []).map(([role, text], i) => ({
        id: `card${step.id.slice(4)}-${i}`,
        laneId: laneOf(role),
        stepId: step.id,
        kind: CARD_KINDS[role][0] ?? ('text' as const),
        text,
        assetId: null,
        order: `a${i}`,
      })),
    ),
    views: [],
    connections: [],
    assets: [],
    ...over,
  }
}

/** `count` touchpoints over `columns` steps, four steps to a stage. */
export function bigJourney(count: number, columns: number): JourneyDoc {
  const perStep = Math.ceil(count / columns)
  const steps = Array.from(
    { length: columns },
    (_, i): TestStep => ({
      name: `Passo número ${i} da jornada`,
      value: ((i % 5) - 2) as 0,
      touchpoints: Array.from(
        { length: Math.min(perStep, Math.max(0, count - i * perStep)) },
        (_, k) => `Ponto ${i}.${k}`,
      ),
      cards: [
        ['pains', `Demora ${i}`],
        ['backstage', `Alguém separa o pedido ${i}`],
      ],
    }),
  )
  const stages = Array.from({ length: Math.ceil(columns / 4) }, (_, s) => ({
    name: `Etapa ${s}`,
    steps: steps.slice(s * 4, s * 4 + 4),
  }))
  return testJourney(stages)
}
