import { useTranslation } from 'react-i18next'
import type { ListenTab } from '../../../shared/ipc/routes/first.ts'
import { Panes } from '../../components/tabs/Panes.tsx'
import { goToListen } from '../../state/navigationStore.ts'
import { LISTEN_PANES } from '../laterScreens.ts'
import { usePasteIn } from './usePasteIn.ts'

/** What customers say and what is counted, part by part. */
export function ListenScreen({ tab }: { tab: ListenTab }) {
  const { t } = useTranslation()
  usePasteIn()
  return (
    <Panes
      label={t('listen.title')}
      tab={tab}
      panes={LISTEN_PANES}
      called={(one) => t(`listen.tabs.${one}`)}
      onChoose={goToListen}
    />
  )
}
