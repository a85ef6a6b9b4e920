import { create } from 'zustand'
import { goToSee } from './navigationStore.ts'

export interface FactCell {
  readonly factId: string
  /** null: the fact itself */
  readonly channelId: string | null
}

/** The cell that somebody is led to; taken away on arrival. */
export const useFactWanted = create<{ readonly wanted: FactCell | null }>(() => ({ wanted: null }))

/** Leads to what channels say of a fact; null: to all facts. */
export function goToFact(wanted: FactCell | null): void {
  useFactWanted.setState({ wanted })
  goToSee('consistency')
}
