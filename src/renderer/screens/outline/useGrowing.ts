import { useEffect, useState } from 'react'

/** Steps drawn at once, and added with every breath: a long journey opens as fast as a short one. */
const FIRST = 30
const MORE = 40
/** However busy the window is, so long one waits for the next few. */
const PATIENCE_MS = 300

/** How many of so many steps are drawn by now. @param wanted at least so many at once */
export function useGrowing(total: number, wanted: number): number {
  const [count, setCount] = useState(Math.max(FIRST, wanted + FIRST))
  useEffect(() => {
    if (count >= total) return
    // Between letters, never before them.
    const idle = requestIdleCallback(() => setCount((now) => now + MORE), { timeout: PATIENCE_MS })
    return () => cancelIdleCallback(idle)
  }, [count, total])
  return Math.min(count, total)
}
