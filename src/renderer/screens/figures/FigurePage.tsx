import { ArrowLeft, MapPinned, MessageCircle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { FigureSheet } from '../../../shared/domain/listening/figureRow.ts'
import { formulaOf } from '../../../shared/domain/metric/formula.ts'
import type { MetricKey } from '../../../shared/domain/metric/metric.ts'
import { metricName } from '../../../shared/i18n/figureText.ts'
import { Button } from '../../components/button/Button.tsx'
import { NotRead } from '../../components/notice/NotRead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { goToRecord } from '../../state/arrivalStore.ts'
import { type FigureAt, lookAtFigures } from '../../state/figuresStore.ts'
import { goToAnswers } from '../../state/inboxStore.ts'
import { FigureFilters } from './FigureFilters.tsx'
import { FigureFormula } from './FigureFormula.tsx'
import { FigureHero } from './FigureHero.tsx'
import styles from './FigurePage.module.css'
import { FigureScores } from './FigureScores.tsx'
import { FigureTrend } from './FigureTrend.tsx'
import { nameOfGroup } from './figureWords.ts'
import { TargetPart } from './TargetPart.tsx'
import { type FigurePageData, useFigurePage } from './useFigureRows.ts'

/** One figure in full: how sure it is, how it is worked out, how it came to be, and what it should be. */
export function FigurePage({ shown }: { shown: FigureAt }) {
  const { t, i18n } = useTranslation()
  const asked = useFigurePage(shown)
  const { place, segment } = asked.state === 'there' ? asked.data : { place: null, segment: null }
  return (
    <div className={styles.page}>
      <div>
        <Button look="link" small icon={ArrowLeft} onClick={() => lookAtFigures({ shown: null })}>
          {t('figures.sheet.back')}
        </Button>
      </div>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1 className={styles.title}>{metricName(i18n, shown.metric)}</h1>
          <p className={styles.group}>
            {nameOfGroup(i18n, shown.group)}
            {place && <span className={styles.where}>{` · ${place.stage} · ${place.journey}`}</span>}
            {segment !== null && <span className={styles.where}>{` · ${segment || t('segments.unnamed')}`}</span>}
          </p>
          <p className={styles.tells}>{t(formulaOf(shown.metric).tells)}</p>
        </div>
        {place && (
          <Button small icon={MessageCircle} onClick={() => goToAnswers({ touchpointIds: [place.id] })}>
            {t('figures.sheet.answersOf')}
          </Button>
        )}
        {place && (
          <Button
            small
            icon={MapPinned}
            onClick={() => goToRecord(place.journeyId, { kind: 'touchpoint', id: place.id })}
          >
            {t('figures.sheet.onMap')}
          </Button>
        )}
      </header>
      {asked.state === 'loading' ? (
        <Loading text={t('figures.loading')} />
      ) : asked.state === 'failed' ? (
        <NotRead text={t('figures.failed')} again={asked.again} />
      ) : asked.data.sheet ? (
        <Sheet sheet={asked.data.sheet} data={asked.data} shown={shown} />
      ) : (
        <div className={styles.nothing}>
          <p>{t('figures.sheet.gone')}</p>
          <FigureFilters isTable />
        </div>
      )}
    </div>
  )
}

function Sheet({ sheet, data, shown }: { sheet: FigureSheet; data: FigurePageData; shown: FigureAt }) {
  const touchpointId = shown.group?.by === 'touchpoint' ? shown.group.id : null
  const { figure } = sheet.row
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <FigureHero row={sheet.row} />
        <FigureTrend metric={shown.metric} sheet={sheet} targets={data.targets} touchpointId={touchpointId} />
        <FigureScores sheet={sheet} />
      </div>
      <aside className={styles.side}>
        <TargetPart
          key={`${shown.metric} ${touchpointId}`}
          metric={shown.metric as MetricKey}
          figure={figure}
          targets={data.targets}
          place={data.place}
        />
        <FigureFormula row={sheet.row} />
      </aside>
    </div>
  )
}
