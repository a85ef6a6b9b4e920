import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { planNewChannel, planTouchpoints } from '../../commands/map/planChange.ts'
import { runPlan } from '../../commands/map/runPlan.ts'
import { beginNew } from '../../commands/map/writing.ts'
import { newId } from '../../ipc/connection.ts'
import { toggleLane } from '../../state/lookStore.ts'
import { select } from '../../state/selectionStore.ts'
import { settledDoc } from '../../state/shownStore.ts'
import { addPicture } from '../addPicture.ts'
import type { BringPlace } from './bringPlace.ts'
import type { Brought } from './brought.ts'

/**
 * Puts something from the tray where it was let go of. What is new opens for writing and is one step with its words.
 * @param name of a channel that has none yet
 */
export function putBrought(brought: Brought, place: BringPlace, name = ''): void {
  const doc = settledDoc()
  if (!doc) return
  if (place.type === 'onto') {
    if (brought.type !== 'card') setChannel(doc, [place.touchpointId], brought, name)
    return
  }
  if (place.folded && place.laneId) toggleLane(place.laneId)
  const cell = {
    id: newId(),
    stepId: place.stepId,
    laneId: place.laneId ?? newId(),
    ...(place.afterId === undefined ? {} : { afterId: place.afterId }),
    ...(place.newLane ? { newLane: place.newLane } : {}),
  }
  if (brought.type === 'card') {
    if (brought.kind === 'image') void addPicture(cell.laneId, cell.stepId, undefined, cell)
    else beginNew({ kind: 'card', ...cell, cardKind: brought.kind })
  } else if (brought.type === 'channel') beginNew({ kind: 'touchpoint', ...cell, channelId: brought.channelId })
  else beginNew({ kind: 'touchpoint', ...cell, newChannel: { id: newId(), kind: brought.kind, name } })
}

/** Touchpoints take a channel, as one step. */
export function setChannel(
  doc: JourneyDoc,
  ids: readonly string[],
  brought: Exclude<Brought, { type: 'card' }>,
  name = '',
): void {
  const plan =
    brought.type === 'channel'
      ? planTouchpoints(doc, ids, { channelId: brought.channelId })
      : planNewChannel(doc, ids, newId(), { kind: brought.kind, name })
  void runPlan(plan)
  select(...ids.map((id) => ({ kind: 'touchpoint', id }) as const))
}
