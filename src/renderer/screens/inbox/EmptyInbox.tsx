import { MonitorSmartphone, PencilLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { bringIn } from '../../commands/bringIn.ts'
import { noteAnswer } from '../../commands/noteAnswer.ts'
import { runCommand } from '../../commands/runCommand.ts'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { goToListen } from '../../state/navigationStore.ts'
import { LISTEN_PANES } from '../laterScreens.ts'
import styles from './EmptyInbox.module.css'

/** Nobody said anything yet: what this is for, and ways to begin. */
export function EmptyInbox() {
  const { t } = useTranslation()
  return (
    <section className={styles.empty} aria-labelledby="no-answers">
      <EmptyLine wide />
      <h1 id="no-answers" className={styles.title}>
        {t('inbox.empty.title')}
      </h1>
      <p className={styles.text}>{t('inbox.empty.text')}</p>
      <div className={styles.ways}>
        <Button look="primary" icon={PencilLine} onClick={() => runCommand(noteAnswer)}>
          {t('inbox.note')}
        </Button>
        <Button icon={bringIn.icon} onClick={() => runCommand(bringIn)}>
          {t('inbox.bringIn')}
        </Button>
        {LISTEN_PANES.some(({ tab }) => tab === 'kiosk') && (
          <Button icon={MonitorSmartphone} onClick={() => goToListen('kiosk')}>
            {t('inbox.empty.kiosk')}
          </Button>
        )}
      </div>
      <p className={styles.tip}>{t('inbox.empty.tip')}</p>
    </section>
  )
}
