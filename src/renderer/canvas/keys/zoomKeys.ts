import { useEffect } from 'react'
import { fitAll, zoomStep, zoomTo } from '../canvasStore.ts'

/** What a key with Ctrl or Cmd does to how near one is. @returns whether it is used up */
export function zoomKey(key: string): boolean {
  if (key === '+' || key === '=') zoomStep(1)
  else if (key === '-') zoomStep(-1)
  else if (key === '0') zoomTo(1)
  else if (key === '1') fitAll()
  else return false
  return true
}

/** The map's zoom keys wherever one stands on its screen: beside it they would make the whole window larger. */
export function useZoomKeys(on: boolean): void {
  useEffect(() => {
    if (!on) return
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.defaultPrevented) return
      if (document.querySelector('[role="dialog"]')) return
      if (zoomKey(event.key)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [on])
}
