import { BadgeCheck, CalendarDays, Flag, Ruler, User } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ColumnState } from '../../../shared/domain/improvement/board.ts'
import { daysLate } from '../../../shared/domain/improvement/late.ts'
import { sayDue } from '../../../shared/i18n/improvementText.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { useIsProven } from '../../state/provenStore.ts'
import { today } from '../figures/days.ts'
import styles from './ImprovementFacts.module.css'

interface ImprovementFactsProps {
  readonly improvement: ImprovementShown
  readonly state: ColumnState
}

/** Who sees to it and by when, or how late it is, in a line. */
export function ImprovementFacts({ improvement, state }: ImprovementFactsProps) {
  const { t } = useTranslation()
  const isProven = useIsProven(improvement.id, state)
  return (
    <span className={styles.facts}>
      {isProven && (
        <span className={styles.proven}>
          <Icon of={BadgeCheck} size="mark" />
          {t('improvement.proven')}
        </span>
      )}
      <span className={styles.who}>
        <span className={styles.fact} data-none={improvement.owner.trim() === '' || undefined}>
          <Icon of={User} size="mark" />
          <span className={styles.owner}>{improvement.owner.trim() || t('improvement.noOwner')}</span>
        </span>
        <DueFact improvement={improvement} state={state} />
      </span>
      {improvement.proof && !isProven && (
        <span className={styles.fact}>
          <Icon of={Ruler} size="mark" />
          {t('board.measured')}
        </span>
      )}
    </span>
  )
}

/** When it is due, was done, or how late it is; nothing where nobody has said. */
export function DueFact({ improvement, state }: ImprovementFactsProps) {
  const { t, i18n } = useTranslation()
  const day = today()
  const late = daysLate(improvement, state, day)
  if (late > 0) {
    return (
      <span className={styles.late}>
        <Icon of={Flag} size="mark" />
        {t('improvement.late', { count: late })}
      </span>
    )
  }
  const text =
    improvement.doneAt !== null
      ? t('improvement.doneOn', { day: sayDue(i18n, improvement.doneAt.slice(0, 10), day) })
      : improvement.startOn !== null && improvement.startOn > day
        ? t('improvement.starts', { day: sayDue(i18n, improvement.startOn, day) })
        : improvement.dueOn !== null
          ? t('improvement.until', { day: sayDue(i18n, improvement.dueOn, day) })
          : null
  if (text === null) return null
  return (
    <span className={styles.fact}>
      <Icon of={CalendarDays} size="mark" />
      {text}
    </span>
  )
}
