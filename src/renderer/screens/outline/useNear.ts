import { type RefObject, useEffect, useState } from 'react'

/** How far from what is in sight steps can be written in; further off they are only read. */
const MARGIN = '1600px 0px'

const observers = new WeakMap<
  Element,
  { observer: IntersectionObserver; tell: WeakMap<Element, (is: boolean) => void> }
>()

function observerOf(root: Element) {
  const known = observers.get(root)
  if (known) return known
  const tell = new WeakMap<Element, (is: boolean) => void>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) tell.get(entry.target)?.(entry.isIntersecting)
    },
    { root, rootMargin: MARGIN },
  )
  const made = { observer, tell }
  observers.set(root, made)
  return made
}

/** Whether an element is in sight or near it. One that holds the keyboard stays near. @param all take everything as near */
export function useNear(ref: RefObject<HTMLElement | null>, all: boolean): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = ref.current
    const root = element?.closest('[data-outline]')
    if (!element || !root || all) return
    const { observer, tell } = observerOf(root)
    tell.set(element, (is) => setNear(is || element.contains(document.activeElement)))
    observer.observe(element)
    return () => observer.unobserve(element)
  }, [ref, all])
  return all || near
}
