import type { Reply } from '../../../shared/ipc/envelope.ts'
import { newId, request } from '../../ipc/connection.ts'
import { forgetSent, showSent } from '../../state/shownStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import type { Plan } from './plan.ts'

/**
 * Sends a plan's command; the map shows it at once. What is refused is taken back and said.
 * @returns whether it was done; false as well where there was nothing to do
 */
export async function runPlan(plan: Plan | null): Promise<boolean> {
  if (!plan) return false
  const id = newId()
  showSent(id, plan.changes)
  const { route, input } = plan.command
  const reply = (await request(route, input as never, id)) as Reply
  forgetSent(id)
  if (!reply.ok) sayFailure(reply)
  return reply.ok
}
