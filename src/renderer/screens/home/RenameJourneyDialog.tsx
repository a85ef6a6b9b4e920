import { useTranslation } from 'react-i18next'
import { NameDialog } from '../../components/dialog/NameDialog.tsx'
import { request } from '../../ipc/connection.ts'
import { closeSheet } from '../../state/navigationStore.ts'
import { failureText } from '../../state/toasts.ts'

export function RenameJourneyDialog({ journeyId, name }: { journeyId: string; name: string }) {
  const { t } = useTranslation()
  return (
    <NameDialog
      title={t('home.rename.title')}
      label={t('home.create.name')}
      name={name}
      submit={t('home.rename.submit')}
      missing={t('home.create.needName')}
      words={{ close: t('common.close'), cancel: t('common.cancel') }}
      onClose={closeSheet}
      onName={async (next) => {
        const reply = await request('journey.update', { journeyId, patch: { name: next } })
        return reply.ok ? null : failureText(reply)
      }}
    />
  )
}
