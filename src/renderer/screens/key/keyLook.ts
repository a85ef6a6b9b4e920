import { create } from 'zustand'

export const KEY_VIEWS = ['order', 'quadrants', 'gaps'] as const
export type KeyView = (typeof KEY_VIEWS)[number]

interface KeyLook {
  readonly view: KeyView
  /** null: all journeys in use */
  readonly journeyId: string | null
  /** null: all customers */
  readonly segmentId: string | null
  /** the touchpoint that is looked at in the quadrants */
  readonly chosenId: string | null
}

/** How one looks at key touchpoints. Nothing of it is recorded. */
export const useKeyLook = create<KeyLook>(() => ({ view: 'order', journeyId: null, segmentId: null, chosenId: null }))

export function lookAtKey(look: Partial<KeyLook>): void {
  useKeyLook.setState(look)
}
