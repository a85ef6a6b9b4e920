import { create } from 'zustand'
import type { EventMessage } from '../../shared/ipc/contract.ts'
import type { DueNow } from '../../shared/ipc/routes/reminding.ts'
import { bridge } from '../ipc/bridge.ts'
import { request } from '../ipc/connection.ts'

const NOTHING: DueNow = { late: 0, soon: 0, first: [] }

/** Improvements of the open file that are late or due within a week. */
export const useDue = create<DueNow>(() => NOTHING)

const KINDS: ReadonlySet<string> = new Set(['improvement', 'boardColumn'])
const AFTER_MS = 150
/** A window that stays open over midnight looks again. */
const AGAIN_MS = 30 * 60_000

let asked = 0

export async function loadDue(): Promise<void> {
  const mine = ++asked
  const reply = await request('improvement.due', {})
  if (mine === asked && reply.ok) useDue.setState(reply.data)
}

/** Another file is open. */
export function forgetDue(): void {
  asked++
  useDue.setState(NOTHING)
}

/** Asks again whenever an improvement changes, and as the day goes on. @param fileOpen whether there is one to ask about */
export function followDue(fileOpen: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  setInterval(() => fileOpen() && void loadDue(), AGAIN_MS)
  bridge().onEvent(({ event, data }) => {
    if (event !== 'document.changed') return
    const { changes } = (data as EventMessage<'document.changed'>['data']).changeSet
    if (!changes.some(({ kind }) => KINDS.has(kind))) return
    clearTimeout(timer)
    timer = setTimeout(() => void loadDue(), AFTER_MS)
  })
}
