import type { Connection, ConnectionKind } from '../../../shared/domain/journey/journey.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, patched, short } from './context.ts'
import { placeAfter, sameJourney } from './place.ts'

export function addConnection(context: EditContext, input: Input<'connection.add'>): { id: string } {
  const connection: Connection = {
    id: input.id ?? context.ids.next(),
    journeyId: input.journeyId,
    kind: input.kind,
    fromId: input.fromId,
    toId: input.toId,
    label: input.label,
    order: placeAfter(context.find.connectionsOfJourney(input.journeyId), undefined),
  }
  checkEnds(context, connection)
  context.store.connection.insert(connection)
  context.name('connectionAdd', { name: short(input.label) })
  return { id: connection.id }
}

export function updateConnection(context: EditContext, { id, patch }: Input<'connection.update'>): null {
  const before = need(context, 'connection', id)
  const after = patched(before, patch)
  checkEnds(context, after)
  context.store.connection.update(before, after)
  context.name('connectionUpdate', { name: short(after.label) })
  return null
}

function checkEnds(context: EditContext, connection: Connection): void {
  need(context, 'journey', connection.journeyId)
  for (const id of [connection.fromId, connection.toId]) {
    sameJourney(connection.journeyId, journeyOfEnd(context, connection.kind, id))
  }
}

function journeyOfEnd(context: EditContext, kind: ConnectionKind, id: string): string {
  if (kind === 'touchpoint') return need(context, 'lane', need(context, 'touchpoint', id).laneId).journeyId
  return need(context, 'stage', need(context, 'step', id).stageId).journeyId
}
