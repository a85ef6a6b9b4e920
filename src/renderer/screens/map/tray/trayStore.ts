import { useSyncExternalStore } from 'react'
import { create } from 'zustand'
import type { BringPlace } from '../../../canvas/bring/bringPlace.ts'

const OPEN = 'percurso.tray.open'
/** Narrower, or in letters for a projector, the map needs the room more. */
const ROOMY = '(min-width: 1200px)'
/** Narrower than this, letters for a projector leave no room beside the map. */
const NARROW = '(max-width: 1400px)'

/** Storage may be missing: then the window's own room decides. */
function remembered(): boolean | null {
  try {
    const kept = localStorage.getItem(OPEN)
    return kept === null ? null : kept === 'true'
  } catch {
    return null
  }
}

interface TrayState {
  /** null: nobody has opened or closed it yet */
  readonly wanted: boolean | null
  /** A channel of one's own was put here and waits for its name. */
  readonly naming: BringPlace | null
}

export const useTray = create<TrayState>(() => ({ wanted: remembered(), naming: null }))

/** Whether the tray is open: as it was left, else where the window has room for it. */
export function isTrayOpen(wanted: boolean | null): boolean {
  return wanted ?? (matchMedia(ROOMY).matches && document.documentElement.dataset.theme !== 'projector')
}

/** Hears of another width of the window or another theme. @returns stops it */
function followRoom(changed: () => void): () => void {
  const queries = [matchMedia(ROOMY), matchMedia(NARROW)]
  const theme = new MutationObserver(changed)
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    theme.disconnect()
    for (const query of queries) query.removeEventListener('change', changed)
  }
}

export function useTrayOpen(): boolean {
  const wanted = useTray((s) => s.wanted)
  return useSyncExternalStore(followRoom, () => isTrayOpen(wanted))
}

/** Whether the tray lies below the map instead of standing beside it; its style sheet lays it down by the same rule. */
export function useTrayLies(): boolean {
  return useSyncExternalStore(
    followRoom,
    () => matchMedia(NARROW).matches && document.documentElement.dataset.theme === 'projector',
  )
}

export function setTrayOpen(wanted: boolean): void {
  useTray.setState({ wanted })
  try {
    localStorage.setItem(OPEN, String(wanted))
  } catch {}
}
