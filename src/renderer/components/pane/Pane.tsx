import type { ReactNode } from 'react'
import styles from './pane.module.css'

interface PaneProps {
  /** It scrolls as a whole; otherwise what stands in it does. */
  readonly scrolls?: boolean
  /** What stands last in it reaches down to the window's edge. */
  readonly toEdge?: boolean
  readonly children: ReactNode
}

/** What a tab shows: a head, and below it its parts with the same air between. */
export function Pane({ scrolls, toEdge, children }: PaneProps) {
  const looks = [styles.pane, scrolls && styles.scrolls, toEdge && styles.toEdge]
  return <div className={looks.filter(Boolean).join(' ')}>{children}</div>
}
