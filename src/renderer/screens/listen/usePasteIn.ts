import { useEffect } from 'react'
import { openSheet, useNavigation } from '../../state/navigationStore.ts'

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea') !== null)

/** What is pasted beside the fields of the screen is brought in: a table, a list of comments, a file. */
export function usePasteIn(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isField(event.target) || useNavigation.getState().sheet !== null) return
      const file = event.clipboardData?.files[0]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (file && text === '') {
        event.preventDefault()
        void file.arrayBuffer().then((bytes) => {
          openSheet({ kind: 'bringIn', file: { name: file.name, bytes: new Uint8Array(bytes) } })
        })
      } else if (text.trim() !== '') {
        event.preventDefault()
        openSheet({ kind: 'bringIn', text })
      }
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [])
}
