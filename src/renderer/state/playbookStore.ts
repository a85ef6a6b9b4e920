import { create } from 'zustand'
import type { Playbook } from '../../shared/domain/playbook/playbook.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import { request } from '../ipc/connection.ts'
import { followedList } from './followedList.ts'
import { goToImprove } from './navigationStore.ts'
import { sayFailure } from './toasts.ts'

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

/** All playbooks of the file; those of touchpoints that are gone among them. */
export const playbooks = followedList('playbook', () => request('playbook.list', {}), byId)
/** What the staff did in the quiz, oldest first. */
export const quizRuns = followedList(
  'quizRun',
  () => request('quiz.list', {}),
  (a, b) => (a.at === b.at ? byId(a, b) : a.at < b.at ? -1 : 1),
)

export type PlaybookPatch = Input<'playbook.set'>['patch']

/** Which touchpoint's playbook is open. */
export const useOpenPlaybook = create<{ readonly touchpointId: string | null }>(() => ({ touchpointId: null }))

export function openPlaybook(touchpointId: string): void {
  useOpenPlaybook.setState({ touchpointId })
}

/** The page of the playbooks with this one open. */
export function goToPlaybook(touchpointId: string): void {
  openPlaybook(touchpointId)
  goToImprove('playbooks')
}

/** One step of the history; what is refused is said. */
export async function setPlaybook(touchpointId: string, patch: PlaybookPatch): Promise<void> {
  const reply = await request('playbook.set', { touchpointId, patch })
  if (!reply.ok) sayFailure(reply)
}

export async function removePlaybook({ id }: Playbook): Promise<void> {
  const reply = await request('playbook.remove', { id })
  if (!reply.ok) sayFailure(reply)
}
