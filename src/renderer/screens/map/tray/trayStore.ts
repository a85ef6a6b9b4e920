import { create } from 'zustand'
import type { BringPlace } from '../../../canvas/bring/bringPlace.ts'

const OPEN = 'percurso.tray.open'
/** Narrower, or in letters for a projector, the map needs the room more. */
const ROOMY = '(min-width: 1200px)'

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

export function setTrayOpen(wanted: boolean): void {
  useTray.setState({ wanted })
  try {
    localStorage.setItem(OPEN, String(wanted))
  } catch {}
}
