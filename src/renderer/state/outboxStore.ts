import { create } from 'zustand'
import { outbox } from '../ipc/connection.ts'
import type { OutboxState } from '../ipc/outbox.ts'

/** Whether everything on screen is on disk. */
export const useOutbox = create<OutboxState>(() => outbox.state())
outbox.subscribe(() => useOutbox.setState(outbox.state()))

export const retrySaving = (): void => outbox.retry()
