import { create } from 'zustand'
import type { RecordChange } from '../../../shared/domain/change/changeSet.ts'
import type { BranchesAround } from '../../../shared/ipc/routes/branch.ts'
import { bridge } from '../../ipc/bridge.ts'
import { request } from '../../ipc/connection.ts'
import { applyChanges } from '../../state/projection.ts'
import { sayFailure } from '../../state/toasts.ts'

export interface BranchState {
  readonly journeyId: string | null
  /** null until it is read */
  readonly around: BranchesAround | null
}

/** From what the journey on screen was drawn, as that stands now, and what was drawn from it. */
export const useBranch = create<BranchState>(() => ({ journeyId: null, around: null }))

let asked = 0

async function ask(journeyId: string): Promise<void> {
  const mine = ++asked
  const reply = await request('journey.branches', { journeyId })
  if (mine !== asked) return
  if (reply.ok) useBranch.setState({ journeyId, around: reply.data })
  else if (reply.code !== 'JOURNEY_NOT_FOUND') sayFailure(reply)
}

/** Keeps up with both ends. @returns stops it */
export function followBranch(journeyId: string): () => void {
  if (useBranch.getState().journeyId !== journeyId) useBranch.setState({ journeyId, around: null })
  void ask(journeyId)
  const stop = bridge().onEvent(({ event, data }) => {
    if (event === 'workspace.rewritten') void ask(journeyId)
    if (event !== 'document.changed') return
    const { changes } = (data as { changeSet: { changes: readonly RecordChange[] } }).changeSet
    const own = useBranch.getState().around?.own
    const origin = own ? applyChanges(own.origin, changes) : null
    if (changes.some(({ kind }) => kind === 'branch' || kind === 'journey') || origin?.incomplete) void ask(journeyId)
    else if (own && origin?.doc && origin.doc !== own.origin) {
      useBranch.setState(({ around }) => ({
        around: around && { ...around, own: { ...own, origin: origin.doc as typeof own.origin } },
      }))
    }
  })
  return () => {
    asked++
    stop()
  }
}
