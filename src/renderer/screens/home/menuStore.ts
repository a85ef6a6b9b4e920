import { create } from 'zustand'

/** The one menu of the gallery: of which journey, and where it hangs. */
export const useJourneyMenu = create<{
  readonly journeyId: string | null
  readonly place: DOMRect | null
}>(() => ({ journeyId: null, place: null }))

/** Opens it at its button, or at the pointer. */
export const openJourneyMenu = (journeyId: string, place: DOMRect): void =>
  useJourneyMenu.setState({ journeyId, place })

export const closeJourneyMenu = (): void => useJourneyMenu.setState({ journeyId: null, place: null })
