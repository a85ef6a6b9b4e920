import { create } from 'zustand'

/** Whether the journey on screen is a map or a list, and whether its past lies over it. Never recorded. */
export interface JourneyLook {
  readonly look: 'map' | 'list'
  readonly past: boolean
}

export const useJourneyLook = create<JourneyLook>(() => ({ look: 'map', past: false }))

export const lookAs = (look: JourneyLook['look']): void => useJourneyLook.setState({ look, past: false })

export const showPast = (past: boolean): void => useJourneyLook.setState({ past })
