import { Check, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockTime } from '../../shared/i18n/when.ts'
import { Button } from '../components/button/Button.tsx'
import { Icon } from '../components/icon/Icon.tsx'
import { Popover } from '../components/popover/Popover.tsx'
import { Hidden } from '../components/text/Hidden.tsx'
import { retrySaving, useOutbox } from '../state/outboxStore.ts'
import { failureText } from '../state/toasts.ts'
import styles from './SavedStatus.module.css'

const PATIENCE_MS = 400

/** Whether what is on screen is on disk: quiet while it is, plain when it is not. */
export function SavedStatus() {
  const { t, i18n } = useTranslation()
  const { phase, pending, failure, savedAt, connected } = useOutbox()
  const [open, setOpen] = useState(false)
  const [late, setLate] = useState(false)
  useEffect(() => {
    setLate(false)
    if (phase !== 'saving' && connected) return
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [phase, connected])

  if (phase === 'unsaved') {
    return (
      <Popover
        open={open}
        onOpenChange={setOpen}
        title={t('common.saved.unsaved')}
        trigger={
          <Button className={styles.unsaved} icon={TriangleAlert}>
            {t('common.saved.unsaved')}
          </Button>
        }
      >
        <div className={styles.why} role="alert">
          <p>{failure ? failureText(failure) : t('common.saved.offline')}</p>
          <p>{t('common.saved.pending', { count: pending })}</p>
          <Button look="primary" onClick={retrySaving}>
            {t('common.tryAgain')}
          </Button>
        </div>
      </Popover>
    )
  }
  const saved =
    savedAt === null
      ? t('common.saved.idle')
      : t('common.saved.at', { time: clockTime(new Date(savedAt), i18n.language) })
  return (
    <span className={styles.saved} role="status">
      {late ? (
        t(connected ? 'common.saved.saving' : 'common.saved.reconnecting')
      ) : (
        <>
          <Icon of={Check} size="small" />
          <span className={savedAt === null ? `${styles.words} ${styles.idle}` : styles.words} aria-hidden>
            {saved}
          </span>
          {savedAt === null && (
            <span className={styles.brief} aria-hidden>
              {t('common.saved.brief')}
            </span>
          )}
          <Hidden>{saved}</Hidden>
        </>
      )}
    </span>
  )
}
