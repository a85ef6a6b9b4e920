import { create } from 'zustand'
import type { NewThing } from '../../state/newThing.ts'

/** The one line that is written and is no record yet. */
export const useOutline = create<{ readonly fresh: NewThing | null }>(() => ({ fresh: null }))

export const setFresh = (fresh: NewThing | null): void => useOutline.setState({ fresh })
