import type { FeedbackStatus } from '../../feedback/feedback.ts'
import { type Scale, USUAL_SCALES } from '../../feedback/scale.ts'
import type { TemplateLanguage } from '../../template/template.ts'
import { type SeededRandom, seededRandom } from '../seededRandom.ts'
import { type Attitude, COMMENTS_EACH, HEARD_WORDS } from './comments.ts'
import { bell, DAYS, dayNames, dayOf, type HeardOptions, placeDraw, TOPICS_AT, timeOf } from './place.ts'
import { TOPICS, type Topic } from './words/heardWords.ts'

/** Which of the made-up comments an answer is. */
export interface CommentChoice {
  readonly attitude: Attitude
  readonly topic: Topic
  readonly n: number
}

/** One made-up answer. */
export interface SynthAnswer {
  readonly at: string
  readonly touchpointId: string | null
  readonly personaId: string | null
  readonly channel: string
  readonly question: string
  readonly scale: Scale | null
  readonly score: number | null
  /** null: nothing said */
  readonly comment: CommentChoice | null
  readonly tag: string | null
  readonly status: FeedbackStatus
  /** number of a made-up person; null: nobody named */
  readonly person: number | null
}

/** Where made-up answers come from, and how many of them. */
export interface AnswerSource {
  /** a name as `Feedback.source` has it */
  readonly source: string
  readonly kind: 'nps' | 'csat' | 'ces' | 'stars' | 'thumbs' | null
  readonly share: number
  /** how many say something */
  readonly talk: number
  readonly dayOnly?: boolean
}

export const ANSWER_SOURCES: readonly AnswerSource[] = [
  { source: 'googleForms', kind: 'nps', share: 0.4, talk: 0.55 },
  { source: 'surveyMonkey', kind: 'csat', share: 0.22, talk: 0.35 },
  { source: 'typeform', kind: 'ces', share: 0.1, talk: 0.25 },
  { source: 'googleReviews', kind: 'stars', share: 0.14, talk: 0.75, dayOnly: true },
  { source: 'kiosk', kind: 'thumbs', share: 0.1, talk: 0 },
  { source: 'hand', kind: null, share: 0.04, talk: 1 },
]

/** From how glad somebody is (−2 to 2 or so) upwards: the scores, the best one first. */
const STEPS: { readonly [K in Exclude<AnswerSource['kind'], null>]: readonly (readonly [number, number])[] } = {
  nps: [
    [0.95, 10],
    [0.55, 9],
    [0.2, 8],
    [-0.1, 7],
    [-0.3, 6],
    [-0.5, 5],
    [-0.7, 4],
    [-0.9, 3],
    [-1.15, 2],
    [-1.4, 1],
    [-9, 0],
  ],
  csat: [
    [0.55, 5],
    [0, 4],
    [-0.45, 3],
    [-0.9, 2],
    [-9, 1],
  ],
  ces: [
    [0.8, 7],
    [0.35, 6],
    [0, 5],
    [-0.3, 4],
    [-0.6, 3],
    [-1, 2],
    [-9, 1],
  ],
  stars: [
    [0.3, 5],
    [-0.05, 4],
    [-0.3, 3],
    [-0.6, 2],
    [-9, 1],
  ],
  thumbs: [
    [-0.15, 1],
    [-9, 0],
  ],
}

/** How many answers of each source there are among `amount`; they add up to it. */
export function countsBySource(amount: number): number[] {
  const counts = ANSWER_SOURCES.map(({ share }) => Math.floor(amount * share))
  counts[0]! += amount - counts.reduce((a, b) => a + b, 0)
  return counts
}

/** The answers of one source, the oldest first; the same seed gives the same ones. */
export function* synthAnswers(
  from: AnswerSource,
  count: number,
  language: TemplateLanguage,
  options: HeardOptions,
): Generator<SynthAnswer> {
  const random = seededRandom(Math.imul(options.seed, 31) + ANSWER_SOURCES.indexOf(from) + 1)
  const draw = placeDraw(options.places, options.seed)
  const days = dayNames(options.until)
  const words = HEARD_WORDS[language]
  const people = Math.max(1, Math.floor(count / 3))
  const { kind } = from
  for (let i = 0; i < count; i += 1) {
    const day = dayOf(i, count, random)
    const at = draw(random)
    const persona =
      options.personaIds.length > 0 && random.chance(0.7) ? random.between(0, options.personaIds.length - 1) : -1
    const glad =
      (at ? at.quality + (at.trend * day) / DAYS : 0.2) +
      (persona < 0 ? 0 : 0.15 - persona * 0.12) +
      bell(random) * 0.75
    const scale = kind === null ? null : USUAL_SCALES[kind]
    const topics = (at?.place.kind ? TOPICS_AT[at.place.kind] : undefined) ?? TOPICS
    yield {
      at: from.dayOnly ? days[day]! : `${days[day]!}T${timeOf(random)}`,
      touchpointId: at && !random.chance(0.06) ? at.place.touchpointId : null,
      personaId: persona < 0 ? null : options.personaIds[persona]!,
      channel: at?.place.channel ?? '',
      question: kind === null || kind === 'thumbs' ? '' : words.questions[kind],
      scale,
      score: kind === null ? null : STEPS[kind].find(([least]) => glad >= least)![1],
      comment: random.chance(from.talk)
        ? { attitude: attitudeOf(glad), topic: random.pick(topics), n: random.between(0, COMMENTS_EACH - 1) }
        : null,
      tag: random.chance(0.02) ? random.pick(words.tags) : null,
      status: statusOf(DAYS - day, random),
      person: random.chance(0.4) ? random.between(0, people - 1) : null,
    }
  }
}

const attitudeOf = (glad: number): Attitude => (glad > 0.35 ? 'glad' : glad < -0.25 ? 'upset' : 'even')

function statusOf(daysAgo: number, random: SeededRandom): FeedbackStatus {
  const drawn = random.next()
  if (daysAgo < 14) return drawn < 0.85 ? 'new' : 'read'
  return drawn < 0.05 ? 'new' : drawn < 0.58 ? 'read' : drawn < 0.98 ? 'answered' : 'opportunity'
}
