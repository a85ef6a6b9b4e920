import { create } from 'zustand'
import { goToMap } from './navigationStore.ts'
import type { Selected } from './selectionStore.ts'

/** Where on a map somebody wants to arrive; taken away on arrival. */
export interface Arrival {
  readonly journeyId: string
  readonly record: Selected
  /** the field beside the map to write in, as `data-field` names it */
  readonly field?: string
}

export const useArrival = create<{ readonly wanted: Arrival | null }>(() => ({ wanted: null }))

/** Opens a journey at one of its records: it is selected and in sight. */
export function goToRecord(journeyId: string, record: Selected, field?: string): void {
  useArrival.setState({ wanted: { journeyId, record, ...(field === undefined ? {} : { field }) } })
  goToMap(journeyId)
}
