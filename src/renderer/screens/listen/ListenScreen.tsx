import { useTranslation } from 'react-i18next'
import type { ListenTab } from '../../../shared/ipc/routes/first.ts'
import { Tabs } from '../../components/tabs/Tabs.tsx'
import { goToListen } from '../../state/navigationStore.ts'
import { LISTEN_PANES } from '../laterScreens.ts'
import { usePasteIn } from './usePasteIn.ts'

/** What customers say and what is counted, part by part. */
export function ListenScreen({ tab }: { tab: ListenTab }) {
  const { t } = useTranslation()
  usePasteIn()
  const shown = LISTEN_PANES.find((pane) => pane.tab === tab) ?? LISTEN_PANES[0]
  if (!shown) return null
  return (
    <Tabs
      label={t('listen.title')}
      value={shown.tab}
      tabs={LISTEN_PANES.map((pane) => ({ value: pane.tab, label: t(`listen.tabs.${pane.tab}`) }))}
      onChoose={goToListen}
    >
      <shown.Pane />
    </Tabs>
  )
}
