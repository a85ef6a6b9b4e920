import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayMoment } from '../../../shared/i18n/when.ts'
import type { BackupInfo, WorkspaceState } from '../../../shared/ipc/routes/files.ts'
import { newFile } from '../../commands/newFile.ts'
import { openFile } from '../../commands/openFile.ts'
import { runCommand } from '../../commands/runCommand.ts'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { failureText, say } from '../../state/toasts.ts'
import { openWorkspace, restoreBackup, useWorkspace } from '../../state/workspaceStore.ts'
import { RecentFiles } from '../home/RecentFiles.tsx'
import { BackupList } from './BackupList.tsx'
import styles from './RecoveryScreen.module.css'

/** No file is open, or the one that was wanted is in trouble: what happened, and every way on. */
export function RecoveryScreen() {
  const { state, recent } = useWorkspace()
  const { t } = useTranslation()
  return (
    <div className={styles.page}>
      <div className={styles.sheet}>
        {state?.kind === 'trouble' ? <Trouble state={state} /> : <Nothing />}
        {recent.some((file) => file.exists) && (
          <section>
            <h2 className={styles.title}>{t('home.recent.title')}</h2>
            <RecentFiles recent={recent} />
          </section>
        )}
      </div>
    </div>
  )
}

function Nothing() {
  const { t } = useTranslation()
  return (
    <section className={styles.part}>
      <EmptyLine />
      <h1 className={styles.head}>{t('recovery.none.title')}</h1>
      <p>{t('recovery.none.text')}</p>
      <div className={styles.ways}>
        <Button icon={openFile.icon} onClick={() => runCommand(openFile)}>
          {t('commands.openFile')}
        </Button>
        <Button look="primary" icon={newFile.icon} onClick={() => runCommand(newFile)}>
          {t('commands.newFile')}
        </Button>
      </div>
    </section>
  )
}

function Trouble({ state }: { state: WorkspaceState & { kind: 'trouble' } }) {
  const { t, i18n } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const tryAgain = async (): Promise<void> => {
    setBusy(true)
    await openWorkspace(state.file)
    setBusy(false)
  }
  const restore = async (backup: BackupInfo): Promise<void> => {
    setBusy(true)
    setError(null)
    const reply = await restoreBackup(backup.id)
    setBusy(false)
    if (!reply.ok) setError(failureText(reply))
    else say({ text: t('recovery.restored', { when: sayMoment(i18n, backup.at, new Date()) }), look: 'gain' })
  }
  return (
    <>
      <section className={styles.part}>
        <h1 className={styles.head}>{t('recovery.title')}</h1>
        <p className={styles.file}>{state.file}</p>
        <Notice look="trouble">{failureText(state)}</Notice>
        <p>{t('recovery.untouched')}</p>
        {error && <Notice look="trouble">{error}</Notice>}
        <div className={styles.ways}>
          <Button disabled={busy} onClick={() => void tryAgain()}>
            {t('recovery.tryAgain')}
          </Button>
          <Button icon={openFile.icon} disabled={busy} onClick={() => runCommand(openFile)}>
            {t('recovery.openOther')}
          </Button>
          <Button icon={newFile.icon} disabled={busy} onClick={() => runCommand(newFile)}>
            {t('recovery.createNew')}
          </Button>
        </div>
      </section>
      <section className={styles.part}>
        <h2 className={styles.title}>{t('recovery.backups')}</h2>
        <p>{state.backups.length > 0 ? t('recovery.backupsText') : t('recovery.noBackups')}</p>
        <BackupList
          backups={state.backups}
          action={t('recovery.restore')}
          busy={busy}
          onChoose={(backup) => void restore(backup)}
        />
      </section>
    </>
  )
}
