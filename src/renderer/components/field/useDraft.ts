import { useCallback, useEffect, useRef, useState } from 'react'

export interface Draft {
  readonly text: string
  readonly setText: (text: string) => void
  /** Hands over what was written, if it is another text; on blur and Enter. */
  readonly commit: () => void
  /** Goes back to what is stored; on Escape. */
  readonly revert: () => void
  readonly dirty: boolean
}

const PAUSE_MS = 700

/**
 * Text being written. While it differs from what is stored, nothing that comes from outside changes it; it is handed
 * over after a pause, and whenever the field is left.
 */
export function useDraft(stored: string, save: (text: string) => void): Draft {
  const [text, setShown] = useState(stored)
  const draft = useRef({ text: stored, handed: stored, dirty: false, save })
  draft.current.save = save

  const commit = useCallback(() => {
    const now = draft.current
    if (!now.dirty) return
    now.dirty = false
    if (now.text === now.handed) return
    now.handed = now.text
    now.save(now.text)
  }, [])

  useEffect(() => {
    const now = draft.current
    now.handed = stored
    if (now.dirty) return
    now.text = stored
    setShown(stored)
  }, [stored])

  useEffect(() => {
    if (!draft.current.dirty || text === draft.current.handed) return
    const timer = setTimeout(commit, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, commit])

  // Leaving the screen is no reason to lose what was written.
  useEffect(() => commit, [commit])

  const setText = useCallback((next: string) => {
    draft.current.text = next
    draft.current.dirty = true
    setShown(next)
  }, [])
  const revert = useCallback(() => {
    const now = draft.current
    now.dirty = false
    now.text = now.handed
    setShown(now.handed)
  }, [])
  return { text, setText, commit, revert, dirty: draft.current.dirty }
}
