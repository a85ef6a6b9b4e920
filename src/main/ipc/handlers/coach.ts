import { askQuestions } from '../../../shared/domain/coach/askQuestions.ts'
import type { Ports } from '../../platform/ports.ts'
import { askAgain, setAside } from '../../services/coach/asides.ts'
import { gatherFacts } from '../../services/coach/gatherFacts.ts'
import {
  addFact,
  againstOfJourney,
  moveFact,
  readConsistency,
  readFact,
  removeFact,
  unreadFact,
  updateFact,
} from '../../services/consistency/facts.ts'
import { dayOf } from '../../services/listening/measuredNow.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers, RecordedHandlers } from '../handlers.ts'

export type CoachRequests = Pick<DirectHandlers, 'coach.ask' | 'consistency.read' | 'consistency.ofJourney'>

/** Commands about questions that rest, and about what channels say of facts. */
export const coachCommands: Pick<
  RecordedHandlers,
  | 'coach.setAside'
  | 'coach.askAgain'
  | 'fact.add'
  | 'fact.update'
  | 'fact.move'
  | 'fact.remove'
  | 'fact.read'
  | 'fact.unread'
> = {
  'coach.setAside': setAside,
  'coach.askAgain': askAgain,
  'fact.add': addFact,
  'fact.update': updateFact,
  'fact.move': moveFact,
  'fact.remove': removeFact,
  'fact.read': readFact,
  'fact.unread': unreadFact,
}

export function coachRequests({
  session,
  ports,
}: {
  readonly session: WorkspaceSession
  readonly ports: Pick<Ports, 'clock'>
}): CoachRequests {
  return {
    'coach.ask': async () => askQuestions(await gatherFacts(session.current(), dayOf(ports.clock.now()))),
    'consistency.read': () => readConsistency(session.current()),
    'consistency.ofJourney': (_, { journeyId }) =>
      againstOfJourney(session.current(), journeyId, dayOf(ports.clock.now())),
  }
}
