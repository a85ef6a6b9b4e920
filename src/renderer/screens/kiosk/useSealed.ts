import { useEffect, useRef } from 'react'

/** Chromium's way to have Esc to oneself in full screen; elsewhere the next tap brings full screen back. */
interface Keys {
  readonly keyboard?: { lock(keys: readonly string[]): Promise<void>; unlock(): void }
}

function fill(): void {
  // Granted only while a tap or a click is fresh.
  if (document.fullscreenElement !== null || !navigator.userActivation.isActive) return
  void document.documentElement
    .requestFullscreen?.()
    .then(() => (navigator as Keys).keyboard?.lock(['Escape']))
    .catch(() => undefined)
}

/** Keys that belong to whoever fills in something or goes from button to button. */
const OPEN = /^(Tab|Enter|Backspace|Delete|Home|End|Shift|CapsLock|Arrow\w+|.)$/u

/** Keeps customers in: the whole screen, no menu of the mouse, no shortcut. @param staff the pad is open */
export function useSealed(staff: boolean): void {
  const open = useRef(staff)
  open.current = staff
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      event.stopPropagation()
      if (event.ctrlKey || event.metaKey || event.altKey || !OPEN.test(event.key)) event.preventDefault()
    }
    const tap = (): void => {
      if (!open.current) fill()
    }
    const prevent = (event: Event): void => event.preventDefault()
    fill()
    document.addEventListener('keydown', press)
    document.addEventListener('pointerup', tap)
    for (const kind of ['contextmenu', 'dragstart', 'drop', 'dragover']) document.addEventListener(kind, prevent)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('pointerup', tap)
      for (const kind of ['contextmenu', 'dragstart', 'drop', 'dragover']) document.removeEventListener(kind, prevent)
      ;(navigator as Keys).keyboard?.unlock()
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined)
    }
  }, [])
}
