import type { CoachFacts } from './coachFacts.ts'
import type { FactsView } from './factsView.ts'
import type { Finding, Topic } from './question.ts'

/** One thing that the coach asks about. Its title, question and reason stand in i18n under `coach.rules.<id>`. */
export interface Rule {
  readonly id: string
  readonly topic: Topic
  find(facts: CoachFacts, view: FactsView): readonly Finding[]
}
