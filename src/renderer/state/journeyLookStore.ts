import { create } from 'zustand'

/**
 * Whether the journey on screen is a map, a list or what it changes of the one it was drawn from, and whether its past
 * lies over it. Never recorded.
 */
export interface JourneyLook {
  readonly look: 'map' | 'list' | 'changes'
  readonly past: boolean
}

export const useJourneyLook = create<JourneyLook>(() => ({ look: 'map', past: false }))

export const lookAs = (look: JourneyLook['look']): void => useJourneyLook.setState({ look, past: false })

export const showPast = (past: boolean): void => useJourneyLook.setState({ past })

/** Only a journey as it is wanted changes something: any other is looked at as a map. */
export const lookOf = ({ look }: Pick<JourneyLook, 'look'>, state: 'asIs' | 'toBe' | undefined): JourneyLook['look'] =>
  look === 'changes' && state === 'asIs' ? 'map' : look
