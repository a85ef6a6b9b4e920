import { create } from 'zustand'
import type { NewThing } from './newThing.ts'
import type { Selected } from './selectionStore.ts'

/** What is being written in place on the map. It lives here, so that no redraw can lose it. */
export interface Writing {
  readonly record: Selected
  /** Set where the thing does not exist yet: it is made with its first text. */
  readonly fresh: NewThing | null
  readonly text: string
  /** The text that it began with. */
  readonly before: string
}

export const useWriting = create<{ readonly writing: Writing | null }>(() => ({ writing: null }))
