import { TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeasuredFigure, MeasuredTouchpoint } from '../../../../shared/domain/listening/measured.ts'
import type { MetricKey } from '../../../../shared/domain/metric/metric.ts'
import { figureValueText, metricName, valueText } from '../../../../shared/i18n/figureText.ts'
import { alarmText } from '../../../../shared/i18n/measuredLook.ts'
import { Sparkline } from '../../../components/chart/Sparkline.tsx'
import type { TrendValue } from '../../../components/chart/trendShape.ts'
import { Icon } from '../../../components/icon/Icon.tsx'
import { request } from '../../../ipc/connection.ts'
import { goToFigure } from '../../../state/figuresStore.ts'
import { useLanguage } from '../../../state/languageStore.ts'
import { useMeasured } from '../../../state/measuredStore.ts'
import { FigureMark } from '../../figures/FigureMark.tsx'
import { baseText, doubtsAt, rangeOf } from '../../figures/figureWords.ts'
import { trendValue } from '../../figures/trendValues.ts'
import styles from './FiguresPart.module.css'
import inspector from './inspector.module.css'

type Trend = readonly (TrendValue | null)[]

const TREND_MONTHS = 12
/** Who only passes by on the way to another touchpoint asks for no months. */
const TREND_AFTER_MS = 250

interface FiguresPartProps {
  readonly touchpointId: string
  readonly name: string
}

/** What was measured at a touchpoint, each with the way to its page; not there as long as nothing was. */
export function FiguresPart({ touchpointId, name }: FiguresPartProps) {
  const { t } = useTranslation()
  const at = useMeasured((s) => s.measured.find((each) => each.touchpointId === touchpointId))
  const trends = useTrends(at, name)
  const known = at?.figures.filter(({ figure }) => figure.value !== null) ?? []
  if (known.length === 0) return null
  return (
    <section className={inspector.section} data-figures-part>
      <div className={inspector.part}>
        <h3 className={inspector.partName}>{t('listen.tabs.figures')}</h3>
        <ul className={styles.list}>
          {known.map((found) => (
            <li key={found.figure.metric}>
              <FigureLine
                found={found}
                trend={trends.get(found.figure.metric) ?? []}
                onOpen={() =>
                  goToFigure(
                    {
                      metric: found.figure.metric as MetricKey,
                      group: { by: 'touchpoint', id: touchpointId, key: name },
                    },
                    { from: found.from, to: found.to },
                  )
                }
              />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function FigureLine({ found, trend, onOpen }: { found: MeasuredFigure; trend: Trend; onOpen: () => void }) {
  const { t, i18n } = useTranslation()
  const { figure, age, target, judged, alarmed } = found
  const range = rangeOf(i18n, figure)
  const drawn = trend.filter((point) => point !== null).length > 1
  return (
    <button type="button" className={styles.figure} title={t('figures.alert.open')} onClick={onOpen}>
      <span className={styles.name}>{metricName(i18n, figure.metric)}</span>
      <span className={styles.line}>
        <b className={styles.value}>{figureValueText(i18n, figure)}</b>
        <span className={styles.base}>{baseText(i18n, figure)}</span>
        {drawn && <Sparkline points={trend} />}
      </span>
      <span className={styles.margin}>
        {range && <span className={styles.base}>{t('metrics.between', range)}</span>}
        {doubtsAt(i18n, figure, age).map((doubt) => (
          <FigureMark key={doubt.look} doubt={doubt} />
        ))}
      </span>
      {alarmed ? (
        <span className={styles.fallen}>
          <Icon of={TriangleAlert} size="mark" />
          {alarmText(i18n, found)}
        </span>
      ) : (
        target &&
        judged && (
          <span className={styles.base}>
            {t('figures.target.line', { value: valueText(i18n, target.goal, figure) })} · {t(judged.key)}
          </span>
        )
      )}
    </button>
  )
}

/** The last months of what was measured at a touchpoint, by metric, one after the other. */
function useTrends(at: MeasuredTouchpoint | undefined, name: string): ReadonlyMap<string, Trend> {
  const language = useLanguage((s) => s.language)
  const [read, setRead] = useState<{ readonly of: string; readonly trends: ReadonlyMap<string, Trend> } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a touchpoint of another name has the same months
  useEffect(() => {
    if (!at) return
    let wanted = true
    const ask = async (): Promise<void> => {
      const group = { by: 'touchpoint', id: at.touchpointId, key: name } as const
      for (const { figure } of at.figures) {
        const reply = await request('figures.one', { metric: figure.metric as MetricKey, group, language })
        if (!wanted) return
        if (!reply.ok || !reply.data) continue
        const trend = reply.data.months.slice(-TREND_MONTHS).map((month) => trendValue(month.figure))
        setRead((before) => ({
          of: at.touchpointId,
          trends: new Map([...(before?.of === at.touchpointId ? before.trends : []), [figure.metric, trend]]),
        }))
      }
    }
    const timer = setTimeout(() => void ask(), TREND_AFTER_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [at, language])
  return read !== null && read.of === at?.touchpointId ? read.trends : NO_TRENDS
}

const NO_TRENDS: ReadonlyMap<string, Trend> = new Map()
