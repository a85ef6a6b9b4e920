import type { EventMessage, RouteName } from '../../shared/ipc/contract.ts'
import { ROUTES } from '../../shared/ipc/contract.ts'
import { Envelope, failed, type Reply } from '../../shared/ipc/envelope.ts'
import type { AnyRoute } from '../../shared/ipc/route.ts'
import { expected } from '../db/storeErrors.ts'
import type { Ports } from '../platform/ports.ts'
import type { EditContext } from '../services/editing/context.ts'
import { recordStep } from '../services/history/recordStep.ts'
import type { WorkspaceSession } from '../services/workspace/session.ts'
import type { DirectHandlers, RecordedHandlers, RequestContext } from './handlers.ts'
import type { Jobs } from './jobs.ts'
import { isPlainData } from './plainData.ts'

export interface RouterParts {
  readonly session: WorkspaceSession
  readonly recorded: RecordedHandlers
  readonly direct: DirectHandlers
  readonly jobs: Jobs
  readonly ports: Pick<Ports, 'clock' | 'ids' | 'log'>
  emit(message: EventMessage): void
}

type AnyRecorded = (context: EditContext, input: unknown) => unknown
type AnyDirect = (context: RequestContext, input: unknown) => unknown

/** Commands that look after files and settings; every other one writes to the open file. */
const NOT_IN_THE_FILE = /^(workspace|backup|settings|job)\./

/**
 * Takes anything from the wire: parses it against the contract, runs the handler, answers. Throws never.
 * A recorded command runs in one IMMEDIATE transaction together with its entry in the log and its receipt.
 */
export function createRouter(parts: RouterParts): (message: unknown) => Promise<Reply> {
  const { log } = parts.ports
  return async (message) => {
    const request = read(message)
    if ('ok' in request) return request
    const { id, route, declared, input } = request
    const writes = declared.undo || (declared.kind === 'command' && !NOT_IN_THE_FILE.test(route))
    try {
      if (writes) await parts.session.prepareWrite()
      if (declared.undo) return { ok: true, data: runRecorded(parts, id, route, input) }
      if (writes) parts.session.beforeWrite()
      const handler = (parts.direct as unknown as Record<string, AnyDirect>)[route]!
      const data = await parts.jobs.run(id, (context) => handler(context, input))
      if (writes) parts.session.afterWrite()
      return { ok: true, data }
    } catch (error) {
      const known = (writes && parts.session.failedWrite(error)) || expected(error)
      if (!known) {
        log.error('a handler failed', { route, error: error instanceof Error ? (error.stack ?? '') : String(error) })
        return failed('INTERNAL', { route })
      }
      if (known.cause) log.warn('a request failed', { route, code: known.code, cause: String(known.cause) })
      return failed(known.code, known.data)
    }
  }
}

interface Request {
  readonly id: string
  readonly route: RouteName
  readonly declared: AnyRoute
  readonly input: unknown
}

/** What a message asks for, or why it is refused; it may be anything, also something that throws on being looked at. */
function read(message: unknown): Request | Reply {
  try {
    const envelope = isPlainData(message) ? Envelope.safeParse(message) : null
    if (!envelope?.success) return failed('BAD_REQUEST')
    const { id, route, input } = envelope.data
    if (!Object.hasOwn(ROUTES, route)) return failed('UNKNOWN_ROUTE', { route })
    const declared: AnyRoute = ROUTES[route as RouteName]
    const parsed = declared.input.safeParse(input)
    if (parsed.success) return { id, route: route as RouteName, declared, input: parsed.data }
    const issue = parsed.error.issues[0]
    const field = issue?.path.map(String).join('.') ?? ''
    return failed('BAD_REQUEST', { route, field, problem: issue?.message ?? '' })
  } catch {
    return failed('BAD_REQUEST')
  }
}

function runRecorded(parts: RouterParts, id: string, route: string, input: unknown): unknown {
  const handler = (parts.recorded as unknown as Record<string, AnyRecorded>)[route]!
  const { output, changed } = recordStep(parts.session, parts.ports, { id, route }, (context) =>
    handler(context, input),
  )
  if (changed) parts.emit({ event: 'document.changed', data: changed })
  return output
}
