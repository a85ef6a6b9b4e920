import type { Events } from '../../../shared/ipc/contract.ts'
import type { Ports } from '../../platform/ports.ts'
import type { SettingsStore } from '../../platform/settings/settingsStore.ts'
import { newWorkspacePath } from '../../services/workspace/newPath.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers } from '../handlers.ts'
import type { Jobs } from '../jobs.ts'

interface Parts {
  readonly session: WorkspaceSession
  readonly settings: SettingsStore
  readonly jobs: Jobs
  readonly ports: Pick<Ports, 'paths'>
  settingsChanged(settings: Events['settings.changed']): void
}

type WorkspaceHandlers = Pick<
  DirectHandlers,
  | 'job.cancel'
  | 'workspace.state'
  | 'workspace.recent'
  | 'workspace.open'
  | 'workspace.create'
  | 'workspace.copy'
  | 'workspace.check'
  | 'backup.list'
  | 'backup.create'
  | 'backup.restore'
  | 'settings.get'
  | 'settings.set'
>

export function workspaceHandlers({ session, settings, jobs, ports, settingsChanged }: Parts): WorkspaceHandlers {
  return {
    'job.cancel': (_, { requestId }) => {
      jobs.cancel(requestId)
      return null
    },
    'workspace.state': () => session.state(),
    'workspace.recent': () => settings.recent(),
    'workspace.open': (_, { path }) => session.open(path),
    'workspace.create': (_, { path, name }) =>
      session.create(path ?? newWorkspacePath(ports.paths.workspaces, name), name),
    'workspace.copy': (_, { path }) => session.copyTo(path),
    'workspace.check': () => session.check(),
    'backup.list': () => session.listBackups(),
    'backup.create': () => session.createBackup('asked'),
    'backup.restore': (_, { backupId }) => session.restore(backupId),
    'settings.get': () => settings.get(),
    'settings.set': (_, { patch }) => {
      const next = settings.set(patch)
      settingsChanged(next)
      return next
    },
  }
}
