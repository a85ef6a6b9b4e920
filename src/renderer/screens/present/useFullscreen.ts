import { useCallback, useEffect, useRef } from 'react'

/** Leaves with the full screen that Esc ends, but not where it was asked for on purpose. @returns to and fro */
export function useFullscreen(leave: () => void): () => void {
  const onPurpose = useRef(false)
  useEffect(() => {
    const changed = (): void => {
      if (document.fullscreenElement !== null) return
      const asked = onPurpose.current
      onPurpose.current = false
      if (!asked && !(document.activeElement instanceof HTMLTextAreaElement)) leave()
    }
    document.addEventListener('fullscreenchange', changed)
    return () => {
      document.removeEventListener('fullscreenchange', changed)
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined)
    }
  }, [leave])
  return useCallback(() => {
    if (document.fullscreenElement === null) void document.documentElement.requestFullscreen?.().catch(() => undefined)
    else {
      onPurpose.current = true
      void document.exitFullscreen().catch(() => undefined)
    }
  }, [])
}
