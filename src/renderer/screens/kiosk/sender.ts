import type { Input } from '../../../shared/ipc/contract.ts'
import { request } from '../../ipc/connection.ts'

/** No second try would make these right. */
const NEVER: ReadonlySet<string> = new Set(['BAD_REQUEST', 'UNKNOWN_ROUTE'])
const AGAIN_MS = 15_000

/** What the store could not take, and the outbox would not go on trying: kept and sent again, oldest first. */
let held: readonly Input<'kiosk.answer'>[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/** Sends what a customer confirmed; it is the store's own matter that the same one twice is one. */
export async function sendAnswer(answer: Input<'kiosk.answer'>): Promise<void> {
  const reply = await request('kiosk.answer', answer)
  if (reply.ok || NEVER.has(reply.code)) return
  held = [...held, answer]
  clearTimeout(timer)
  timer = setTimeout(sendHeld, AGAIN_MS)
}

function sendHeld(): void {
  const waiting = held
  held = []
  for (const answer of waiting) void sendAnswer(answer)
}

/** How many are kept here; those on their way count in the outbox. */
export const heldAnswers = (): number => held.length
