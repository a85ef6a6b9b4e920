import { CHANNEL_CLASSES, ChannelKind } from '../channel/channel.ts'
import {
  type CardDraft,
  type JourneyDraft,
  newPersonaDraft,
  type StepDraft,
  type TouchpointDraft,
} from '../draft/journeyDraft.ts'
import type { EvidenceStatus, ValenceValue } from '../journey/evidence.ts'
import { type LaneRole, STARTING_LANES } from '../journey/lane.ts'
import type { TemplateLanguage } from '../template/template.ts'
import { type SeededRandom, seededRandom } from './seededRandom.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { ptBR } from './words/ptBR.ts'
import type { SynthCardKind, SynthWords } from './words/synthWords.ts'

export interface SynthOptions {
  /** Exactly so many touchpoints: a whole number from 0 to 20,000. */
  readonly touchpoints: number
  /** Any whole number; the same one gives the same journey. */
  readonly seed: number
  readonly language: TemplateLanguage
}

export const MAX_SYNTH_TOUCHPOINTS = 20_000

const WORDS: { readonly [L in TemplateLanguage]: SynthWords } = { 'pt-BR': ptBR, en, es }
const PERSONAS = ['p1', 'p2'] as const

/** How often a step has a card of each kind, and where it goes. */
const CARDS: readonly (readonly [SynthCardKind, LaneRole, number])[] = [
  ['action', 'actions', 0.15],
  ['thought', 'thoughts', 0.75],
  ['pain', 'pains', 0.4],
  ['gain', 'pains', 0.3],
  ['evidence', 'physicalEvidence', 0.4],
  ['backstage', 'backstage', 0.6],
  ['support', 'support', 0.25],
  ['opportunity', 'opportunities', 0.25],
]
const EVIDENCE: readonly EvidenceStatus[] = [
  'assumed',
  'assumed',
  'assumed',
  'observed',
  'observed',
  'measured',
  'proposed',
]

/**
 * A believable journey of a made-up shop, for trying out and measuring the app.
 * @throws RangeError if `touchpoints` is no whole number from 0 to 20,000
 */
export function synthJourney({ touchpoints, seed, language }: SynthOptions): JourneyDraft {
  if (!Number.isInteger(touchpoints) || touchpoints < 0 || touchpoints > MAX_SYNTH_TOUCHPOINTS) {
    throw new RangeError(`touchpoints must be a whole number from 0 to ${MAX_SYNTH_TOUCHPOINTS}`)
  }
  const random = seededRandom(seed)
  const words = WORDS[language]
  const product = random.pick(words.products)
  const head = {
    name: random.pick(words.name),
    scenario: fill(random.pick(words.scenario), product),
    expectations: random.pick(words.expectations),
  }
  const steps = makeSteps(touchpoints, random, words)
  putTags(steps, seededRandom(seed + 1), words)
  const stages = makeStages(steps, random, words)
  const order = stages.flatMap((s) => s.steps.flatMap((step) => step.touchpoints))
  const kinds = ChannelKind.options.filter((kind) => order.some((t) => t.channel === kind))

  return {
    ...head,
    state: 'asIs',
    tags: [...words.tags],
    personas: PERSONAS.map((ref, i) =>
      newPersonaDraft({ ref, ...words.personas[(i * 2 + (Math.abs(seed) % 2)) % 4]! }),
    ),
    channels: kinds.map((kind) => ({
      ref: kind,
      name: '',
      kind,
      medium: CHANNEL_CLASSES[kind].medium,
      control: CHANNEL_CLASSES[kind].control,
    })),
    lanes: STARTING_LANES.map((role) => ({ ref: role, role, name: '' })),
    stages,
    connections: makeConnections(order, random, words),
    assets: [],
  }
}

function makeSteps(total: number, random: SeededRandom, words: SynthWords): StepDraft[] {
  const steps: StepDraft[] = []
  const mood = [random.between(-1, 1), random.between(-1, 1)]
  let made = 0
  while (made < total || steps.length === 0) {
    const count = Math.min(total - made, random.pick([1, 2, 2, 2, 3, 3, 4]))
    const product = random.pick(words.products)
    const place = Math.floor((steps.length * words.steps.length) / Math.max(1, Math.ceil(total / 2.4)))
    const base = fill(words.steps[(total > 60 ? steps.length : place) % words.steps.length]!, product)
    const detail = random.pick(words.stepDetails)
    const felt = mood.map((m, i) => {
      mood[i] = drift(m, random)
      return mood[i]!
    })
    const first = made
    steps.push({
      ref: `s${steps.length + 1}`,
      name: steps.length >= words.steps.length || random.chance(0.25) ? `${base}, ${detail}` : base,
      description: random.chance(0.2) ? fill(random.pick(words.descriptions), product) : '',
      evidence: random.pick(EVIDENCE),
      valence: feelings(felt),
      touchpoints: Array.from({ length: count }, (_, i) => makeTouchpoint(first + i + 1, product, felt, random, words)),
      cards: makeCards(product, random, words),
    })
    made += count
  }
  return steps
}

