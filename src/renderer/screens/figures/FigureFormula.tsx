import { useTranslation } from 'react-i18next'
import type { FigureRow } from '../../../shared/domain/listening/figureRow.ts'
import { formulaOf, intervalWords } from '../../../shared/domain/metric/formula.ts'
import { dayText, valueText } from '../../../shared/i18n/figureText.ts'
import styles from './FigurePage.module.css'
import { baseText } from './figureWords.ts'

const INPUTS = [
  'promoters',
  'passives',
  'detractors',
  'n',
  'hits',
  'of',
  'mean',
  'deviation',
  'count',
  'start',
  'end',
  'added',
] as const

/** How the figure is worked out, with the numbers that went in, and where the formula is from. */
export function FigureFormula({ row: { figure, beside } }: { row: FigureRow }) {
  const { t, i18n } = useTranslation()
  const formula = formulaOf(figure.metric)
  const interval = figure.method && intervalWords(figure.method)
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 })
  const inputs = INPUTS.filter((name) => figure.inputs[name] !== undefined)
  return (
    <section className={styles.part} aria-labelledby="how">
      <h2 id="how" className={styles.partTitle}>
        {t('figures.sheet.how')}
      </h2>
      <p>{t(formula.formula)}</p>
      {inputs.length > 0 && figure.basis === 'answers' && (
        <dl className={styles.inputs}>
          {inputs.map((name) => (
            <div key={name}>
              <dt>{t(`metrics.input.${name}`)}</dt>
              <dd>{number.format(figure.inputs[name] ?? 0)}</dd>
            </div>
          ))}
        </dl>
      )}
      {figure.scale && <p>{t('figures.sheet.onScale', { min: figure.scale.min, max: figure.scale.max })}</p>}
      <p className={styles.source}>{t('figures.sheet.sourceOf', { source: t(formula.source) })}</p>
      {interval && (
        <>
          <p>{t(interval.words)}</p>
          <p className={styles.source}>{t('figures.sheet.sourceOf', { source: t(interval.source) })}</p>
        </>
      )}
      <p className={styles.mind}>{t(formula.mind)}</p>
      {figure.others.length > 0 && (
        <>
          <h3 className={styles.small}>{t('figures.sheet.others')}</h3>
          <ul>
            {figure.others.map(
              (other) =>
                other.value !== null && (
                  <li key={JSON.stringify(other.scale)}>
                    {other.scale && `${t('figures.sheet.onScale', { min: other.scale.min, max: other.scale.max })}: `}
                    <b>{valueText(i18n, other.value, other)}</b> {baseText(i18n, other)}
                  </li>
                ),
            )}
          </ul>
        </>
      )}
      {beside.length > 0 && (
        <>
          <h3 className={styles.small}>{t('figures.sheet.beside')}</h3>
          <ul>
            {beside.slice(0, 12).map(
              ({ figure: other, from, to }) =>
                other.value !== null && (
                  <li key={`${from} ${to} ${other.value}`}>
                    {t('figures.sheet.days', { from: dayText(i18n, from), to: dayText(i18n, to) })}:{' '}
                    <b>{valueText(i18n, other.value, other)}</b>
                  </li>
                ),
            )}
          </ul>
        </>
      )}
    </section>
  )
}
