import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/notice/Notice.tsx'
import { useWorkspace } from '../../state/workspaceStore.ts'
import styles from './FileFacts.module.css'

/** What is unusual about the file that is open; and where it is, before anything is in it. */
export function FileFacts({ begun }: { begun: boolean }) {
  const { t } = useTranslation()
  const state = useWorkspace((store) => store.state)
  if (state?.kind !== 'open') return null
  return (
    <>
      {state.access !== 'normal' && <Notice>{t('home.files.copiedFrom', { file: state.access.copiedFrom })}</Notice>}
      {state.slowJournal && <Notice>{t('home.files.slow')}</Notice>}
      {state.fresh && !begun && (
        <section>
          <h2 className={styles.title}>{t('home.files.freshTitle')}</h2>
          <p className={styles.text}>{t('home.files.fresh')}</p>
          <p className={styles.path}>{state.file}</p>
        </section>
      )}
    </>
  )
}
