import type { Ports } from '../../platform/ports.ts'
import { dayOf } from '../../services/listening/measuredNow.ts'
import { look, setProof } from '../../services/proof/plans.ts'
import { provenImprovements } from '../../services/proof/proven.ts'
import { allVerdicts, verdictOfImprovement } from '../../services/proof/verdicts.ts'
import { countSegment, segmentChoices } from '../../services/segments/look.ts'
import {
  addSegment,
  moveSegment,
  removeSegment,
  setVariation,
  updateSegment,
} from '../../services/segments/segments.ts'
import { readStory } from '../../services/story/readStory.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers, RecordedHandlers } from '../handlers.ts'

type ProvingCommands = Pick<
  RecordedHandlers,
  Extract<keyof RecordedHandlers, `${'segment' | 'variation' | 'proof'}.${string}`>
>
export type ProvingRequests = Pick<
  DirectHandlers,
  Extract<keyof DirectHandlers, `${'segment' | 'variation' | 'proof' | 'story'}.${string}`>
>

/** Commands about segments and about what shall prove an improvement. */
export const provingCommands: ProvingCommands = {
  'segment.add': addSegment,
  'segment.update': updateSegment,
  'segment.move': moveSegment,
  'segment.remove': removeSegment,
  'variation.set': setVariation,
  'proof.set': setProof,
}

export function provingRequests({
  session,
  ports,
}: {
  readonly session: WorkspaceSession
  readonly ports: Pick<Ports, 'clock'>
}): ProvingRequests {
  const today = () => dayOf(ports.clock.now())
  return {
    'segment.list': () => session.current().find.segments(),
    'segment.choices': () => segmentChoices(session),
    'segment.count': (_, { rule }) => countSegment(session, rule),
    'variation.list': () => session.current().find.variations(),
    'proof.verdict': (_, asked) => verdictOfImprovement(session.current(), asked, today()),
    'proof.list': (_, asked) => allVerdicts(session.current(), asked, today()),
    'proof.proven': (_, asked) => provenImprovements(session.current(), asked, today()),
    'story.read': (_, asked) => readStory(session.current(), asked, today()),
    'proof.look': (_, input) => look(session, input, today()),
  }
}
