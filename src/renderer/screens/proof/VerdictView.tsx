import { useTranslation } from 'react-i18next'
import type { VerdictCaveat } from '../../../shared/domain/metric/proof/verdict.ts'
import { dayText, valueText } from '../../../shared/i18n/figureText.ts'
import { effectText, neededText, provedValue, verdictLook, verdictSentence } from '../../../shared/i18n/verdictText.ts'
import type { ImprovementVerdict } from '../../../shared/ipc/routes/proof.ts'
import { Whisker } from '../../components/chart/Whisker.tsx'
import styles from './ProofPanel.module.css'
import { VerdictMark } from './VerdictMark.tsx'

/** How an improvement stands by what was heard: one sentence, both sides with their intervals, what is missing. */
export function VerdictView({ verdict }: { verdict: ImprovementVerdict }) {
  const { t, i18n } = useTranslation()
  const { others, test, p } = verdict
  const caveats: readonly (VerdictCaveat | 'noCause')[] = ['noCause', ...verdict.caveats]
  const isCompared = verdict.effect !== null
  return (
    <div className={styles.verdict}>
      <VerdictMark look={verdictLook(verdict)} />
      <p className={styles.sentence}>{verdictSentence(i18n, verdict)}</p>
      <Sides verdict={verdict} />
      {isCompared && (
        <p>
          {effectText(i18n, verdict)} {neededText(i18n, verdict)}
        </p>
      )}
      {isCompared && (
        <ul className={styles.caveats} aria-label={t('proof.caveats')}>
          {caveats.map((caveat) => (
            <li key={caveat}>{t(`proof.caveat.${caveat}`)}</li>
          ))}
          {others.length > 0 && (
            <li>{t('proof.others', { count: others.length, names: others.map(({ title }) => title).join(', ') })}</li>
          )}
        </ul>
      )}
      {test && (
        <details className={styles.how}>
          <summary>{t('proof.how')}</summary>
          <p>
            {t(`metrics.proof.method.${test}`)}. {t(`metrics.proof.source.${test}`)}.
          </p>
          {p !== null && (
            <p>
              {t('metrics.proof.chance', {
                percent: valueText(i18n, 100 * p, { unit: 'percent', statistic: 'share' }),
              })}
              .
            </p>
          )}
        </details>
      )}
    </div>
  )
}

/** Before and after on one line of values: solid where there is enough, hollow where there is little. */
function Sides({ verdict }: { verdict: ImprovementVerdict }) {
  const { t, i18n } = useTranslation()
  const { before, after, plan, metric } = verdict
  const known = [before, after].flatMap(({ value, low, high }) =>
    value === null ? [] : [value, low ?? value, high ?? value],
  )
  if (known.length === 0) return null
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const room = (most - least || Math.abs(most) || 1) * 0.08
  const span = [least - room, most + room] as const
  const base = metric === 'visits' ? 'proof.days' : 'proof.n'
  return (
    <dl className={styles.sides}>
      {(['before', 'after'] as const).map((side) => {
        const { value, low, high, n, state } = verdict[side]
        const { from, to } = plan[side]
        return (
          <div key={side} className={styles.side}>
            <dt>
              {t(`proof.${side}`)}
              <span className={styles.when}>
                {t('proof.span', { from: dayText(i18n, from), to: dayText(i18n, to) })}
              </span>
            </dt>
            <dd>
              {value === null ? (
                <span />
              ) : (
                <Whisker wide value={value} low={low} high={high} span={span} hollow={state !== 'enough'} />
              )}
              <span className={styles.value}>
                {value === null ? t('figures.nothing') : provedValue(i18n, verdict, value)}
              </span>
              <span className={styles.n}>{t(base, { count: n ?? 0 })}</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
