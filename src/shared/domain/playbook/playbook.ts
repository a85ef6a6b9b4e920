import { Day, Id, Instant, Name, OrderKey, Text, z } from '../schema.ts'

const lines = z.array(Name).max(100)

/** A question of the staff's quiz. */
export const QuizQuestion = z.strictObject({
  id: Id,
  question: Text,
  options: z.array(Name).min(2).max(6),
  /** which of `options` is right, from 0 */
  right: z.number().int().min(0).max(5),
})
export type QuizQuestion = z.infer<typeof QuizQuestion>

/** How a touchpoint is to be done, for the people who do it. One to a touchpoint. */
export const Playbook = z.strictObject({
  id: Id,
  touchpointId: Id,
  promise: Text,
  dos: lines,
  donts: lines,
  script: Text,
  serviceLevel: Text,
  /** who to call when it goes wrong */
  call: Text,
  /** the owner's own questions; those out of the playbook itself are made when the quiz begins */
  questions: z.array(QuizQuestion).max(100),
})
export type Playbook = z.infer<typeof Playbook>

/** A playbook of which nothing is written yet. */
export function newPlaybook(given: Pick<Playbook, 'id' | 'touchpointId'> & Partial<Playbook>): Playbook {
  return { promise: '', dos: [], donts: [], script: '', serviceLevel: '', call: '', questions: [], ...given }
}

/** Whether nothing is written in it: its touchpoint counts as one without a playbook. */
export function saysNothing(playbook: Playbook): boolean {
  const { promise, dos, donts, script, serviceLevel, call } = playbook
  return [promise, script, serviceLevel, call, ...dos, ...donts].every((text) => text.trim() === '')
}

/** How one of the staff did in the quiz of a playbook. */
export const QuizRun = z.strictObject({
  id: Id,
  playbookId: Id,
  who: Name,
  at: Instant,
  right: z.number().int().min(0),
  asked: z.number().int().min(1),
})
export type QuizRun = z.infer<typeof QuizRun>

export const CheckItem = z.strictObject({
  id: Id,
  text: Text,
  /** the touchpoint at which it is looked at; null: none in particular */
  touchpointId: Id.nullable(),
})
export type CheckItem = z.infer<typeof CheckItem>

/** What a mystery shopper looks at. */
export const Checklist = z.strictObject({ id: Id, name: Name, items: z.array(CheckItem).max(300), order: OrderKey })
export type Checklist = z.infer<typeof Checklist>

export const CheckAnswer = z.strictObject({
  itemId: Id,
  /** what was asked then */
  text: Text,
  found: z.enum(['yes', 'no', 'notSeen']),
  note: Text,
})
export type CheckAnswer = z.infer<typeof CheckAnswer>

/** One visit of a mystery shopper. */
export const ShopperVisit = z.strictObject({
  id: Id,
  checklistId: Id,
  on: Day,
  who: Name,
  answers: z.array(CheckAnswer).max(300),
  note: Text,
})
export type ShopperVisit = z.infer<typeof ShopperVisit>
