import type { Ports } from '../../platform/ports.ts'
import { dayOf } from '../../services/listening/measuredNow.ts'
import { readOverview } from '../../services/overview/readOverview.ts'
import { readKeyPoints } from '../../services/ranking/readKeyPoints.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers } from '../handlers.ts'

export type KeyPointRequests = Pick<DirectHandlers, 'key.read' | 'overview.read' | 'stake.list'>

/** Requests for what matters and hurts most. */
export function keyPointRequests({
  session,
  ports,
}: {
  readonly session: WorkspaceSession
  readonly ports: Pick<Ports, 'clock'>
}): KeyPointRequests {
  return {
    'key.read': (_, question) => readKeyPoints(session.current(), question, dayOf(ports.clock.now())),
    'stake.list': (_, { touchpointId }) =>
      session.current().find.stakes(touchpointId === undefined ? undefined : [touchpointId]),
    'overview.read': () => readOverview(session.current(), dayOf(ports.clock.now())),
  }
}
