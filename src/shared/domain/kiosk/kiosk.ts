import { USUAL_SCALES } from '../feedback/scale.ts'
import { Language } from '../language.ts'
import { Id, Name, z } from '../schema.ts'

/** The questions that can be answered with one tap, or with one mark on paper. */
export const QUESTION_KINDS = ['csat', 'nps', 'ces', 'stars', 'thumbs'] as const
export const QuestionKind = z.enum(QUESTION_KINDS)
export type QuestionKind = z.infer<typeof QuestionKind>

/** The scores of a kind of question, lowest first. */
export function scoresOf(kind: QuestionKind): readonly number[] {
  const { min, max } = USUAL_SCALES[kind]
  return Array.from({ length: max - min + 1 }, (_, i) => min + i)
}

/** What customers see stays short; a longer text would not fit on a screen with its answers. */
const Line = Name.max(200)

export const KioskQuestion = z.strictObject({
  id: Id,
  kind: QuestionKind,
  text: Line,
  /** what it is about; null: the touchpoint that the customer chose, else none */
  touchpointId: Id.nullable(),
})
export type KioskQuestion = z.infer<typeof KioskQuestion>

/** At most so many: nobody answers more while standing. */
export const MOST_QUESTIONS = 6
export const MOST_CHOICES = 9

/** A screen at the counter on which customers answer; it refers to touchpoints by id alone, as answers do. */
export const Kiosk = z.strictObject({
  /** shorter than other ids: those of its days are made of it */
  id: Id.max(40),
  name: Line,
  /** what customers read */
  language: Language,
  questions: z.array(KioskQuestion).min(1).max(MOST_QUESTIONS),
  /** asked first: which of these it is about; fewer than two: not asked */
  chooseFrom: z.array(Id).max(MOST_CHOICES),
  chooseText: Line,
  /** asked last, answered in own words; '': not asked */
  comment: Line,
  thanks: Line,
  /** seconds without a touch after which it starts over */
  idleSeconds: z.number().int().min(10).max(600),
  /** what the digits that end it are compared with, hex */
  pinSalt: z.string().max(128),
  pinHash: z.string().max(256),
})
export type Kiosk = z.infer<typeof Kiosk>

/** Digits that end it; never stored as they are. */
export const Pin = z.string().regex(/^\d{4,8}$/)
