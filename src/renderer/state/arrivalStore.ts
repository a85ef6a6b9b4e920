import { create } from 'zustand'
import { goToMap } from './navigationStore.ts'
import type { Selected } from './selectionStore.ts'

/** Where on a map somebody wants to arrive; taken away on arrival. */
export interface Arrival {
  readonly journeyId: string
  readonly record: Selected
}

export const useArrival = create<{ readonly wanted: Arrival | null }>(() => ({ wanted: null }))

/** Opens a journey at one of its records: it is selected and in sight. */
export function goToRecord(journeyId: string, record: Selected): void {
  useArrival.setState({ wanted: { journeyId, record } })
  goToMap(journeyId)
}
