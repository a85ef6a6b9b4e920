import { useTranslation } from 'react-i18next'
import type { KeyReading } from '../../../shared/domain/ranking/keyPoint.ts'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { Select } from '../../components/select/Select.tsx'
import { useLibrary } from '../../state/libraryStore.ts'
import { SegmentSelect } from '../segments/SegmentSelect.tsx'
import { GapList } from './GapList.tsx'
import styles from './KeyPane.module.css'
import { KEY_VIEWS, lookAtKey, useKeyLook } from './keyLook.ts'
import { OrderList } from './OrderList.tsx'
import { Quadrants } from './Quadrants.tsx'
import { useKeyReading } from './useKeyReading.ts'

const ALL = 'all'
const chooseSegment = (segmentId: string | null): void => lookAtKey({ segmentId })

/** Which touchpoints matter and hurt most, and what is missing around them. */
export function KeyPane() {
  const { t } = useTranslation()
  const { view, journeyId, segmentId } = useKeyLook()
  const journeys = useLibrary((s) => s.journeys) ?? []
  const shown = journeys.some(({ id }) => id === journeyId) ? journeyId : null
  const asked = useKeyReading(shown, segmentId)
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{t('keyPoints.title')}</h1>
          <p className={styles.lead}>{t('keyPoints.lead')}</p>
        </div>
        <div className={styles.ways}>
          {journeys.length > 1 && (
            <Select
              label={t('figures.journey')}
              bare
              value={shown ?? ALL}
              choices={[
                { value: ALL, label: t('figures.allJourneys') },
                ...journeys.map(({ id, name }) => ({ value: id, label: name || t('figures.unnamedJourney') })),
              ]}
              onChoose={(id) => lookAtKey({ journeyId: id === ALL ? null : id })}
            />
          )}
          <SegmentSelect bare segmentId={segmentId} onChoose={chooseSegment} />
          <Segmented
            label={t('keyPoints.viewLabel')}
            value={view}
            choices={KEY_VIEWS.map((value) => ({ value, label: t(`keyPoints.views.${value}`) }))}
            onChoose={(next) => lookAtKey({ view: next })}
          />
        </div>
      </header>
      {asked.state === 'loading' ? (
        <Loading text={t('keyPoints.loading')} />
      ) : asked.state === 'failed' ? (
        <Notice
          look="trouble"
          action={
            <Button small onClick={asked.again}>
              {t('figures.again')}
            </Button>
          }
        >
          {t('keyPoints.failed')}
        </Notice>
      ) : asked.data.points.length === 0 ? (
        <Empty />
      ) : (
        <Shown reading={asked.data} />
      )}
    </div>
  )
}

function Shown({ reading }: { reading: KeyReading }) {
  const view = useKeyLook((s) => s.view)
  if (view === 'order') return <OrderList points={reading.points} />
  if (view === 'quadrants') return <Quadrants points={reading.points} />
  return <GapList gaps={reading.gaps} />
}

function Empty() {
  const { t } = useTranslation()
  return (
    <section className={styles.empty}>
      <EmptyLine wide />
      <h2 className={styles.emptyTitle}>{t('keyPoints.empty.title')}</h2>
      <p className={styles.emptyText}>{t('keyPoints.empty.text')}</p>
    </section>
  )
}
