import type { SavedFile } from '../../../shared/ipc/routes/reminding.ts'
import type { Ports } from '../../platform/ports.ts'
import { writeExport } from '../../services/exporting/writeExport.ts'
import { dueCalendar, dueNow } from '../../services/improving/dueDays.ts'
import { printWeek, readWeek } from '../../services/improving/week.ts'
import { dayOf } from '../../services/listening/measuredNow.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers } from '../handlers.ts'

interface Parts {
  readonly session: WorkspaceSession
  readonly ports: Pick<Ports, 'clock' | 'printer' | 'paths'>
}

export type RemindingRequests = Pick<
  DirectHandlers,
  'improvement.due' | 'improvement.week' | 'improvement.printWeek' | 'improvement.calendar'
>

/** What is due, what moved, and what leaves for a calendar or for paper. */
export function remindingRequests({ session, ports }: Parts): RemindingRequests {
  const today = (): string => dayOf(ports.clock.now())
  const business = (): string => {
    const state = session.state()
    return state.kind === 'open' ? state.name : ''
  }
  return {
    'improvement.due': () => dueNow(session.current(), today()),
    'improvement.week': (_, { since }) => readWeek(session.current(), since, today()),
    'improvement.printWeek': async ({ signal }, { path, ...asked }) => {
      const made = await printWeek({ file: session.current(), ports, business: business() }, asked, signal)
      return saved({ ...made, mime: 'application/pdf' }, path, signal)
    },
    'improvement.calendar': async ({ signal }, { path, ...asked }) => {
      const given = { business: business(), now: ports.clock.now() }
      const { days, ...made } = dueCalendar(session.current(), asked, given)
      return { ...(await saved({ ...made, mime: 'text/calendar' }, path, signal)), days }
    },
  }
}

async function saved(
  { bytes, ...made }: { readonly fileName: string; readonly mime: string; readonly bytes: Uint8Array },
  path: string | null,
  signal: AbortSignal,
): Promise<SavedFile> {
  if (path === null) return { ...made, file: null, bytes }
  await writeExport(path, bytes, signal)
  return { ...made, file: path, bytes: null }
}
