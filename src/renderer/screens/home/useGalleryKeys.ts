import type { KeyboardEvent, RefObject } from 'react'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { shelve } from '../../commands/journeys.ts'
import { choose, type Shelf, toggleChosen, useHome } from '../../state/homeStore.ts'
import { openSheet } from '../../state/navigationStore.ts'

const STEPS: Readonly<Record<string, (at: number, columns: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at, columns) => at + columns,
  ArrowUp: (at, columns) => at - columns,
  Home: () => 0,
  End: (_at, _columns, last) => last,
}

/** Arrows walk the cards, Space chooses, F2 renames, Delete throws away: what is chosen, else the card. */
export function useGalleryKeys(
  list: RefObject<HTMLUListElement | null>,
  shown: readonly JourneySummary[],
  shelf: Shelf,
): (event: KeyboardEvent) => void {
  const cards = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
  return (event) => {
    const all = cards()
    const at = all.indexOf(event.target as HTMLElement)
    const journey = shown[at]
    if (!journey || event.altKey) return
    const mod = event.ctrlKey || event.metaKey
    const step = mod ? undefined : STEPS[event.key]
    if (step) {
      const columns = list.current ? getComputedStyle(list.current).gridTemplateColumns.split(' ').length : 1
      all[Math.min(Math.max(step(at, columns, all.length - 1), 0), all.length - 1)]?.focus()
    } else if (mod && event.key.toLowerCase() === 'a') choose(shown.map(({ id }) => id))
    else if (mod) return
    else if (event.key === ' ') toggleChosen(journey.id)
    else if (event.key === 'F2' && shelf === 'inUse') {
      openSheet({ kind: 'renameJourney', journeyId: journey.id, name: journey.name })
    } else if (event.key === 'Delete' && shelf !== 'trash') {
      const { chosen } = useHome.getState()
      const those = chosen.has(journey.id) ? shown.filter(({ id }) => chosen.has(id)) : [journey]
      const stays = all.findIndex((_, i) => i > at && !those.includes(shown[i]!))
      void shelve(those, 'trash')
      all[stays === -1 ? at - 1 : stays]?.focus()
    } else if (event.key === 'Escape' && useHome.getState().chosen.size > 0) choose([])
    else return
    event.preventDefault()
  }
}
