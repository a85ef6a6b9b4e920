import type { CoachFacts, CoachJourney } from '../domain/coach/coachFacts.ts'
import type { Fact, FactReading } from '../domain/consistency/fact.ts'
import type { Improvement } from '../domain/improvement/improvement.ts'
import type { Card, CardKind } from '../domain/journey/lane.ts'
import type { MeasuredFigure, MeasuredTouchpoint } from '../domain/listening/measured.ts'
import type { Target } from '../domain/listening/target.ts'
import { figure } from '../domain/metric/figure/figure.ts'
import type { Playbook } from '../domain/playbook/playbook.ts'
import type { Touchpoint } from '../domain/touchpoint/touchpoint.ts'
import { testJourney } from './journey.fixture.ts'

export const TODAY = '2026-11-23'

const drawn = testJourney([
  {
    name: 'Chega',
    steps: [
      { name: 'Olha a vitrine', value: 1, touchpoints: ['Vitrine'] },
      {
        name: 'Espera a vez',
        value: -2,
        touchpoints: ['Balcão'],
        cards: [
          ['pains', 'Demora na fila'],
          ['opportunities', 'Abrir outra fila'],
          ['backstage', 'Alguém separa o pão'],
        ],
      },
    ],
  },
  {
    name: 'Vai embora',
    steps: [
      { name: 'Acerta a conta', value: 0, touchpoints: ['Caixa', 'Recibo'] },
      { name: 'Guarda o troco', value: 2, touchpoints: ['Saída'] },
    ],
  },
])

const touchpoints = drawn.touchpoints.map((one) => ({
  ...one,
  isKey: one.name === 'Balcão',
  importance: one.name === 'Balcão' ? 5 : 3,
  owner: one.name === 'Caixa' ? 'Rui' : 'Ana',
  evidence: one.name === 'Balcão' ? ('measured' as const) : ('assumed' as const),
}))

/** The ids of the fixture by what things are called. */
export const ID = {
  journey: 'j',
  stage: 'stage0',
  lastStage: 'stage1',
  firstStep: 'step0-0',
  keyStep: 'step0-1',
  payStep: 'step1-0',
  lastStep: 'step1-1',
  key: touchpoints.find(({ name }) => name === 'Balcão')!.id,
  first: touchpoints.find(({ name }) => name === 'Vitrine')!.id,
  pay: touchpoints.find(({ name }) => name === 'Caixa')!.id,
  receipt: touchpoints.find(({ name }) => name === 'Recibo')!.id,
  last: touchpoints.find(({ name }) => name === 'Saída')!.id,
  opportunity: drawn.cards.find(({ text }) => text === 'Abrir outra fila')!.id,
  pain: drawn.cards.find(({ text }) => text === 'Demora na fila')!.id,
} as const

export const target: Target = {
  id: 'target',
  metric: 'csat',
  touchpointId: ID.key,
  goal: 70,
  alarm: null,
  direction: 'up',
}

export const measuredFigure: MeasuredFigure = {
  figure: figure({
    metric: 'csat',
    statistic: 'share',
    unit: 'percent',
    n: 40,
    value: 80,
    low: 65,
    high: 90,
    state: 'enough',
  }),
  from: '2026-09-01',
  to: '2026-11-20',
  age: { days: 3, age: 'fresh', strength: 1 },
  target,
  judged: null,
  alarmed: false,
}

export const measuredKey: MeasuredTouchpoint = { touchpointId: ID.key, figures: [measuredFigure], feeling: null }

export const improvement: Improvement = {
  id: 'improvement',
  title: 'Duas filas',
  problem: '',
  hypothesis: { change: 'abrir duas filas', effect: 'espera menos', reason: '' },
  tasks: [],
  owner: 'Ana',
  startOn: null,
  dueOn: '2026-12-20',
  scores: {},
  cost: null,
  columnId: 'idea',
  order: 'a0',
  origin: 'opportunity',
  links: [{ kind: 'card', id: ID.opportunity, name: 'Abrir outra fila' }],
  attachments: [],
  remarks: [],
  proof: null,
  createdAt: '2026-11-01T00:00:00Z',
  doneAt: null,
}

export const playbook: Playbook = {
  id: 'playbook',
  touchpointId: ID.key,
  promise: 'Cinco minutos no máximo',
  dos: [],
  donts: [],
  script: '',
  serviceLevel: '',
  call: 'Ana',
  questions: [],
}

export const fact: Fact = {
  id: 'fact',
  name: 'Horário',
  kind: 'hours',
  truth: '8h às 18h',
  lookEvery: null,
  order: 'a0',
}

export const readingOf = (channelId: string, says = '8h às 18h', lookedOn = '2026-11-01'): FactReading => ({
  id: `reading-${channelId}`,
  factId: 'fact',
  channelId,
  says,
  since: null,
  lookedOn,
  agrees: null,
  assetId: null,
  link: '',
})

/** A file of which every rule is content: what each test disturbs is what its rule asks about. */
export const CALM: CoachFacts = {
  today: TODAY,
  journeys: [{ ...drawn, touchpoints }],
  personas: drawn.personas.map((persona) => ({ ...persona, goals: ['Pão quente antes das 8h'] })),
  channels: drawn.channels,
  empathyNotes: [{ id: 'note', personaId: 'p', area: 'says', text: 'Tenho pressa', journeyId: null, order: 'a0' }],
  improvements: [improvement],
  columns: (['idea', 'planned', 'doing', 'done', 'dropped'] as const).map((state, i) => ({
    id: state,
    name: '',
    state,
    order: `a${i}`,
  })),
  playbooks: [playbook],
  heard: [
    { touchpointId: ID.key, n: 40, newest: '2026-11-20', unreadBad: 0 },
    { touchpointId: ID.pay, n: 3, newest: '2026-11-20', unreadBad: 0 },
  ],
  posts: [],
  measured: [measuredKey],
  targets: [target],
  facts: [fact],
  readings: [readingOf('channel0'), readingOf('channel1', '8:00–18:00')],
  setAside: [],
}

/** CALM with another journey in place of its own. */
export const withJourney = (change: (journey: CoachJourney) => Partial<CoachJourney>): CoachFacts => ({
  ...CALM,
  journeys: CALM.journeys.map((journey) => ({ ...journey, ...change(journey) })),
})

/** CALM with another look of one touchpoint. */
export const withTouchpoint = (id: string, over: Partial<Touchpoint>): CoachFacts =>
  withJourney((j) => ({ touchpoints: j.touchpoints.map((one) => (one.id === id ? { ...one, ...over } : one)) }))

export const withAllTouchpoints = (over: Partial<Touchpoint>): CoachFacts =>
  withJourney((j) => ({ touchpoints: j.touchpoints.map((one) => ({ ...one, ...over })) }))

export const withImprovement = (over: Partial<Improvement>): CoachFacts => ({
  ...CALM,
  improvements: [{ ...improvement, ...over }],
})

export const withFigure = (over: Partial<MeasuredFigure>): CoachFacts => ({
  ...CALM,
  measured: [{ ...measuredKey, figures: [{ ...measuredFigure, ...over }] }],
})

export const card = (stepId: string, kind: CardKind, text: string): Card => ({
  id: `card-${kind}-${stepId}`,
  laneId: drawn.lanes.find(({ role }) => role === 'pains')!.id,
  stepId,
  kind,
  text,
  assetId: null,
  order: 'a9',
})
