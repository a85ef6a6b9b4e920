import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { goToImprovements } from '../../state/boardStore.ts'
import { useDue } from '../../state/dueStore.ts'
import { openSheet } from '../../state/navigationStore.ts'
import styles from './DueNotice.module.css'

/** Says at the start which improvements are late or due within a week, and leads there; nothing where none is. */
export function DueNotice() {
  const { t } = useTranslation()
  const { late, soon, first } = useDue()
  if (late + soon === 0) return null
  const when = (days: number): string =>
    days > 0
      ? t('plan.due.over', { count: days })
      : days === 0
        ? t('plan.due.today')
        : days === -1
          ? t('plan.due.tomorrow')
          : t('plan.due.left', { count: -days })
  const counts = [
    ...(late > 0 ? [`▼ ${t('plan.due.late', { count: late })}`] : []),
    ...(soon > 0 ? [t('plan.due.soon', { count: soon })] : []),
  ]
  return (
    <div className={styles.notice}>
      <Notice
        look={late > 0 ? 'trouble' : 'note'}
        action={
          <Button small onClick={() => goToImprovements({}, 'week')}>
            {t('plan.due.show')}
          </Button>
        }
      >
        <b>{t('plan.due.title')}:</b> {counts.join(', ')}
        <ul className={styles.list}>
          {first.map(({ id, title, days }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.line}
                onClick={() => openSheet({ kind: 'improvement', improvementId: id })}
              >
                {title.trim() || t('improvement.unnamed')}
              </button>{' '}
              <span className={styles.when}>{when(days)}</span>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
