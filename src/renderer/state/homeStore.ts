import { create } from 'zustand'

export type Shelf = 'inUse' | 'archive' | 'trash'
export const SHELVES: readonly Shelf[] = ['inUse', 'archive', 'trash']
export type Order = 'changed' | 'name' | 'created'
export const ORDERS: readonly Order[] = ['changed', 'name', 'created']

export interface HomeState {
  readonly shelf: Shelf
  readonly order: Order
  /** The words looked for. */
  readonly find: string
  /** Only journeys that have all of them. */
  readonly tags: readonly string[]
  /** Journeys chosen for doing something with all of them. */
  readonly chosen: ReadonlySet<string>
  /** The journey whose card the keyboard stands on. */
  readonly current: string | null
}

const NOBODY: ReadonlySet<string> = new Set()
const BEGINNING: HomeState = {
  shelf: 'inUse',
  order: 'changed',
  find: '',
  tags: [],
  chosen: NOBODY,
  current: null,
}

/** How the journeys are looked through. Never recorded. */
export const useHome = create<HomeState>(() => BEGINNING)

export const forgetHome = (): void => useHome.setState({ ...BEGINNING, order: useHome.getState().order })

export const showShelf = (shelf: Shelf): void =>
  useHome.setState({ shelf, find: '', tags: [], chosen: NOBODY, current: null })

export function toggleTag(tag: string): void {
  const { tags } = useHome.getState()
  useHome.setState({ tags: tags.includes(tag) ? tags.filter((other) => other !== tag) : [...tags, tag] })
}

export const choose = (ids: readonly string[]): void => useHome.setState({ chosen: new Set(ids) })

export function toggleChosen(id: string): void {
  const chosen = new Set(useHome.getState().chosen)
  if (!chosen.delete(id)) chosen.add(id)
  useHome.setState({ chosen })
}
