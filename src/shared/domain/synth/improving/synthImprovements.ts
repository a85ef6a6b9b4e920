import type { ColumnState } from '../../improvement/board.ts'
import type { Improvement, Origin, ProofPlan, Task } from '../../improvement/improvement.ts'
import type { Language } from '../../language.ts'
import { daysLater, type LocalDay } from '../../metric/period/localDay.ts'
import { type SeededRandom, seededRandom } from '../seededRandom.ts'
import { en as enWords } from '../words/en.ts'
import { es as esWords } from '../words/es.ts'
import { ptBR as ptWords } from '../words/ptBR.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import type { ImprovingWords } from './improvingWords.ts'
import { ptBR } from './ptBR.ts'

const WORDS: { readonly [L in Language]: ImprovingWords } = { 'pt-BR': ptBR, en, es }
const OWNERS: { readonly [L in Language]: readonly string[] } = {
  'pt-BR': ptWords.owners,
  en: enWords.owners,
  es: esWords.owners,
}
const ORIGINS: readonly Origin[] = ['hand', 'hand', 'pain', 'opportunity', 'feedback', 'feedback', 'coach', 'alert']
const DAYS = 700
const PROOF_DAYS = 30

/** A made-up improvement, without the places that the store gives it. */
export interface MadeImprovement extends Omit<Improvement, 'id' | 'columnId' | 'order'> {
  readonly state: Exclude<ColumnState, 'dropped'>
}

export interface ImprovingOptions {
  readonly count: number
  readonly seed: number
  /** last day of the two years */
  readonly until: LocalDay
  readonly language: Language
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly personas: readonly { readonly id: string; readonly name: string }[]
}

/** As if a business had improved for two years; the same seed and day give the same ones. */
export function synthImprovements(options: ImprovingOptions): MadeImprovement[] {
  const random = seededRandom(options.seed)
  return Array.from({ length: options.count }, () => one(random, options))
}

function one(random: SeededRandom, { until, language, places, personas }: ImprovingOptions): MadeImprovement {
  const words = WORDS[language]
  const idea = random.pick(words.ideas)
  const place = places.length > 0 && random.chance(0.85) ? random.pick(places) : null
  const other = places.length > 1 && random.chance(0.15) ? random.pick(places) : null
  const persona = personas.length > 0 && random.chance(0.2) ? random.pick(personas) : null
  const state = random.pick(['idea', 'idea', 'idea', 'planned', 'planned', 'doing', 'done', 'done', 'done'] as const)
  const age = random.between(state === 'done' ? 90 : 1, state === 'done' ? DAYS : 200)
  const createdOn = daysLater(until, -age)
  const startOn = state === 'idea' ? null : daysLater(createdOn, random.between(1, 20))
  const doneOn = state === 'done' ? daysLater(createdOn, random.between(20, Math.min(120, age))) : null
  const dueOn = due(random, state, until, doneOn)
  const tasks = Array.from({ length: random.between(0, 5) }, (_, i): Task => {
    const ticked = state === 'done' || (state === 'doing' && random.chance(0.5))
    return { id: `t${i + 1}`, text: random.pick(words.tasks), done: ticked }
  })
  const linked = new Map([place, other].flatMap((each) => (each ? [[each.id, each.name] as const] : [])))
  return {
    state,
    title: place && place.name.trim() !== '' ? `${idea.title}: ${place.name}` : idea.title,
    problem: idea.problem,
    hypothesis: random.chance(0.8)
      ? { change: idea.change, effect: idea.effect, reason: idea.reason }
      : { change: '', effect: '', reason: '' },
    tasks,
    owner: random.chance(0.8) ? random.pick(OWNERS[language]) : '',
    startOn,
    dueOn,
    scores: random.chance(0.75) ? { impact: random.between(1, 5), effort: random.between(1, 5) } : {},
    cost: random.chance(0.5) ? random.between(1, 60) * 50 : null,
    origin: random.pick(ORIGINS),
    links: [
      ...[...linked].map(([id, name]) => ({ kind: 'touchpoint' as const, id, name })),
      ...(persona ? [{ kind: 'persona' as const, id: persona.id, name: persona.name }] : []),
    ],
    attachments: [],
    remarks: random.chance(0.3)
      ? [{ id: 'r1', at: `${createdOn}T15:00:00.000Z`, by: '', text: random.pick(words.remarks) }]
      : [],
    proof: place && random.chance(state === 'done' ? 0.7 : 0.1) ? proofAround(place.id, random, doneOn ?? until) : null,
    createdAt: `${createdOn}T12:00:00.000Z`,
    doneAt: doneOn === null ? null : `${doneOn}T18:00:00.000Z`,
  }
}

/** Some are late, most are not, some have no date. */
function due(random: SeededRandom, state: MadeImprovement['state'], until: LocalDay, doneOn: LocalDay | null) {
  if (doneOn !== null) return daysLater(doneOn, random.between(-5, 15))
  if (random.chance(state === 'idea' ? 0.8 : 0.25)) return null
  return daysLater(until, random.chance(0.25) ? -random.between(1, 30) : random.between(0, 90))
}

function proofAround(touchpointId: string, random: SeededRandom, doneOn: LocalDay): ProofPlan {
  return {
    metric: random.pick(['nps', 'csat']),
    touchpointId,
    segmentId: null,
    before: { from: daysLater(doneOn, -2 * PROOF_DAYS), to: daysLater(doneOn, -PROOF_DAYS - 1) },
    after: { from: daysLater(doneOn, 1), to: daysLater(doneOn, PROOF_DAYS) },
    direction: 'up',
    looks: [],
  }
}
