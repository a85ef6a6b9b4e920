import { useEffect } from 'react'

const REGIONS = '[data-map], [data-region]'
const STOPS = '[tabindex="0"], button:not([tabindex="-1"]):not(:disabled), input, textarea, select, a[href]'

/** F6 and Shift F6 lead from part to part of the screen: the pieces, the map, the details, the foot. */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      // What was said at the foot of the screen takes F6 for itself, and so does what lies over it.
      if (document.querySelector('[data-toasts] > *, [role="dialog"]')) return
      const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)]
      const here = regions.findIndex((region) => region.contains(document.activeElement))
      const next = regions.at(here < 0 ? 0 : (here + (event.shiftKey ? -1 : 1)) % regions.length)
      if (!next) return
      event.preventDefault()
      const stop = next.matches('[tabindex="0"]') ? next : next.querySelector<HTMLElement>(STOPS)
      ;(stop ?? next).focus({ preventScroll: true })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
