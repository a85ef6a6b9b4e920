import { describe, expect, it } from 'vitest'
import {
  CALM,
  card,
  fact,
  ID,
  improvement,
  measuredFigure,
  measuredKey,
  playbook,
  readingOf,
  withAllTouchpoints,
  withFigure,
  withImprovement,
  withJourney,
  withTouchpoint,
} from '../../layout/coachFacts.fixture.ts'
import { FeedbackFilter } from '../feedback/feedbackFilter.ts'
import { askQuestions } from './askQuestions.ts'
import type { CoachFacts } from './coachFacts.ts'
import { type Fix, WRITTEN_IN } from './question.ts'
import { RULES } from './rules.ts'

/** What a rule asks about, of what, and (where a small difference decides) a map so near to it that it does not ask. */
type Case = readonly [subjectId: string, asks: CoachFacts, near?: CoachFacts]

const stepNamed = (id: string, name: string): CoachFacts =>
  withJourney((j) => ({ steps: j.steps.map((step) => (step.id === id ? { ...step, name } : step)) }))
const stageNamed = (name: string): CoachFacts =>
  withJourney((j) => ({ stages: j.stages.map((stage, i) => (i === 0 ? { ...stage, name } : stage)) }))
const feltAt = (values: readonly (-2 | -1 | 0 | 1 | 2 | null)[]): CoachFacts =>
  withJourney((j) => ({
    steps: j.steps.map((step, i) => {
      const value = values[i] ?? null
      return { ...step, valence: value === null ? [] : [{ personaId: 'p', value }] }
    }),
  }))
const withoutCards = (kind: string, of: CoachFacts = CALM): CoachFacts => ({
  ...of,
  journeys: of.journeys.map((j) => ({ ...j, cards: j.cards.filter((one) => one.kind !== kind) })),
})
const without = (...ids: readonly string[]): CoachFacts =>
  withJourney((j) => ({ touchpoints: j.touchpoints.filter(({ id }) => !ids.includes(id)) }))
const connected = (fromId: string, toId: string, of: CoachFacts = CALM): CoachFacts => ({
  ...of,
  journeys: of.journeys.map((j) => ({
    ...j,
    connections: [{ id: 'c', journeyId: 'j', kind: 'touchpoint', fromId, toId, label: '', order: 'a0' }],
  })),
})
const heardOf = (over: Partial<CoachFacts['heard'][number]>): CoachFacts => ({
  ...CALM,
  heard: CALM.heard.map((at, i) => (i === 0 ? { ...at, ...over } : at)),
})
const many = (n: number): CoachFacts =>
  withJourney((j) => ({
    touchpoints: [
      ...j.touchpoints,
      ...Array.from({ length: n }, (_, i) => ({ ...j.touchpoints[0]!, id: `more${i}`, name: `Mais ${i}` })),
    ],
  }))
const switching = withTouchpoint(ID.last, { channelId: 'channel1', medium: 'digital' })
const otherChannels: CoachFacts = {
  ...switching,
  journeys: switching.journeys.map((j) => ({
    ...j,
    touchpoints: j.touchpoints.filter(({ id }) => id !== ID.receipt),
  })),
  channels: CALM.channels.map((one) => (one.id === 'channel1' ? { ...one, medium: 'digital' } : one)),
}
const feeling = (position: number): CoachFacts => {
  const of = withTouchpoint(ID.key, { valence: [{ personaId: 'p', value: 1 }] })
  const felt = { source: 'csat', position, n: 40, state: 'enough', age: measuredFigure.age } as const
  return { ...of, measured: [{ ...measuredKey, feeling: felt }] }
}
const doing = (n: number): CoachFacts => ({
  ...CALM,
  improvements: Array.from({ length: n }, (_, i) => ({ ...improvement, id: `i${i}`, columnId: 'doing' })),
})
const proof = {
  metric: 'csat',
  touchpointId: null,
  segmentId: null,
  before: { from: '2026-01-01', to: '2026-02-01' },
  after: { from: '2026-03-01', to: '2026-04-01' },
  direction: 'up',
  looks: [] as string[],
} as const
const second = { ...CALM.personas[0]!, id: 'q', name: 'Rita' }

