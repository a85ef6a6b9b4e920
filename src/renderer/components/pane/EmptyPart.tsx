import type { ReactNode } from 'react'
import { EmptyLine } from '../emptyLine/EmptyLine.tsx'
import styles from './pane.module.css'

interface EmptyPartProps {
  readonly title: string
  readonly text?: string
  /** The way on. */
  readonly children?: ReactNode
}

/** A page that has nothing to show yet: what will stand here, and how it comes to be. */
export function EmptyPart({ title, text, children }: EmptyPartProps) {
  return (
    <section className={styles.empty}>
      <EmptyLine wide />
      <h2 className={styles.emptyTitle}>{title}</h2>
      {text && <p className={styles.emptyText}>{text}</p>}
      {children}
    </section>
  )
}
