import type { ReactNode } from 'react'
import styles from './Hidden.module.css'

/** Said by screen readers, not drawn. */
export function Hidden({ children, live }: { children: ReactNode; live?: boolean }) {
  return (
    <span className={styles.hidden} aria-live={live ? 'polite' : undefined}>
      {children}
    </span>
  )
}
