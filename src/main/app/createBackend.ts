import type { EventMessage, Events } from '../../shared/ipc/contract.ts'
import type { Backend } from '../ipc/backend.ts'
import { editingHandlers } from '../ipc/handlers/editing.ts'
import { exportHandlers } from '../ipc/handlers/exporting.ts'
import { firstHandlers } from '../ipc/handlers/first.ts'
import { privacyHandlers } from '../ipc/handlers/privacy.ts'
import { readingHandlers } from '../ipc/handlers/reading.ts'
import { remindingRequests } from '../ipc/handlers/reminding.ts'
import { workspaceHandlers } from '../ipc/handlers/workspace.ts'
import type { DirectHandlers } from '../ipc/handlers.ts'
import { Jobs } from '../ipc/jobs.ts'
import { createRouter } from '../ipc/router.ts'
import type { Ports } from '../platform/ports.ts'
import { openSettings } from '../platform/settings/settingsStore.ts'
import { overdue } from '../services/journeys/shelves.ts'
import { ReadAgain } from '../services/listening/readAgain.ts'
import { tidyBatches } from '../services/listening/removeBatch.ts'
import { applyRetention } from '../services/privacy/retention.ts'
import { createTemplateLibrary } from '../services/templates/library.ts'
import { WorkspaceSession } from '../services/workspace/session.ts'

export interface BackendOptions {
  readonly ports: Ports
  readonly open: {
    /** absolute; left out in a window: the last one, or a first one */
    readonly file?: string
    /** window: opens at once and looks after backups. cli: opens nothing by itself. */
    readonly mode: 'window' | 'cli'
    /** The first journey stands for home: the window is measured from outside. */
    readonly atMap?: boolean
  }
}

const TICK_MS = 30_000

/** The composition root: everything behind the contract, put together once. */
export async function createBackend({ ports, open }: BackendOptions): Promise<Backend> {
  const listeners = new Set<(message: EventMessage) => void>()
  const emit = (message: EventMessage): void => {
    for (const listener of listeners) listener(message)
    if (message.event === 'document.changed') readAgain?.heed(message.data as Events['document.changed'])
  }
  const settings = openSettings({ home: ports.paths.home, clock: ports.clock, log: ports.log })
  const session = new WorkspaceSession(ports, open.mode)
  const templates = createTemplateLibrary(ports.paths.resources)
  const jobs = new Jobs(emit)
  const readAgain =
    open.mode === 'window'
      ? new ReadAgain({
          session,
          told: (data) => emit({ event: 'feedback.readAgain', data }),
          failed: (error) => ports.log.warn('reading answers again', { error }),
        })
      : null

  const emptyTrash = async (): Promise<void> => {
    for (const journey of overdue(session.current().find.journeys(), ports.clock.now())) {
      await handle({ id: ports.ids.next(), route: 'journey.remove', input: { journeyId: journey.id } })
    }
  }
  session.onChange((state) => {
    if (state.kind === 'open' && open.mode === 'window') {
      settings.remember(state)
      // After the opening itself, so that the window is not kept waiting.
      setImmediate(
        () =>
          void emptyTrash()
            .then(() => tidyBatches(session))
            .then(() => readAgain?.opened())
            .then(() => applyRetention(session, ports.clock.now()))
            .catch(() => {}),
      )
    }
    emit({ event: 'workspace.changed', data: state })
  })

  const direct: DirectHandlers = {
    ...readingHandlers({
      session,
      templates,
      ports,
      changed: (data) => emit({ event: 'document.changed', data }),
    }),
    ...workspaceHandlers({
      session,
      settings,
      jobs,
      ports,
      settingsChanged: (data) => emit({ event: 'settings.changed', data }),
    }),
    ...exportHandlers({ session, ports }),
    ...remindingRequests({ session, ports }),
    ...privacyHandlers({
      session,
      clock: ports.clock,
      rewritten: (reason) => emit({ event: 'workspace.rewritten', data: { reason } }),
    }),
    ...firstHandlers({ session, settings, atMap: open.atMap === true }),
  }
  const handle = createRouter({ session, recorded: editingHandlers(templates), direct, jobs, ports, emit })

  let timer: NodeJS.Timeout | undefined
  if (open.mode === 'window') {
    const lastFile = settings.recent()[0]?.file
    await session.openLast({ ...(open.file ? { file: open.file } : {}), ...(lastFile ? { lastFile } : {}) })
    timer = setInterval(() => void session.tick(), TICK_MS)
    timer.unref()
  }

  let closing: Promise<void> | null = null
  return {
    handle,
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      closing ??= (async () => {
        clearInterval(timer)
        jobs.cancelAll()
        await session.close()
        await ports.apart.close()
        await ports.printer.close()
      })()
      return closing
    },
  }
}
