import { useTranslation } from 'react-i18next'
import type { SeeTab } from '../../../shared/ipc/routes/first.ts'
import { Panes } from '../../components/tabs/Panes.tsx'
import { goToSee } from '../../state/navigationStore.ts'
import { SEE_PANES } from '../laterScreens.ts'

/** What hurts and why, part by part. */
export function SeeScreen({ tab }: { tab: SeeTab }) {
  const { t } = useTranslation()
  return (
    <Panes
      label={t('see.title')}
      tab={tab}
      panes={SEE_PANES}
      called={(one) => t(`see.tabs.${one}`)}
      onChoose={goToSee}
    />
  )
}
