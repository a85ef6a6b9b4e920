import { useCallback, useEffect, useRef, useState } from 'react'

export interface FieldText {
  readonly text: string
  readonly setText: (text: string) => void
  /** Hands over what was written; on blur and Enter, and when the field goes away. */
  readonly commit: () => void
  /** Back to what is stored; on Esc. */
  readonly revert: () => void
}

/** Text being written in a field: one change when it is left. What comes from outside waits until then. */
export function useField(stored: string, save: (text: string) => void): FieldText {
  const [text, show] = useState(stored)
  const now = useRef({ text: stored, stored, dirty: false, save })
  now.current.save = save
  useEffect(() => {
    now.current.stored = stored
    if (now.current.dirty) return
    now.current.text = stored
    show(stored)
  }, [stored])
  const commit = useCallback(() => {
    const draft = now.current
    if (!draft.dirty) return
    draft.dirty = false
    if (draft.text !== draft.stored) draft.save(draft.text)
  }, [])
  useEffect(() => commit, [commit])
  const setText = useCallback((next: string) => {
    now.current.text = next
    now.current.dirty = true
    show(next)
  }, [])
  const revert = useCallback(() => {
    now.current.dirty = false
    now.current.text = now.current.stored
    show(now.current.stored)
  }, [])
  return { text, setText, commit, revert }
}
