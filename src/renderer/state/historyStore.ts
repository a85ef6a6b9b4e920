import { create } from 'zustand'
import type { HistoryEntry } from '../../shared/ipc/routes/maps.ts'
import { request } from '../ipc/connection.ts'

export interface HistoryStore {
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** newest last */
  readonly entries: readonly HistoryEntry[]
  /** Whether the list of what changed hangs open. */
  readonly shown: boolean
}

export const useHistory = create<HistoryStore>(() => ({ canUndo: false, canRedo: false, entries: [], shown: false }))

const SHOWN = 200

export async function loadHistory(): Promise<void> {
  const reply = await request('history.list', { limit: SHOWN })
  if (reply.ok) useHistory.setState(reply.data)
}

export function showHistory(shown: boolean): void {
  useHistory.setState({ shown })
  if (shown) void loadHistory()
}
