import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/notice/Notice.tsx'
import { useWorkspace } from '../../state/workspaceStore.ts'

/** What is unusual about the file that is open. */
export function FileFacts() {
  const { t } = useTranslation()
  const state = useWorkspace((store) => store.state)
  if (state?.kind !== 'open') return null
  return (
    <>
      {state.access !== 'normal' && <Notice>{t('home.files.copiedFrom', { file: state.access.copiedFrom })}</Notice>}
      {state.slowJournal && <Notice>{t('home.files.slow')}</Notice>}
      {state.fresh && <Notice look="gain">{t('home.files.fresh', { file: state.file })}</Notice>}
    </>
  )
}
