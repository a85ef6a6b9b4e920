import { useTranslation } from 'react-i18next'
import type { Figure } from '../../../shared/domain/metric/figure/figure.ts'
import type { StoryMoment } from '../../../shared/domain/story/story.ts'
import { dayText, metricName, valueText } from '../../../shared/i18n/figureText.ts'
import chart from '../../components/chart/chart.module.css'
import { baseText, rangeOf } from '../figures/figureWords.ts'
import styles from './StoryPane.module.css'

/** What was measured in the 90 days up to each date, a column a date. */
export function StoryFigures({ moments }: { moments: readonly StoryMoment[] }) {
  const { t, i18n } = useTranslation()
  const metrics = [...new Set(moments.flatMap(({ figures }) => figures.map(({ metric }) => metric)))]
  const say = (figure: Figure | undefined): string => {
    if (!figure || figure.value === null) return t('story.nothing')
    const range = rangeOf(i18n, figure)
    const doubt = figure.state === 'few' ? t('story.few') : figure.state === 'unknown' ? t('story.source') : ''
    const base = [range ? t('metrics.between', range) : '', baseText(i18n, figure), doubt].filter(Boolean).join(', ')
    return `${valueText(i18n, figure.value, figure)} (${base})`
  }
  return (
    <section className={chart.frame} aria-label={t('story.figures')}>
      <h2 className={chart.title}>{t('story.figures')}</h2>
      {metrics.length === 0 ? (
        <p>{t('story.noFigures')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={chart.table}>
            <thead>
              <tr>
                <th scope="col">{t('story.figure')}</th>
                {moments.map(({ day }) => (
                  <th key={day} scope="col">
                    {dayText(i18n, day)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {metrics.map((metric) => (
                <tr key={metric}>
                  <th scope="row">{metricName(i18n, metric)}</th>
                  {moments.map(({ day, figures }) => (
                    <td key={day}>{say(figures.find((figure) => figure.metric === metric))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={chart.note}>{t('story.figuresNote')}</p>
    </section>
  )
}
