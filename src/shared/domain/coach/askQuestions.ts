import type { CoachFacts } from './coachFacts.ts'
import { viewOf } from './factsView.ts'
import type { Question } from './question.ts'
import { RULES } from './rules.ts'
import type { SetAside } from './setAside.ts'

export interface Asked {
  readonly questions: readonly Question[]
  /** those that would be asked and were set aside, with the note that does it */
  readonly resting: readonly { readonly question: Question; readonly setAside: SetAside }[]
}

const key = (rule: string, subjectId: string): string => `${rule} ${subjectId}`

/** Questions to resolve, rule by rule. It asks, and never grades: none weighs more than another. */
export function askQuestions(facts: CoachFacts): Asked {
  const view = viewOf(facts)
  const aside = new Map(
    facts.setAside
      .filter(({ until }) => until === null || until > facts.today)
      .map((one) => [key(one.rule, one.subjectId), one]),
  )
  const questions: Question[] = []
  const resting: { question: Question; setAside: SetAside }[] = []
  for (const { id: rule, topic, find } of RULES) {
    for (const finding of find(facts, view)) {
      const question: Question = { ...finding, rule, topic }
      const setAside = aside.get(key(rule, finding.thing.id))
      if (setAside) resting.push({ question, setAside })
      else questions.push(question)
    }
  }
  return { questions, resting }
}
