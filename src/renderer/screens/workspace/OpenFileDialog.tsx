import { useTranslation } from 'react-i18next'
import { NameDialog } from '../../components/dialog/NameDialog.tsx'
import { request } from '../../ipc/connection.ts'
import { closeSheet } from '../../state/navigationStore.ts'
import { failureText } from '../../state/toasts.ts'
import { useWorkspace } from '../../state/workspaceStore.ts'

/** Where no dialog of the system can be had, a file is opened by its path. */
export function OpenFileDialog() {
  const { t } = useTranslation()
  return (
    <NameDialog
      title={t('home.files.openTitle')}
      label={t('home.files.path')}
      hint={t('home.files.openHint')}
      name=""
      submit={t('commands.openFile')}
      missing={t('home.files.needPath')}
      words={{ close: t('common.close'), cancel: t('common.cancel') }}
      onClose={closeSheet}
      onName={async (path) => {
        const reply = await request('workspace.open', { path })
        if (!reply.ok) return failureText(reply)
        useWorkspace.setState({ state: reply.data })
        return null
      }}
    />
  )
}
