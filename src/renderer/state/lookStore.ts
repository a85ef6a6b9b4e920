import { create } from 'zustand'

/** How the journey on screen is looked at. Never recorded. */
export interface LookState {
  readonly look: 'map' | 'list'
  /** Its past lies over it. */
  readonly past: boolean
}

export const useLook = create<LookState>(() => ({ look: 'map', past: false }))

export const lookAs = (look: LookState['look']): void => useLook.setState({ look, past: false })

export const showPast = (past: boolean): void => useLook.setState({ past })
