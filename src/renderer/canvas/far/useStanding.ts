import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the keyboard on the element of what it stands on, unless one is writing or elsewhere in the window.
 * @param focused whether the keyboard stands on it
 */
export function useStanding<E extends HTMLElement>(focused: boolean): RefObject<E | null> {
  const element = useRef<E>(null)
  useEffect(() => {
    const active = document.activeElement
    const free = active === document.body || active?.closest('[data-map]') !== null
    const own = element.current
    if (!focused || !own) return
    if (free && !(active instanceof HTMLTextAreaElement)) own.focus({ preventScroll: true })
    // A press on what is only painted gives the focus to the pane: it is handed on.
    const pane = own.closest('[data-map]')
    const handOn = (event: Event): void => {
      if (event.target === pane) own.focus({ preventScroll: true })
    }
    pane?.addEventListener('focusin', handOn)
    return () => pane?.removeEventListener('focusin', handOn)
  }, [focused])
  return element
}
