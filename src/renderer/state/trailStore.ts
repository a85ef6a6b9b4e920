import { create } from 'zustand'
import { goToMap, useNavigation } from './navigationStore.ts'

/** A journey that one came through, and the touchpoint that led on. */
export interface TrailStop {
  readonly journeyId: string
  readonly name: string
  readonly touchpointId: string
}

interface Trail {
  readonly stops: readonly TrailStop[]
  /** The journey that the trail has led to. */
  readonly at: string | null
  /** What to select once the journey that one went back to is there. */
  readonly back: { readonly journeyId: string; readonly touchpointId: string } | null
}

const NONE: Trail = { stops: [], at: null, back: null }

/** The way from journey to journey through their touchpoints. */
export const useTrail = create<Trail>(() => NONE)

/** Opens the journey that a touchpoint leads into. */
export function enterJourney(journeyId: string, from: TrailStop): void {
  const { stops } = useTrail.getState()
  // A journey that one has come through already is gone back to, not gone into again.
  const known = stops.findIndex((s) => s.journeyId === journeyId)
  const next = known < 0 ? [...stops, from] : stops.slice(0, known)
  useTrail.setState({ stops: next, at: journeyId, back: null })
  goToMap(journeyId)
}

/** Back to a stop of the trail, with its touchpoint selected. */
export function goBackTo(stop: TrailStop): void {
  const { stops } = useTrail.getState()
  const { journeyId, touchpointId } = stop
  useTrail.setState({ stops: stops.slice(0, stops.indexOf(stop)), at: journeyId, back: { journeyId, touchpointId } })
  goToMap(journeyId)
}

/** Whoever goes elsewhere by another way has left the trail. */
useNavigation.subscribe(({ place }) => {
  const { at } = useTrail.getState()
  if (at !== null && (place.screen !== 'map' || place.journeyId !== at)) useTrail.setState(NONE)
})
