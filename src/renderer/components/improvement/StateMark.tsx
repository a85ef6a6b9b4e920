import { BadgeCheck, CircleCheck, CircleSlash, Lightbulb } from 'lucide-react'
import type { ColumnState } from '../../../shared/domain/improvement/board.ts'
import { Icon } from '../icon/Icon.tsx'
import styles from './StateMark.module.css'

interface StateMarkProps {
  readonly state: ColumnState
  /** its figures say that it helped */
  readonly proven?: boolean
  readonly size?: 'mark' | 'small' | 'body' | 'lead'
}

/** How an improvement stands, as a shape; its word stands beside it or is said. */
export function StateMark({ state, proven, size = 'small' }: StateMarkProps) {
  const look = proven ? 'proven' : state
  return (
    <span className={styles.mark} data-look={look} data-size={size} aria-hidden>
      {proven ? (
        <Icon of={BadgeCheck} size={size} />
      ) : state === 'idea' ? (
        <Icon of={Lightbulb} size={size} />
      ) : state === 'done' ? (
        <Icon of={CircleCheck} size={size} />
      ) : state === 'dropped' ? (
        <Icon of={CircleSlash} size={size} />
      ) : (
        <svg viewBox="0 0 24 24" className={styles.ring} aria-hidden focusable={false}>
          <circle cx={12} cy={12} r={9.5} />
          {state === 'doing' && <path d="M12 2.5a9.5 9.5 0 0 1 0 19z" />}
        </svg>
      )}
    </span>
  )
}
