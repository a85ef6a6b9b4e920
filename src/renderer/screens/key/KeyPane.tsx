import { useTranslation } from 'react-i18next'
import type { KeyReading } from '../../../shared/domain/ranking/keyPoint.ts'
import { NotRead } from '../../components/notice/NotRead.tsx'
import { EmptyPart } from '../../components/pane/EmptyPart.tsx'
import { Pane } from '../../components/pane/Pane.tsx'
import { PaneHead } from '../../components/pane/PaneHead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { useLibrary } from '../../state/libraryStore.ts'
import { JourneySelect } from '../figures/JourneySelect.tsx'
import { SegmentSelect } from '../segments/SegmentSelect.tsx'
import { GapList } from './GapList.tsx'
import { KEY_VIEWS, lookAtKey, useKeyLook } from './keyLook.ts'
import { OrderList } from './OrderList.tsx'
import { Quadrants } from './Quadrants.tsx'
import { useKeyReading } from './useKeyReading.ts'

const chooseJourney = (journeyId: string | null): void => lookAtKey({ journeyId })
const chooseSegment = (segmentId: string | null): void => lookAtKey({ segmentId })

/** Which touchpoints matter and hurt most, and what is missing around them. */
export function KeyPane() {
  const { t } = useTranslation()
  const { view, journeyId, segmentId } = useKeyLook()
  const journeys = useLibrary((s) => s.journeys) ?? []
  const shown = journeys.some(({ id }) => id === journeyId) ? journeyId : null
  const asked = useKeyReading(shown, segmentId)
  return (
    <Pane>
      <PaneHead title={t('keyPoints.title')} lead={t('keyPoints.lead')}>
        <JourneySelect bare journeyId={shown} onChoose={chooseJourney} />
        <SegmentSelect bare segmentId={segmentId} onChoose={chooseSegment} />
        <Segmented
          label={t('keyPoints.viewLabel')}
          value={view}
          choices={KEY_VIEWS.map((value) => ({ value, label: t(`keyPoints.views.${value}`) }))}
          onChoose={(next) => lookAtKey({ view: next })}
        />
      </PaneHead>
      {asked.state === 'loading' ? (
        <Loading text={t('keyPoints.loading')} />
      ) : asked.state === 'failed' ? (
        <NotRead text={t('keyPoints.failed')} again={asked.again} />
      ) : asked.data.points.length === 0 ? (
        <EmptyPart title={t('keyPoints.empty.title')} text={t('keyPoints.empty.text')} />
      ) : (
        <Shown reading={asked.data} />
      )}
    </Pane>
  )
}

function Shown({ reading }: { reading: KeyReading }) {
  const view = useKeyLook((s) => s.view)
  if (view === 'order') return <OrderList points={reading.points} />
  if (view === 'quadrants') return <Quadrants points={reading.points} />
  return <GapList gaps={reading.gaps} />
}
