import { useSyncExternalStore } from 'react'

const query = (): MediaQueryList => matchMedia('(max-width: 1100px)')

const subscribe = (changed: () => void): (() => void) => {
  const media = query()
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** Whether there is no room for a panel beside the map: then it floats over it. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches)
}
