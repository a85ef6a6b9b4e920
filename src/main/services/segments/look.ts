import type { SegmentRule } from '../../../shared/domain/segment/segment.ts'
import type { SegmentChoices, SegmentCount } from '../../../shared/ipc/routes/segments.ts'
import { countHeard, knowsPeople, stagesHeard } from '../../repositories/segmentCounts.ts'
import { EVERYTHING } from '../../repositories/segmentWhere.ts'
import { choicesOf } from '../listening/choices.ts'
import type { WorkspaceSession } from '../workspace/session.ts'
import { filterOf } from './segmentFilter.ts'

/** What a rule can name. */
export async function segmentChoices(session: WorkspaceSession): Promise<SegmentChoices> {
  const { channels, tags } = await choicesOf(session)
  const { connection } = session.current()
  return { channels, tags, stages: stagesHeard(connection), knowsPeople: knowsPeople(connection) }
}

/** How much a rule takes in. */
export function countSegment(session: WorkspaceSession, rule: SegmentRule): SegmentCount {
  const file = session.current()
  return {
    ...countHeard(file.connection, filterOf(file, rule)),
    all: countHeard(file.connection, () => EVERYTHING),
  }
}
