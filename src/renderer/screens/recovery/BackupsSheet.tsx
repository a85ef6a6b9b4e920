import { Save } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayMoment } from '../../../shared/i18n/when.ts'
import type { BackupInfo } from '../../../shared/ipc/routes/files.ts'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { request } from '../../ipc/connection.ts'
import { closeSheet } from '../../state/navigationStore.ts'
import { failureText, say } from '../../state/toasts.ts'
import { restoreBackup } from '../../state/workspaceStore.ts'
import { BackupList } from './BackupList.tsx'
import styles from './BackupsSheet.module.css'

/** The verified copies of the file that is open; undo cannot take back a restore, so it is asked for twice. */
export function BackupsSheet() {
  const { t, i18n } = useTranslation()
  const [backups, setBackups] = useState<readonly BackupInfo[] | null>(null)
  const [chosen, setChosen] = useState<BackupInfo | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const load = useCallback(async () => {
    const reply = await request('backup.list', {})
    if (reply.ok) setBackups(reply.data)
    else setError(failureText(reply))
  }, [])
  useEffect(() => void load(), [load])
  const make = async (): Promise<void> => {
    setBusy(true)
    const reply = await request('backup.create', {})
    setBusy(false)
    setError(reply.ok ? null : failureText(reply))
    if (reply.ok) {
      say({ text: t('recovery.list.created'), look: 'gain' })
      await load()
    }
  }
  const restore = async (backup: BackupInfo): Promise<void> => {
    setBusy(true)
    const reply = await restoreBackup(backup.id)
    setBusy(false)
    if (!reply.ok) return setError(failureText(reply))
    closeSheet()
    say({ text: t('recovery.restored', { when: sayMoment(i18n, backup.at, new Date()) }), look: 'gain' })
  }
  return (
    <Dialog
      title={t('recovery.list.title')}
      text={t('recovery.list.text')}
      closeLabel={t('common.close')}
      onClose={closeSheet}
      footer={
        <Button icon={Save} disabled={busy} onClick={() => void make()}>
          {t('recovery.list.create')}
        </Button>
      }
    >
      {error && <Notice look="trouble">{error}</Notice>}
      {chosen && (
        <Notice
          action={
            <span className={styles.choice}>
              <Button disabled={busy} onClick={() => setChosen(null)}>
                {t('common.cancel')}
              </Button>
              <Button look="primary" disabled={busy} onClick={() => void restore(chosen)}>
                {t('recovery.list.confirm')}
              </Button>
            </span>
          }
        >
          <b>{t('recovery.list.confirmTitle', { when: sayMoment(i18n, chosen.at, new Date()) })}</b>{' '}
          {t('recovery.list.confirmText')}
        </Notice>
      )}
      {backups === null ? (
        !error && <Loading text={t('common.loading')} />
      ) : backups.length === 0 ? (
        <div className={styles.empty}>
          <EmptyLine />
          <p>{t('recovery.list.empty')}</p>
        </div>
      ) : (
        <BackupList backups={backups} action={t('recovery.list.restore')} busy={busy} onChoose={setChosen} />
      )}
    </Dialog>
  )
}
