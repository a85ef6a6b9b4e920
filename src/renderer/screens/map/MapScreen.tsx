import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useCanvas } from '../../canvas/canvasStore.ts'
import { useZoomKeys } from '../../canvas/keys/zoomKeys.ts'
import { MapCanvas } from '../../canvas/MapCanvas.tsx'
import { offer } from '../../commands/offered.ts'
import { Notice } from '../../components/notice/Notice.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { openDocument, useDocument } from '../../state/documentStore.ts'
import { followImproving } from '../../state/improvingStore.ts'
import { lookOf, showPast, useJourneyLook } from '../../state/journeyLookStore.ts'
import { lookPlainly } from '../../state/lookStore.ts'
import { followMeasured } from '../../state/measuredStore.ts'
import { followOverlay } from '../../state/overlayStore.ts'
import { clearSelection } from '../../state/selectionStore.ts'
import { failureText } from '../../state/toasts.ts'
import { BranchScreen, OutlineScreen, TimelineScreen } from '../laterScreens.ts'
import { FilterBar } from './filter/FilterBar.tsx'
import { StageBar } from './filter/StageBar.tsx'
import { Inspector } from './inspector/Inspector.tsx'
import { MapMenu } from './MapMenu.tsx'
import styles from './MapScreen.module.css'
import { mapActions } from './mapActions.ts'
import { Strip } from './Strip.tsx'
import { TrailBar } from './TrailBar.tsx'
import { Tray } from './tray/Tray.tsx'
import { useMapShown } from './useMapShown.ts'
import { useRegionKeys } from './useRegionKeys.ts'
import { Voice } from './Voice.tsx'

/** A journey as its map, with what is selected beside it. */
export function MapScreen({ journeyId }: { journeyId: string }) {
  const { t } = useTranslation()
  const name = useDocument((s) => s.doc?.journey.name)
  const status = useDocument((s) => s.status)
  const failure = useDocument((s) => s.failure)
  const ready = useCanvas((s) => s.index !== null)
  useEffect(() => {
    clearSelection()
    lookPlainly()
    void openDocument(journeyId)
    const stops = [followOverlay(journeyId), followMeasured(journeyId), followImproving()]
    return () => {
      for (const stop of stops) stop()
      showPast(false)
    }
  }, [journeyId])
  const state = useDocument((s) => s.doc?.journey.state)
  const look = useJourneyLook((s) => lookOf(s, state))
  const past = useJourneyLook((s) => s.past)
  const onMap = look === 'map' && !past
  useMapShown(onMap)
  useRegionKeys()
  useZoomKeys(onMap)
  useEffect(() => (onMap ? offer(mapActions) : undefined), [onMap])
  if (status === 'missing') return <Notice look="trouble">{t('map.missing')}</Notice>
  if (failure) return <Notice look="trouble">{failureText(failure)}</Notice>
  if (past) return <TimelineScreen journeyId={journeyId} />
  if (look === 'changes') return <BranchScreen journeyId={journeyId} />
  if (look === 'list') {
    return (
      <div className={styles.work} data-list>
        <OutlineScreen />
        <Inspector />
        <Voice />
      </div>
    )
  }
  return (
    <div className={styles.screen} data-map-screen>
      <TrailBar />
      <StageBar />
      <div className={styles.body}>
        <Tray />
        <div className={styles.work}>
          <MapCanvas label={t('map.label', { name: name ?? '' })} hint={t('map.hint')}>
            {!ready && <Loading text={t('map.loading')} />}
            <MapMenu />
          </MapCanvas>
          <Inspector />
        </div>
      </div>
      <FilterBar />
      <Strip />
      <Voice />
    </div>
  )
}
