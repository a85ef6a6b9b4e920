import { useEffect } from 'react'
import { useNavigation } from '../../state/navigationStore.ts'
import { copySelected, cutSelected, pasteHere } from './clipboardActions.ts'

/** Whether the clipboard is the map's: nobody writes, nothing lies over it, no words are marked. */
function mine(event: ClipboardEvent): boolean {
  const { target } = event
  if (useNavigation.getState().sheet !== null || event.defaultPrevented) return false
  if (target instanceof Element && target.closest('input, textarea, [contenteditable], [role=dialog]')) return false
  const inMap = target === document.body || (target instanceof Element && target.closest('[data-map-screen]') !== null)
  return inMap && (event.type === 'paste' || (document.getSelection()?.isCollapsed ?? true))
}

/** Copy, cut and paste by the window's own events: no permission is asked for. */
export function useClipboard(): void {
  useEffect(() => {
    const stop = new AbortController()
    const on = (type: 'copy' | 'cut' | 'paste', act: (data: DataTransfer) => boolean): void =>
      document.addEventListener(
        type,
        (event) => {
          if (event.clipboardData && mine(event) && act(event.clipboardData)) event.preventDefault()
        },
        { signal: stop.signal },
      )
    on('copy', copySelected)
    on('cut', cutSelected)
    on('paste', pasteHere)
    return () => stop.abort()
  }, [])
}
