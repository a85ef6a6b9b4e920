import { useTranslation } from 'react-i18next'
import type { ImproveTab } from '../../../shared/ipc/routes/first.ts'
import { Panes } from '../../components/tabs/Panes.tsx'
import { goToImprove } from '../../state/navigationStore.ts'
import { IMPROVE_PANES } from '../laterScreens.ts'

/** What is done about it and whether it helped, part by part. */
export function ImproveScreen({ tab }: { tab: ImproveTab }) {
  const { t } = useTranslation()
  return (
    <Panes
      label={t('improve.title')}
      tab={tab}
      panes={IMPROVE_PANES}
      called={(one) => t(`improve.tabs.${one}`)}
      onChoose={goToImprove}
    />
  )
}
