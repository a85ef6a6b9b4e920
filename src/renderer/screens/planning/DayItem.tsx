import { Flag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { daysLate } from '../../../shared/domain/improvement/late.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { StateMark } from '../../components/improvement/StateMark.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import { openSheet } from '../../state/navigationStore.ts'
import { useIsProven } from '../../state/provenStore.ts'
import type { Dated } from './CalendarView.tsx'
import styles from './calendar.module.css'
import type { useCarry } from './useCarry.ts'

interface DayItemProps {
  readonly dated: Dated
  readonly today: string
  /** The keyboard comes to it with Tab. */
  readonly reachable: boolean
  readonly inHand?: boolean
  readonly take?: ReturnType<typeof useCarry>['take']
}

/** One improvement on a day. */
export function DayItem({ dated: { improvement, state }, today, reachable, inHand, take }: DayItemProps) {
  const { t } = useTranslation()
  const isProven = useIsProven(improvement.id, state)
  const late = daysLate(improvement, state, today)
  return (
    <button
      type="button"
      className={styles.item}
      data-improvement={improvement.id}
      data-late={late > 0 || undefined}
      data-done={state === 'done' || undefined}
      data-hand={inHand || undefined}
      tabIndex={reachable ? 0 : -1}
      onClick={() => openSheet({ kind: 'improvement', improvementId: improvement.id })}
      {...take?.(improvement.id)}
    >
      {late > 0 ? <Icon of={Flag} size="mark" /> : <StateMark state={state} proven={isProven} size="mark" />}
      <Hidden>
        {late > 0
          ? t('improvement.late', { count: late })
          : t(isProven ? 'improvement.proven' : `improvement.state.${state}`)}
        :{' '}
      </Hidden>
      <span className={styles.itemText}>{improvement.title.trim() || t('improvement.unnamed')}</span>
    </button>
  )
}
