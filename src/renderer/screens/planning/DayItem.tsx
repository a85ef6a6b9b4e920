import { Flag } from 'lucide-react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { daysLate } from '../../../shared/domain/improvement/late.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { StateMark } from '../../components/improvement/StateMark.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import { openSheet } from '../../state/navigationStore.ts'
import { useIsProven } from '../../state/provenStore.ts'
import type { Dated } from './CalendarView.tsx'
import styles from './calendar.module.css'
import type { Carry } from './useCarry.ts'

interface DayItemProps {
  readonly dated: Dated
  readonly today: string
  /** The keyboard comes to it with Tab. */
  readonly reachable: boolean
  readonly inHand: boolean
  readonly take: Carry['take']
  /** where it lies across the days of its week; left out in a list */
  readonly bar?: { readonly row: number; readonly days: number; readonly starts: boolean; readonly ends: boolean }
}

/** One improvement on its days. */
export function DayItem({ dated: { improvement, state }, today, reachable, inHand, take, bar }: DayItemProps) {
  const { t } = useTranslation()
  const isProven = useIsProven(improvement.id, state)
  const late = daysLate(improvement, state, today)
  return (
    <button
      type="button"
      className={bar ? `${styles.item} ${styles.bar}` : styles.item}
      style={bar && ({ '--row': bar.row, '--days': bar.days } as CSSProperties)}
      data-improvement={improvement.id}
      data-starts={bar?.starts || undefined}
      data-ends={bar?.ends || undefined}
      data-late={late > 0 || undefined}
      data-done={state === 'done' || undefined}
      data-hand={inHand || undefined}
      tabIndex={reachable ? 0 : -1}
      title={bar && improvement.title}
      onClick={() => openSheet({ kind: 'improvement', improvementId: improvement.id })}
      {...take(improvement.id)}
    >
      {late > 0 ? <Icon of={Flag} size="mark" /> : <StateMark state={state} proven={isProven} size="mark" />}
      <Hidden>
        {late > 0
          ? t('improvement.late', { count: late })
          : t(isProven ? 'improvement.proven' : `improvement.state.${state}`)}
        :{' '}
      </Hidden>
      <span className={styles.itemText}>{improvement.title.trim() || t('improvement.unnamed')}</span>
      {bar?.ends && <span className={styles.end} data-end aria-hidden />}
    </button>
  )
}