function makeTouchpoint(
  number: number,
  product: string,
  felt: readonly number[],
  random: SeededRandom,
  words: SynthWords,
): TouchpointDraft {
  const kind = random.pick(ChannelKind.options)
  const usual = CHANNEL_CLASSES[kind]
  const differs = random.chance(0.06)
  const base = fill(random.pick(words.touchpoints[kind]), random.chance(0.7) ? product : random.pick(words.products))
  const moment = random.pick(words.moments)
  return {
    ref: `t${number}`,
    lane: 'touchpoints',
    name: random.chance(0.35) ? `${base}, ${moment}` : base,
    description: fill(random.pick(words.descriptions), product),
    channel: kind,
    medium: differs ? (usual.medium === 'digital' ? 'physical' : 'digital') : usual.medium,
    control: random.chance(0.04) ? (usual.control === 'direct' ? 'indirect' : 'direct') : usual.control,
    isKey: random.chance(0.12),
    importance: random.chance(0.1) ? null : random.pick([1, 2, 2, 3, 3, 3, 4, 4, 5, 5]),
    owner: random.pick(words.owners),
    tags: [],
    evidence: random.pick(EVIDENCE),
    valence: feelings(felt.map((m) => drift(m, random))),
  }
}

/** Every third touchpoint wears a tag or two. */
function putTags(steps: readonly StepDraft[], random: SeededRandom, words: SynthWords): void {
  for (const touchpoint of steps.flatMap((step) => step.touchpoints)) {
    if (!random.chance(0.3)) continue
    const tags = [random.pick(words.touchpointTags), ...(random.chance(0.2) ? [random.pick(words.touchpointTags)] : [])]
    touchpoint.tags = [...new Set(tags)]
  }
}

function makeCards(product: string, random: SeededRandom, words: SynthWords): CardDraft[] {
  const cards: CardDraft[] = []
  for (const [kind, lane, share] of CARDS) {
    if (!random.chance(share)) continue
    const texts = words.cards[kind]
    const first = random.between(0, texts.length - 1)
    const count = random.chance(0.2) ? 2 : 1
    for (let i = 0; i < count; i += 1) {
      cards.push({ lane, kind, text: fill(texts[(first + i) % texts.length]!, product), asset: null })
    }
  }
  return cards
}

/** Some √n stages: four for a workshop's map, about a hundred for the largest. */
function makeStages(steps: readonly StepDraft[], random: SeededRandom, words: SynthWords): JourneyDraft['stages'] {
  const count = Math.max(1, Math.min(steps.length, Math.round(Math.sqrt(steps.length) * 1.2)))
  const names = words.stages
  return Array.from({ length: count }, (_, i) => {
    const spread = count < names.length ? Math.floor((i * names.length) / count) : i
    const name = names[spread % names.length]!
    const round = Math.floor(spread / names.length) + 1
    const lower = name.charAt(0).toLowerCase() + name.slice(1)
    return {
      name: round === 1 ? name : words.again.replace('{n}', String(round)).replace('{s}', lower),
      duration: random.pick(words.durations),
      notes: '',
      steps: steps.slice(Math.floor((i * steps.length) / count), Math.floor(((i + 1) * steps.length) / count)),
    }
  })
}

/** A thread through all touchpoints, with some that branch past one and some that lead back. */
function makeConnections(
  order: readonly TouchpointDraft[],
  random: SeededRandom,
  words: SynthWords,
): JourneyDraft['connections'] {
  const connections: JourneyDraft['connections'] = []
  const link = (from: number, to: number, label: string): void => {
    connections.push({ kind: 'touchpoint', from: order[from]!.ref, to: order[to]!.ref, label })
  }
  for (let i = 0; i + 1 < order.length; i += 1) {
    link(i, i + 1, random.chance(0.06) ? random.pick(words.labels) : '')
    if (i + 2 < order.length && random.chance(0.05)) link(i, i + 2, random.pick(words.labels))
    if (i > 2 && random.chance(0.025)) link(i, i - random.between(1, Math.min(i, 6)), random.pick(words.backLabels))
  }
  return connections
}

function feelings(values: readonly number[]): StepDraft['valence'] {
  return values.map((value, i) => ({ persona: PERSONAS[i]!, value: value as ValenceValue }))
}

/** Moods change by a point at most, and are drawn back to the middle a little. */
function drift(mood: number, random: SeededRandom): number {
  const move = random.pick(mood > 0 ? [-1, -1, 0, 0, 1] : mood < 0 ? [-1, 0, 0, 1, 1] : [-1, 0, 1])
  return Math.max(-2, Math.min(2, mood + move))
}

function fill(text: string, product: string): string {
  return text.replace('{p}', product)
}