const CASES: Readonly<Record<string, Case>> = {
  stageWithoutSteps: [
    'empty',
    withJourney((j) => ({ stages: [{ ...j.stages[0]!, id: 'empty', name: 'Volta' }, ...j.stages] })),
  ],
  stepWithoutTouchpoint: [ID.firstStep, without(ID.first)],
  stepTooFull: [ID.firstStep, many(8), many(7)],
  journeyWithoutEnd: [ID.journey, without(ID.pay, ID.receipt, ID.last), without(ID.last)],
  journeyWithoutScenario: [
    ID.journey,
    withJourney((j) => ({ journey: { ...j.journey, scenario: ' ', expectations: '' } })),
    withJourney((j) => ({ journey: { ...j.journey, scenario: '' } })),
  ],
  stageFromInside: [ID.stage, stageNamed('Cadastro do cliente'), stageNamed('Faço meu pedido')],
  stepFromInside: [ID.firstStep, stepNamed(ID.firstStep, 'Faturamento'), stepNamed(ID.firstStep, 'Recebo a conta')],
  stageWithoutName: [ID.stage, stageNamed(' ')],
  twoChannelsInName: [
    ID.first,
    withTouchpoint(ID.first, { name: 'WhatsApp ou telefone' }),
    withTouchpoint(ID.first, { name: 'Pão e café' }),
  ],
  nameAgainstChannel: [
    ID.first,
    withTouchpoint(ID.first, { name: 'Mensagem no WhatsApp' }),
    withTouchpoint(ID.receipt, { name: 'Mensagem no WhatsApp' }),
  ],
  sameTouchpointTwice: [
    ID.receipt,
    withTouchpoint(ID.receipt, { name: 'caixa', channelId: 'channel0', medium: 'physical' }),
    withTouchpoint(ID.receipt, { name: 'caixa' }),
  ],
  feelingsAllEqual: [ID.journey, feltAt([1, 1, 1, 1]), feltAt([1, 1, 1, 0])],
  feelingsMissing: [ID.journey, feltAt([null, null, null, 1]), feltAt([null, null, 1, 1])],
  endFeelingUnknown: [ID.lastStep, feltAt([1, 0, 1, null])],
  endsLow: [ID.lastStep, feltAt([1, 0, 1, -1]), feltAt([1, 0, -1, 1])],
  lowWithoutPain: [ID.keyStep, withoutCards('pain'), withoutCards('pain', feltAt([1, -1, 0, 2]))],
  fallWithoutReason: [ID.payStep, feltAt([0, 2, -1, 1]), feltAt([0, 1, -1, 1])],
  painAtGoodFeeling: [ID.keyStep, feltAt([1, 2, 0, 1]), feltAt([1, 1, 0, 2])],
  feelingAgainstAnswers: [ID.key, feeling(0.2), feeling(0.6)],
  painWithoutOpportunity: [
    ID.pain,
    withoutCards('opportunity'),
    {
      ...withoutCards('opportunity'),
      improvements: [{ ...improvement, links: [{ kind: 'card', id: ID.pain, name: '' }] }],
    },
  ],
  opportunityWithoutImprovement: [ID.opportunity, { ...CALM, improvements: [] }],
  channelSwitchWithoutBridge: [ID.last, otherChannels, connected(ID.pay, ID.last, otherChannels)],
  touchpointWithoutChannel: [ID.first, withTouchpoint(ID.first, { channelId: null })],
  onlyDigital: [ID.journey, withAllTouchpoints({ medium: 'digital' })],
  oneChannel: [ID.journey, withAllTouchpoints({ channelId: 'channel0' })],
  indirectNotHeard: [
    ID.first,
    withTouchpoint(ID.first, { control: 'indirect', medium: 'digital' }),
    { ...withTouchpoint(ID.first, { control: 'indirect', medium: 'digital' }), posts: [ID.first] },
  ],
  keyWithoutOwner: [ID.key, withTouchpoint(ID.key, { owner: ' ' }), withTouchpoint(ID.first, { owner: '' })],
  ownersUnknown: [ID.journey, withAllTouchpoints({ owner: '' }), withTouchpoint(ID.first, { owner: '' })],
  oneOwnerForAll: [
    ID.journey,
    {
      ...CALM,
      journeys: many(3).journeys.map((j) => ({
        ...j,
        touchpoints: j.touchpoints.map((one) => ({ ...one, owner: 'Ana' })),
      })),
    },
    many(3),
  ],
  handOffChangesOwner: [ID.pay, connected(ID.key, ID.pay, withoutCards('backstage')), connected(ID.key, ID.pay)],
  noKey: [ID.journey, withTouchpoint(ID.key, { isKey: false })],
  tooManyKeys: [ID.journey, withAllTouchpoints({ isKey: true })],
  importantNotKey: [ID.first, withTouchpoint(ID.first, { importance: 5 }), withTouchpoint(ID.first, { importance: 4 })],
  keyWithoutImportance: [ID.key, withTouchpoint(ID.key, { importance: null })],
  keyWithoutBackstage: [ID.key, withoutCards('backstage')],
  staleEvidence: [ID.key, heardOf({ newest: '2025-11-01' }), heardOf({ newest: '2025-12-01' })],
  keyAssumed: [ID.key, withTouchpoint(ID.key, { evidence: 'assumed' })],
  allAssumed: [ID.journey, withAllTouchpoints({ evidence: 'assumed' })],
  measuredWithoutFigures: [ID.first, withTouchpoint(ID.first, { evidence: 'measured' })],
  nothingHeard: ['workspace', { ...CALM, heard: [] }],
  keyWithoutPost: [
    ID.key,
    { ...CALM, heard: CALM.heard.slice(1) },
    { ...CALM, heard: CALM.heard.slice(1), posts: [ID.key] },
  ],
  stageWithoutFeedback: [ID.lastStage, { ...CALM, heard: CALM.heard.slice(0, 1) }, { ...CALM, heard: [] }],
  answersWithoutPlace: [
    'workspace',
    { ...CALM, heard: [...CALM.heard, { touchpointId: null, n: 7, newest: '2026-11-01', unreadBad: 0 }] },
  ],
  badUnread: [ID.key, heardOf({ unreadBad: 3 }), heardOf({ unreadBad: 2 })],
  silence: [ID.key, heardOf({ newest: '2026-07-01' }), heardOf({ newest: '2026-07-01', n: 9 })],
  keyWithoutMetric: [ID.key, { ...CALM, measured: [], targets: [] }, { ...CALM, measured: [] }],
  figureWithoutTarget: [ID.key, withFigure({ target: null })],
  fewAnswers: [ID.key, withFigure({ figure: { ...measuredFigure.figure, state: 'few', n: 4 } })],
  alertWithoutImprovement: [
    ID.key,
    withFigure({ alarmed: true }),
    {
      ...withFigure({ alarmed: true }),
      improvements: [
        { ...improvement, links: [...improvement.links, { kind: 'touchpoint', id: ID.key, name: 'Balcão' }] },
      ],
    },
  ],
  targetWithoutFigure: [ID.key, { ...CALM, measured: [] }],
  promiseWithoutPlaybook: [
    ID.pay,
    withTouchpoint(ID.pay, { description: 'Entregamos em até 30 minutos' }),
    withTouchpoint(ID.key, { description: 'Entregamos em até 30 minutos' }),
  ],
  keyWithoutPlaybook: [ID.key, { ...CALM, playbooks: [] }],
  playbookWithoutPromise: [ID.key, { ...CALM, playbooks: [{ ...playbook, promise: ' ' }] }],
  playbookWithoutHelp: [ID.key, { ...CALM, playbooks: [{ ...playbook, call: '' }] }],
  serviceLevelUnmeasured: [
    ID.key,
    { ...CALM, playbooks: [{ ...playbook, serviceLevel: '5 min' }], targets: [] },
    { ...CALM, playbooks: [{ ...playbook, serviceLevel: '5 min' }] },
  ],
  journeyWithoutPersona: [ID.journey, withJourney(() => ({ personas: [] }))],
  personaWithoutGoals: ['p', { ...CALM, personas: [{ ...CALM.personas[0]!, goals: [] }] }],
  personaWithoutJourney: ['q', { ...CALM, personas: [...CALM.personas, second] }],
  personaWithoutEmpathy: ['p', { ...CALM, empathyNotes: [] }],
  personaWithoutFeelings: [
    'q',
    withJourney((j) => ({ personas: [...j.personas, second] })),
    {
      ...withJourney((j) => ({
        personas: [...j.personas, second],
        steps: j.steps.map((step) => ({ ...step, valence: [...step.valence, { personaId: 'q', value: 1 }] })),
      })),
    },
  ],
  improvementWithoutHypothesis: [
    'improvement',
    withImprovement({ columnId: 'planned', hypothesis: { change: 'x', effect: '', reason: '' } }),
    withImprovement({ columnId: 'idea', hypothesis: { change: 'x', effect: '', reason: '' } }),
  ],
  improvementWithoutOwner: [
    'improvement',
    withImprovement({ columnId: 'doing', owner: '' }),
    withImprovement({ columnId: 'idea', owner: '' }),
  ],
  improvementWithoutDue: ['improvement', withImprovement({ columnId: 'planned', dueOn: null })],
  improvementWithoutProof: ['improvement', withImprovement({ columnId: 'doing' })],
  improvementLate: [
    'improvement',
    withImprovement({ dueOn: '2026-11-22' }),
    withImprovement({ dueOn: '2026-11-22', columnId: 'done' }),
  ],
  improvementStuck: [
    'improvement',
    withImprovement({ columnId: 'doing', startOn: '2026-10-01', tasks: [{ id: 't', text: 'x', done: false }] }),
    withImprovement({ columnId: 'doing', startOn: '2026-10-01', tasks: [{ id: 't', text: 'x', done: true }] }),
  ],
  improvementWithoutLink: ['improvement', withImprovement({ links: [] })],
  doneNotLookedAt: [
    'improvement',
    withImprovement({ columnId: 'done', proof: { ...proof, looks: [] } }),
    withImprovement({ columnId: 'done', proof: { ...proof, looks: ['2026-05-01'] } }),
  ],
  tooMuchAtOnce: ['workspace', doing(6), doing(5)],
  factContradicted: ['fact', { ...CALM, readings: [readingOf('channel0'), readingOf('channel1', '9h às 18h')] }],
  factNotSaid: ['fact', { ...CALM, readings: [readingOf('channel0'), readingOf('channel1', '')] }],
  factNotLookedAt: ['fact', { ...CALM, readings: [readingOf('channel0')] }],
  factDue: ['fact', { ...CALM, facts: [{ ...fact, lookEvery: 22 }] }, { ...CALM, facts: [{ ...fact, lookEvery: 23 }] }],
  factWithoutTruth: ['fact', { ...CALM, facts: [{ ...fact, truth: '' }] }],
  noFacts: ['workspace', { ...CALM, facts: [], readings: [] }],
}

