import { useTranslation } from 'react-i18next'
import type { FigureRow } from '../../../shared/domain/listening/figureRow.ts'
import { spanOf } from '../../../shared/domain/listening/figureTable.ts'
import { reliedOn } from '../../../shared/domain/metric/figure/figure.ts'
import { stateWords } from '../../../shared/domain/metric/formula.ts'
import { dayText, figureValueText, valueText } from '../../../shared/i18n/figureText.ts'
import { Whisker } from '../../components/chart/Whisker.tsx'
import { today } from './days.ts'
import { FigureMark } from './FigureMark.tsx'
import styles from './FigurePage.module.css'
import { baseText, doubtsOf, rangeOf } from './figureWords.ts'

/** The value large, what it is worth in plain words, and what to mind. */
export function FigureHero({ row }: { row: FigureRow }) {
  const { t, i18n } = useTranslation()
  const { figure, newest } = row
  const { value, n, notes, also } = figure
  const interval = reliedOn(figure)
  if (value === null) return null
  const range = rangeOf(i18n, figure)
  const isAnswers = figure.scale !== null
  const sentence =
    range === null
      ? null
      : n === null
        ? t('figures.range', range)
        : t(isAnswers ? 'figures.sheet.withAnswers' : 'figures.sheet.withCases', { count: n, ...range })
  return (
    <section className={styles.hero} aria-label={t('figures.sheet.value')}>
      <div className={styles.big}>
        <b className={styles.figure}>{figureValueText(i18n, figure)}</b>
        <span className={styles.base}>{baseText(i18n, figure)}</span>
      </div>
      <div className={styles.worth}>
        <Whisker
          wide
          value={value}
          low={interval?.low ?? null}
          high={interval?.high ?? null}
          span={spanOf([row], figure.metric as never)}
          hollow={figure.state !== 'enough'}
        />
        {sentence && <p className={styles.sentence}>{sentence}</p>}
        <p className={styles.state}>
          <span>{t(stateWords(figure))}</span>
          {doubtsOf(i18n, row, today())
            .filter(({ look }) => look !== 'few' && look !== 'source')
            .map((doubt) => (
              <FigureMark key={doubt.look} doubt={doubt} />
            ))}
          {newest !== '' && <span>{t('figures.sheet.newest', { day: dayText(i18n, newest) })}</span>}
        </p>
        {also.map(
          (other) =>
            other.value !== null && (
              <p key={other.statistic} className={styles.also}>
                {t(`metrics.statistic.${other.statistic}`)}: <b>{valueText(i18n, other.value, other)}</b>
              </p>
            ),
        )}
        {notes.map(({ key, count }) => (
          <p key={key} className={styles.also}>
            {t(`metrics.note.${key}` as 'metrics.note.otherScales', { count: count ?? 0 })}
          </p>
        ))}
      </div>
    </section>
  )
}
