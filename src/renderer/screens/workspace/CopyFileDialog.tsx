import { useTranslation } from 'react-i18next'
import { NameDialog } from '../../components/dialog/NameDialog.tsx'
import { closeSheet } from '../../state/navigationStore.ts'
import { failureText } from '../../state/toasts.ts'
import { copyWorkspace } from '../../state/workspaceStore.ts'

export function CopyFileDialog() {
  const { t } = useTranslation()
  return (
    <NameDialog
      title={t('home.files.copyTitle')}
      label={t('home.files.path')}
      hint={t('home.files.copyHint')}
      name=""
      submit={t('home.files.copySubmit')}
      missing={t('home.files.needPath')}
      words={{ close: t('common.close'), cancel: t('common.cancel') }}
      onClose={closeSheet}
      onName={async (path) => {
        const reply = await copyWorkspace(path)
        return reply.ok ? null : failureText(reply)
      }}
    />
  )
}
