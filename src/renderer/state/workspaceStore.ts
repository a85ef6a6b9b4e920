import { create } from 'zustand'
import type { Reply } from '../../shared/ipc/envelope.ts'
import type { RecentWorkspace, WorkspaceState } from '../../shared/ipc/routes/files.ts'
import { request } from '../ipc/connection.ts'

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

/** Takes what opening, making or restoring a file answered. */
export function tookWorkspace(reply: Reply<WorkspaceState>): void {
  if (reply.ok) useWorkspace.setState({ state: reply.data })
}

/** The business as it is called now; '' before it is known or named. */
export const workspaceName = (state: WorkspaceState | null): string => (state?.kind === 'open' ? state.name : '')