const asked = (facts: CoachFacts, rule: string): string[] =>
  askQuestions(facts)
    .questions.filter((question) => question.rule === rule)
    .map(({ thing }) => thing.id)

/** What a gesture needs and does not find. */
function brokenIn(facts: CoachFacts, fix: Fix): string[] {
  if (fix.does === 'improve') return []
  const journey = facts.journeys[0]!
  const ids = {
    stage: journey.stages,
    step: journey.steps,
    touchpoint: journey.touchpoints,
    card: journey.cards,
    connection: journey.connections,
    lane: journey.lanes,
    improvement: facts.improvements,
    persona: facts.personas,
    fact: facts.facts,
    channel: facts.channels,
  }
  const gone: string[] = []
  const need = (kind: keyof typeof ids, id: string | null): void => {
    if (id !== null && !ids[kind].some((each) => each.id === id)) gone.push(`${kind} ${id}`)
  }
  if (fix.does === 'command') {
    const { command } = fix
    if (command.route === 'touchpoint.update') for (const id of command.ids) need('touchpoint', id)
    else if (command.route === 'connection.add') for (const id of [command.fromId, command.toId]) need('touchpoint', id)
    else {
      need('step', command.stepId)
      need('lane', command.laneId)
    }
    return gone
  }
  const { place } = fix
  if (place.screen === 'map') {
    if (place.record) need(place.record.kind, place.record.id)
    const kind = place.record?.kind ?? 'journey'
    const fields: readonly string[] = kind === 'card' || kind === 'connection' ? [] : WRITTEN_IN[kind]
    if (place.field !== null && !fields.includes(place.field)) gone.push(`field ${place.field} of a ${kind}`)
  } else if (place.screen === 'answers') FeedbackFilter.parse(place.filter)
  else if (place.screen === 'persona') need('persona', place.personaId)
  else if (place.screen === 'improvement') need('improvement', place.improvementId)
  else if (place.screen === 'fact') {
    need('fact', place.factId)
    need('channel', place.channelId)
  } else need('touchpoint', place.touchpointId)
  return gone
}

