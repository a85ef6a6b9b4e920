import { useTranslation } from 'react-i18next'
import type { FigureSheet } from '../../../shared/domain/listening/figureRow.ts'
import type { Target } from '../../../shared/domain/listening/target.ts'
import { targetFor } from '../../../shared/domain/listening/targetFor.ts'
import type { MetricKey } from '../../../shared/domain/metric/metric.ts'
import { metricName, monthText, valueText } from '../../../shared/i18n/figureText.ts'
import { ChartFrame } from '../../components/chart/ChartFrame.tsx'
import { TrendChart } from '../../components/chart/TrendChart.tsx'
import { baseText, rangeOf } from './figureWords.ts'
import { limitsOf } from './limits.ts'
import { trendValue } from './trendValues.ts'

interface FigureTrendProps {
  readonly metric: MetricKey
  readonly sheet: FigureSheet
  readonly targets: readonly Target[]
  readonly touchpointId: string | null
}

/** Month by month, with the interval, and the target where there is one. */
export function FigureTrend({ metric, sheet, targets, touchpointId }: FigureTrendProps) {
  const { t, i18n } = useTranslation()
  const { months, row } = sheet
  const last = months.findLast(({ figure }) => figure !== null)?.figure
  if (!last || last.value === null) return null
  const target = targetFor(targets, metric, touchpointId)
  const say = (value: number): string => valueText(i18n, value, row.figure)
  const rows = months.map(({ period, figure }) => {
    const name = monthText(i18n, period)
    if (!figure || figure.value === null) return [name, t('figures.sheet.gap'), '', '']
    const range = rangeOf(i18n, figure)
    const between = range ? t('metrics.between', range) : ''
    const base = `${baseText(i18n, figure)}${figure.state === 'few' ? ` (${t('figures.few')})` : ''}`
    return [name, say(figure.value), between, base]
  })
  return (
    <ChartFrame
      title={t('figures.sheet.trend')}
      note={t('figures.sheet.trendNote')}
      table={{
        head: [t('figures.sheet.month'), t('figures.sheet.value'), t('figures.sheet.between'), t('figures.sheet.base')],
        rows,
      }}
    >
      <TrendChart
        label={t('figures.sheet.trendLabel', { metric: metricName(i18n, metric), value: say(last.value) })}
        points={months.map(({ figure }) => trendValue(figure))}
        periods={months.map(({ period }) => monthText(i18n, period))}
        say={say}
        limits={limitsOf(row.figure)}
        goal={target ? { value: target.goal, label: t('figures.target.line', { value: say(target.goal) }) } : null}
      />
    </ChartFrame>
  )
}
