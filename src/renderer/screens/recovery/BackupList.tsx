import { useTranslation } from 'react-i18next'
import { sayMoment } from '../../../shared/i18n/when.ts'
import type { BackupInfo } from '../../../shared/ipc/routes/files.ts'
import { Button } from '../../components/button/Button.tsx'
import styles from './BackupList.module.css'
import { sizeText } from './sizeText.ts'

const JOURNEYS = 4

interface BackupListProps {
  readonly backups: readonly BackupInfo[]
  /** What choosing one does. */
  readonly action: string
  readonly busy: boolean
  readonly onChoose: (backup: BackupInfo) => void
}

/** Verified copies, newest first, each with what is in it. */
export function BackupList({ backups, action, busy, onChoose }: BackupListProps) {
  const { t, i18n } = useTranslation()
  const now = new Date()
  return (
    <ol className={styles.list}>
      {backups.map((backup, at) => (
        <li key={backup.id} className={styles.backup}>
          <span className={styles.station} data-newest={at === 0 || undefined} aria-hidden />
          <div className={styles.words}>
            <h3 className={styles.when}>
              {sayMoment(i18n, backup.at, now)}
              {at === 0 && <span className={styles.newest}>{t('recovery.newest')}</span>}
            </h3>
            <p className={styles.note}>
              {[backup.workspaceName, t(`recovery.reason.${backup.reason}`), sizeText(backup.size, i18n.language)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className={styles.journeys}>
              {backup.journeys.length === 0
                ? t('recovery.noJourneys')
                : backup.journeys
                    .slice(0, JOURNEYS)
                    .map(
                      (j) =>
                        `${j.name || t('home.card.unnamed')} (${t('common.count.touchpoints', { count: j.touchpoints })})`,
                    )
                    .join(', ')}
              {backup.journeys.length > JOURNEYS &&
                ` ${t('recovery.moreJourneys', { count: backup.journeys.length - JOURNEYS })}`}
            </p>
          </div>
          <Button small look={at === 0 ? 'primary' : 'plain'} disabled={busy} onClick={() => onChoose(backup)}>
            {action}
          </Button>
        </li>
      ))}
    </ol>
  )
}
