import { useTranslation } from 'react-i18next'
import type { MetricKey } from '../../../shared/domain/metric/metric.ts'
import type { TrendPoint } from '../../../shared/domain/metric/period/trend.ts'
import type { StoryMark } from '../../../shared/domain/story/story.ts'
import { dayText, metricName, monthText, valueText } from '../../../shared/i18n/figureText.ts'
import { ChartFrame } from '../../components/chart/ChartFrame.tsx'
import { TrendChart } from '../../components/chart/TrendChart.tsx'
import { NotRead } from '../../components/notice/NotRead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { Select } from '../../components/select/Select.tsx'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { openSheet } from '../../state/navigationStore.ts'
import { lookAtStory, useStoryLook } from '../../state/storyStore.ts'
import { baseText, rangeOf } from '../figures/figureWords.ts'
import { limitsOf } from '../figures/limits.ts'
import { trendValue } from '../figures/trendValues.ts'
import { useAsked } from '../figures/useFigureRows.ts'
import styles from './StoryPane.module.css'

interface StoryTrendProps {
  readonly journeyId: string
  readonly marks: readonly StoryMark[]
}

/** One figure month by month, with the improvements that began or were done on its way. */
export function StoryTrend({ journeyId, marks }: StoryTrendProps) {
  const { t, i18n } = useTranslation()
  const language = useLanguage((s) => s.language)
  const wanted = useStoryLook((s) => s.metric)
  const asked = useAsked(JSON.stringify([journeyId, wanted]), async () => {
    const figures = await request('figures.read', { journeyId, language })
    if (!figures.ok) return figures
    const metrics = figures.data
      .map(({ figure }) => figure)
      .toSorted((a, b) => (b.n ?? 0) - (a.n ?? 0))
      .map(({ metric }) => metric as MetricKey)
    const metric = metrics.find((one) => one === wanted) ?? metrics[0]
    if (!metric) return { ok: true, data: null }
    const sheet = await request('figures.one', { metric, group: null, journeyId, language })
    if (!sheet.ok) return sheet
    return { ok: true, data: sheet.data && { metric, metrics, sheet: sheet.data } }
  })
  const proven = useAsked('proven', () => request('proof.proven', {}))
  if (asked.state === 'loading') return <Loading text={t('story.loading')} />
  if (asked.state === 'failed') return <NotRead text={t('story.failed')} again={asked.again} />
  const isProven = (id: string): boolean => proven.state === 'there' && proven.data.includes(id)
  const numbered = marks.map((mark, i) => ({ ...mark, number: i + 1, isProven: isProven(mark.improvementId) }))
  return (
    <>
      {asked.data && (
        <>
          {asked.data.metrics.length > 1 && (
            <div className={styles.trendHead}>
              <Select
                label={t('story.metric')}
                value={asked.data.metric}
                choices={asked.data.metrics.map((value) => ({ value, label: metricName(i18n, value) }))}
                onChoose={(metric) => lookAtStory({ metric })}
              />
            </div>
          )}
          <Chart {...asked.data} months={asked.data.sheet.months} marks={numbered} />
        </>
      )}
      <section className={styles.marks} aria-label={t('story.marks')}>
        <h3>{t('story.marks')}</h3>
        {numbered.length === 0 && <p className={styles.note}>{t('story.noMarks')}</p>}
        <ol className={styles.marks}>
          {numbered.map(({ improvementId, title, startOn, doneOn, number, isProven: proved }) => (
            <li key={improvementId} className={styles.mark}>
              <span className={styles.number}>{number}</span>
              <button
                type="button"
                className={styles.name}
                onClick={() => openSheet({ kind: 'improvement', improvementId })}
              >
                {title || t('figures.unnamed')}
              </button>
              <span className={styles.note}>
                {[
                  startOn && t('story.started', { day: dayText(i18n, startOn) }),
                  doneOn && t('story.done', { day: dayText(i18n, doneOn) }),
                  proved && t('story.proven'),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

interface ChartProps {
  readonly metric: MetricKey
  readonly sheet: { readonly row: { readonly figure: Parameters<typeof limitsOf>[0] } }
  readonly months: readonly TrendPoint[]
  readonly marks: readonly (StoryMark & { readonly number: number })[]
}

function Chart({ metric, sheet, months, marks }: ChartProps) {
  const { t, i18n } = useTranslation()
  const { figure: kind } = sheet.row
  const last = months.findLast(({ figure }) => figure !== null)?.figure
  if (!last || last.value === null) return <p>{t('story.noFigures')}</p>
  const say = (value: number): string => valueText(i18n, value, kind)
  const placed = marks.map((mark) => ({ number: mark.number, day: mark.doneOn ?? mark.startOn ?? '' }))
  const rows = months.map(({ period, figure }) => {
    const here = placed.filter(({ day }) => day.startsWith(period)).map(({ number }) => number)
    const range = figure && rangeOf(i18n, figure)
    return [
      monthText(i18n, period),
      figure && figure.value !== null ? say(figure.value) : t('story.nothing'),
      range ? t('metrics.between', range) : '',
      figure && figure.value !== null
        ? `${baseText(i18n, figure)}${figure.state === 'few' ? ` (${t('story.few')})` : ''}`
        : '',
      here.join(', '),
    ]
  })
  return (
    <ChartFrame
      title={`${t('story.trend')} · ${metricName(i18n, metric)}`}
      note={t('story.trendNote')}
      table={{
        head: (['month', 'value', 'between', 'base', 'marks'] as const).map((key) => t(`story.trendTable.${key}`)),
        rows,
      }}
    >
      <TrendChart
        label={t('figures.sheet.trendLabel', { metric: metricName(i18n, metric), value: say(last.value) })}
        points={months.map(({ figure }) => trendValue(figure))}
        periods={months.map(({ period }) => monthText(i18n, period))}
        say={say}
        limits={limitsOf(kind)}
        marks={placed.flatMap(({ number, day }) => {
          const at = placeOf(months, day)
          return at === null ? [] : [{ number, at }]
        })}
      />
    </ChartFrame>
  )
}

/** Where a day lies among months, 0 the middle of the first one; null: before or after all of them. */
function placeOf(months: readonly TrendPoint[], day: string): number | null {
  const i = months.findIndex(({ period }) => day.startsWith(period))
  return i < 0 ? null : i + (Number(day.slice(8, 10)) - 15.5) / 31
}
