import { create } from 'zustand'
import { BEGINNING, type Order, obey, type Presentation } from './presentation.ts'
import type { Stop } from './stops.ts'

interface PresentStore extends Presentation {
  readonly stops: readonly Stop[]
}

/** The presentation that this window shows. */
export const usePresent = create<PresentStore>(() => ({ ...BEGINNING, stops: [] }))

/** Everything that changes a presentation goes through here, from keys, clickers and the mouse alike. */
export function order(what: Order): void {
  usePresent.setState((now) => obey(now, what, now.stops))
}

export const setStops = (stops: readonly Stop[]): void => usePresent.setState({ stops })

export const resetPresent = (): void => usePresent.setState({ ...BEGINNING, stops: [] })
