import type { ReactNode } from 'react'
import styles from './pane.module.css'

interface PaneHeadProps {
  readonly title: string
  /** One sentence: what is answered here. */
  readonly lead?: string
  /** What changes or takes along all that is shown, on the right. */
  readonly children?: ReactNode
}

/** The name of a tab's page, what it answers, and its tools. */
export function PaneHead({ title, lead, children }: PaneHeadProps) {
  return (
    <header className={styles.head}>
      <div>
        <h1 className={styles.title}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children && <div className={styles.tools}>{children}</div>}
    </header>
  )
}
