import type { CoachFacts } from './coachFacts.ts'
import type { FactsView } from './factsView.ts'
import type { Field, Finding, LookedFor, Topic } from './question.ts'

/** One thing that the coach asks about. Its title, question and reason stand in i18n under `coach.rules.<id>`. */
export interface Rule {
  readonly id: string
  readonly topic: Topic
  /** named in its list of rules */
  readonly looksAt: readonly (Field | LookedFor)[]
  find(facts: CoachFacts, view: FactsView): readonly Finding[]
}
