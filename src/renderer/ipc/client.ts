import type { Output, RawInput, RouteName } from '../../shared/ipc/contract.ts'
import type { HostBridge } from '../../shared/ipc/host.ts'
import { isRecorded } from '../../shared/ipc/recordedRoutes.ts'
import { failed, type Reply } from '../../shared/ipc/reply.ts'
import type { Outbox } from './outbox.ts'

/** Asks the backend. Commands that are recorded, undo, redo and a customer's answers go through the outbox, in order; the rest goes at once. */
export type Request = <R extends RouteName>(
  route: R,
  input: RawInput<R>,
  /** The request's own id, where its progress is listened to or it may be cancelled. */
  id?: string,
) => Promise<Reply<Output<R>>>

const IN_ORDER: ReadonlySet<RouteName> = new Set(['history.undo', 'history.redo', 'kiosk.answer'])
const inOrder = (route: RouteName): boolean => isRecorded(route) || IN_ORDER.has(route)

export function createClient(
  bridge: Pick<HostBridge, 'request'>,
  outbox: Pick<Outbox, 'enqueue'>,
  newId: () => string,
): Request {
  return async (route, input, id = newId()) => {
    const envelope = { id, route, input }
    const reply = inOrder(route) ? outbox.enqueue(envelope) : bridge.request(envelope).catch(() => failed('INTERNAL'))
    return (await reply) as Reply<never>
  }
}
