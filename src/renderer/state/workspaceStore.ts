import { create } from 'zustand'
import type { Reply } from '../../shared/ipc/envelope.ts'
import type { RecentWorkspace, WorkspaceState } from '../../shared/ipc/routes/files.ts'
import { bridge } from '../ipc/bridge.ts'
import { request } from '../ipc/connection.ts'
import { useLanguage } from './languageStore.ts'
import { say, sayFailure } from './toasts.ts'

export interface WorkspaceStore {
  /** null until the backend has said it */
  readonly state: WorkspaceState | null
  readonly recent: readonly RecentWorkspace[]
}

/** The file that is open, or why none is. */
export const useWorkspace = create<WorkspaceStore>(() => ({ state: null, recent: [] }))

export async function loadWorkspace(): Promise<void> {
  const reply = await request('workspace.state', {})
  if (reply.ok) useWorkspace.setState({ state: reply.data })
}

export async function loadRecent(): Promise<void> {
  const reply = await request('workspace.recent', {})
  if (reply.ok) useWorkspace.setState({ recent: reply.data })
}

/** The business as it is called now; '' before it is known or named. */
export const workspaceName = (state: WorkspaceState | null): string => (state?.kind === 'open' ? state.name : '')

/** The business as its owner named it; '' while it is only called like its file. */
export function givenName(state: WorkspaceState | null): string {
  if (state?.kind !== 'open') return ''
  const stem = state.file
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.percurso$/i, '')
  return state.fresh && state.name === stem ? '' : state.name
}

/** Carries out what ends with a file being open, or in trouble; says what went wrong unless the caller does. */
export async function openWorkspace(path: string): Promise<Reply<WorkspaceState>> {
  const reply = await request('workspace.open', { path })
  if (reply.ok) useWorkspace.setState({ state: reply.data })
  else sayFailure(reply)
  return reply
}

export async function createWorkspace(path: string | null, name: string): Promise<Reply<WorkspaceState>> {
  const reply = await request('workspace.create', { path, name })
  if (reply.ok) useWorkspace.setState({ state: reply.data })
  return reply
}

/** A copy elsewhere; says where it is. What went wrong is for the caller to say. */
export async function copyWorkspace(path: string): Promise<Reply<{ file: string }>> {
  const reply = await request('workspace.copy', { path })
  if (!reply.ok) return reply
  const { t } = useLanguage.getState().i18n
  const { file } = reply.data
  const electron = bridge().info.kind === 'electron'
  say({
    text: t('home.files.copied', { file }),
    look: 'gain',
    ...(electron
      ? { action: { label: t('home.files.showInFolder'), run: () => void bridge().showInFolder(file) } }
      : {}),
  })
  return reply
}

export async function restoreBackup(backupId: string): Promise<Reply<WorkspaceState>> {
  const reply = await request('backup.restore', { backupId })
  if (reply.ok) useWorkspace.setState({ state: reply.data })
  return reply
}
