import { useEffect, useRef, useState } from 'react'
import { newId } from '../../ipc/connection.ts'
import { type Line, storedOf } from './lineList.ts'

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((t, i) => t === b[i])

export interface Lines {
  readonly lines: readonly Line[]
  /** Shows other lines; they are stored at `commit`. */
  readonly show: (lines: readonly Line[]) => void
  /** Stores what is written, as one step, if it is something else. Empty lines go. */
  readonly commit: (lines?: readonly Line[]) => void
  /** Back to what is stored. */
  readonly revert: () => void
}

/** Lines being written. What comes from outside waits until they are stored. */
export function useLines(stored: readonly string[], save: (lines: string[]) => void): Lines {
  const fresh = (texts: readonly string[]): Line[] => texts.map((text) => ({ key: newId(), text }))
  const [lines, setLines] = useState<readonly Line[]>(() => fresh(stored))
  const now = useRef({ lines, stored, dirty: false, save })
  now.current.save = save
  const put = (next: readonly Line[]): void => {
    now.current.lines = next
    setLines(next)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is stored brings new lines
  useEffect(() => {
    now.current.stored = stored
    if (!now.current.dirty && !same(storedOf(now.current.lines), stored)) put(fresh(stored))
  }, [stored])
  const commit = (given?: readonly Line[]): void => {
    const next = given ?? now.current.lines
    if (given) put(given)
    now.current.dirty = false
    const texts = storedOf(next)
    if (!same(texts, now.current.stored)) {
      now.current.stored = texts
      now.current.save(texts)
    }
  }
  const last = useRef(commit)
  last.current = commit
  // Leaving the page is no reason to lose what was written.
  useEffect(() => () => (now.current.dirty ? last.current() : undefined), [])
  return {
    lines,
    show: (next) => {
      now.current.dirty = true
      put(next)
    },
    commit,
    revert: () => {
      now.current.dirty = false
      put(fresh(now.current.stored))
    },
  }
}
