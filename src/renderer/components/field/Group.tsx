import type { ReactNode } from 'react'
import styles from './Field.module.css'

/** A name over controls that have names of their own. */
export function Group({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      {children}
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  )
}
