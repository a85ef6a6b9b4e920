import { type RefObject, useLayoutEffect, useState } from 'react'

/** The height of the element that stands for a row, which follows the size of letters. px */
export function useProbedHeight(probe: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const element = probe.current
    if (!element) return
    const look = (): void => setHeight(element.offsetHeight)
    look()
    const watch = new ResizeObserver(look)
    watch.observe(element)
    return () => watch.disconnect()
  }, [probe])
  return height
}
