import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../components/progress/Loading.tsx'
import { bridge } from '../ipc/bridge.ts'
import {
  HomeScreen,
  ImproveScreen,
  KioskScreen,
  ListenScreen,
  MapScreen,
  PersonasScreen,
  PresentScreen,
  RecoveryScreen,
  SeeScreen,
} from '../screens/laterScreens.ts'
import { useDocument } from '../state/documentStore.ts'
import { useNavigation } from '../state/navigationStore.ts'
import { useWorkspace, workspaceName } from '../state/workspaceStore.ts'
import { DropTarget } from './DropTarget.tsx'
import { Rail } from './Rail.tsx'
import { Sheets } from './Sheets.tsx'
import styles from './Shell.module.css'
import { TopBar } from './TopBar.tsx'

/** Rail, bar, the screen, and what lies over it. */
export function Shell() {
  const { t } = useTranslation()
  const workspace = useWorkspace((state) => state.state)
  const place = useNavigation((state) => state.place)
  const journeyName = useDocument((state) => state.doc?.journey.name)
  const open = workspace?.kind === 'open'
  useEffect(() => {
    const what =
      (place.screen === 'map' || place.screen === 'present') && journeyName ? journeyName : workspaceName(workspace)
    bridge().setTitle(what ? `${what} · ${t('common.appName')}` : t('common.appName'))
  }, [place, journeyName, workspace, t])

  if (open && place.screen === 'present') return <PresentScreen key={place.journeyId} journeyId={place.journeyId} />
  if (open && place.screen === 'kiosk') return <KioskScreen key={place.kioskId} kioskId={place.kioskId} />
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('common.nav.skip')}
      </a>
      <Rail />
      <div className={styles.app}>
        {open && <TopBar />}
        <main id="content" className={styles.screen} tabIndex={-1}>
          {workspace === null ? (
            <Loading text={t('common.loading')} />
          ) : !open ? (
            <RecoveryScreen />
          ) : place.screen === 'map' ? (
            <MapScreen key={place.journeyId} journeyId={place.journeyId} />
          ) : place.screen === 'personas' ? (
            <PersonasScreen personaId={place.personaId} />
          ) : place.screen === 'listen' ? (
            <ListenScreen tab={place.tab} />
          ) : place.screen === 'see' ? (
            <SeeScreen tab={place.tab} />
          ) : place.screen === 'improve' ? (
            <ImproveScreen tab={place.tab} />
          ) : (
            <HomeScreen />
          )}
        </main>
      </div>
      <Sheets />
      <DropTarget />
    </div>
  )
}
