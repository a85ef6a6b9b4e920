import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  /** trouble: a bar of pain, said at once. */
  readonly look?: 'trouble' | 'note' | 'gain'
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** A sentence that stays beside the thing it is about. */
export function Notice({ look = 'note', children, action }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[look]}`} role={look === 'trouble' ? 'alert' : 'status'}>
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  )
}
