import { useTranslation } from 'react-i18next'
import { importText } from '../../commands/importText.ts'
import { newJourney } from '../../commands/newJourney.ts'
import { runCommand } from '../../commands/runCommand.ts'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { useDraft } from '../../components/field/useDraft.ts'
import { request } from '../../ipc/connection.ts'
import { wantStart } from '../../state/startStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import { givenName, useWorkspace } from '../../state/workspaceStore.ts'
import styles from './EmptyHome.module.css'
import { TemplateGallery } from './TemplateGallery.tsx'

/** The first screen: whose business it is, and the trade to begin from. */
export function EmptyHome() {
  const { t } = useTranslation()
  const stored = useWorkspace(({ state }) => givenName(state))
  const name = useDraft(stored, (text) => {
    if (text.trim() === '') return
    void request('workspace.rename', { name: text.trim() }).then((reply) => {
      if (!reply.ok) sayFailure(reply)
    })
  })
  return (
    <section className={styles.page}>
      <EmptyLine wide />
      <h1 className={styles.title}>{t('home.empty.title')}</h1>
      <p className={styles.text}>{t('home.empty.text')}</p>
      <div className={styles.row}>
        <div className={styles.business}>
          <TextField
            label={t('home.empty.business')}
            hint={t('home.empty.businessHint')}
            value={name.text}
            maxLength={200}
            onText={name.setText}
            onBlur={name.commit}
            onKeyDown={(event) => event.key === 'Enter' && name.commit()}
          />
        </div>
        <div className={styles.ways}>
          <Button look="primary" onClick={() => wantStart(true)}>
            {t('start.again')}
          </Button>
          <Button icon={newJourney.icon} onClick={() => runCommand(newJourney)}>
            {t('home.empty.scratch')}
          </Button>
          <Button icon={importText.icon} onClick={() => runCommand(importText)}>
            {t('home.empty.import')}
          </Button>
        </div>
      </div>
      <TemplateGallery all />
    </section>
  )
}
