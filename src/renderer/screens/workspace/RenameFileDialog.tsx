import { useTranslation } from 'react-i18next'
import { NameDialog } from '../../components/dialog/NameDialog.tsx'
import { request } from '../../ipc/connection.ts'
import { closeSheet } from '../../state/navigationStore.ts'
import { failureText } from '../../state/toasts.ts'
import { useWorkspace, workspaceName } from '../../state/workspaceStore.ts'

export function RenameFileDialog() {
  const { t } = useTranslation()
  const name = useWorkspace(({ state }) => workspaceName(state))
  return (
    <NameDialog
      title={t('home.files.renameTitle')}
      label={t('home.files.createName')}
      hint={t('home.files.renameHint')}
      name={name}
      submit={t('home.empty.businessSave')}
      missing={t('home.files.needName')}
      words={{ close: t('common.close'), cancel: t('common.cancel') }}
      onClose={closeSheet}
      onName={async (next) => {
        const reply = await request('workspace.rename', { name: next })
        return reply.ok ? null : failureText(reply)
      }}
    />
  )
}
