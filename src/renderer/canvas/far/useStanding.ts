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
    if (focused && free && !(active instanceof HTMLTextAreaElement)) element.current?.focus({ preventScroll: true })
  }, [focused])
  return element
}