describe('the rules of the coach', () => {
  it('are at least forty, each under a name of its own, and each is tried here both ways', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(40)
    expect(RULES.map(({ id }) => id).toSorted()).toEqual(Object.keys(CASES).toSorted())
  })

  // Would catch: a rule that asks about what is as it should be.
  it('ask nothing of a map that lacks nothing', () => {
    expect(askQuestions(CALM).questions).toEqual([])
  })

  it.each(Object.entries(CASES))(
    '%s asks of what it is about, with evidence, and of nothing else',
    (rule, [id, facts, near]) => {
      expect(asked(facts, rule)).toEqual([id])
      const question = askQuestions(facts).questions.find((one) => one.rule === rule)!
      expect(question.evidence.length).toBeGreaterThan(0)
      if (near) expect(asked(near, rule)).toEqual([])
    },
  )

  // Would catch: a gesture that leads to what is not there, or into a field that what it selects does not have.
  it.each(Object.entries(CASES))('%s is resolved where there is something to resolve it', (rule, [, facts]) => {
    const { fix } = askQuestions(facts).questions.find((one) => one.rule === rule)!
    expect(brokenIn(facts, fix)).toEqual([])
  })

  it('ask no proof of a journey that is only wished for', () => {
    const wished = { ...CALM, heard: [], measured: [], targets: [], playbooks: [] }
    const toBe = {
      ...wished,
      journeys: wished.journeys.map((j) => ({ ...j, journey: { ...j.journey, state: 'toBe' as const } })),
    }
    expect(askQuestions(toBe).questions.map(({ rule }) => rule)).toEqual([])
  })
})

describe('what is set aside', () => {
  const late = withImprovement({ dueOn: '2026-11-22' })
  const aside = (until: string | null, subjectId = 'improvement'): CoachFacts => ({
    ...late,
    setAside: [{ id: 'a', rule: 'improvementLate', subjectId, until }],
  })

  // Would catch: a question that is never asked again though its owner said "not now".
  it('is not asked until its day, or never, and of this thing alone', () => {
    expect(asked(aside(null), 'improvementLate')).toEqual([])
    expect(asked(aside('2026-11-24'), 'improvementLate')).toEqual([])
    expect(asked(aside('2026-11-23'), 'improvementLate')).toEqual(['improvement'])
    expect(asked(aside(null, 'other'), 'improvementLate')).toEqual(['improvement'])
    expect(askQuestions(aside(null)).resting.map(({ question }) => question.rule)).toEqual(['improvementLate'])
  })
})

describe('cards and pains', () => {
  it('a pain is asked about once, whatever else stands in its step', () => {
    const two = withJourney((j) => ({ cards: [...j.cards, card(ID.payStep, 'pain', 'Maquininha lenta')] }))
    expect(asked(two, 'painWithoutOpportunity')).toEqual([`card-pain-${ID.payStep}`])
  })
})
