import { useTranslation } from 'react-i18next'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { ServiceCase } from '../../../shared/domain/listening/serviceCase.ts'
import { SOURCE_METRICS } from '../../../shared/domain/listening/sourceMetric.ts'
import { refusalSentence } from '../../../shared/i18n/refusalSentence.ts'
import type { SampleRow } from '../../../shared/ipc/routes/bringing.ts'
import { Loading } from '../../components/progress/Loading.tsx'
import { useLanguage } from '../../state/languageStore.ts'
import { useBringing } from './bringStore.ts'
import styles from './SampleList.module.css'
import { figureText, momentText, spanText } from './texts.ts'

/** The first rows as they will be. */
export function SampleList() {
  const { t } = useTranslation()
  const sample = useBringing((state) => state.sample)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className={styles.sample} tabIndex={0} aria-label={t('bringing.read.sample')}>
      <h3 className={styles.title}>{t('bringing.read.sample')}</h3>
      {sample === null ? (
        <Loading text={t('bringing.looking')} />
      ) : sample.length === 0 ? (
        <p className={styles.empty}>{t('bringing.read.sampleEmpty')}</p>
      ) : (
        <ol className={styles.rows}>
          {sample.map((row) => (
            <Row key={row.line} row={row} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Row({ row }: { row: SampleRow }) {
  const { t, i18n } = useTranslation()
  const { line, feedback, cases, visits, measurements, refusals } = row
  return (
    <li className={styles.row}>
      {feedback.map((one) => (
        <Answer key={one.id} answer={one} />
      ))}
      {cases.map((one) => (
        <Request key={one.id} request={one} />
      ))}
      {visits.map((one) => (
        <p key={`${one.at}${one.placeName}`} className={styles.entry}>
          <b>{one.placeName}</b>
          <Facts
            facts={[
              momentText(one.at, i18n.language),
              ...(one.outcome === null ? [] : [t(`bringing.sample.${one.outcome}`)]),
            ]}
            touchpointId={one.touchpointId}
          />
        </p>
      ))}
      {measurements.slice(0, 4).map((one) => (
        <p key={one.id} className={styles.entry}>
          <b>{`${metricName(one.metric, (key) => t(`sourceMetrics.${key}`))}: ${figureText(i18n, { value: one.value, unit: one.unit, statistic: 'mean' })}`}</b>
          <Facts
            facts={[
              [...new Set([one.from, one.to])].map((day) => momentText(day, i18n.language)).join(' – '),
              ...[one.place.page ?? one.place.channel ?? one.place.subject ?? ''].filter((said) => said !== ''),
            ]}
          />
        </p>
      ))}
      {refusals.map((refused) => (
        <p key={`${refused.reason}${refused.data?.column ?? ''}`} className={styles.refused}>
          <span aria-hidden>▼ </span>
          <b>{t('bringing.read.line', { line })}. </b>
          {refusalSentence(i18n, 'rows', refused.reason, refused.data)}
        </p>
      ))}
    </li>
  )
}

function metricName(metric: string, known: (key: (typeof SOURCE_METRICS)[number]) => string): string {
  const name = metric.replace(/^own:/, '')
  const key = SOURCE_METRICS.find((one) => one === name)
  return key ? known(key) : name
}

function Answer({ answer }: { answer: Feedback }) {
  const { t, i18n } = useTranslation()
  const { scale, score, text, question } = answer
  const numbers = new Intl.NumberFormat(i18n.language)
  const said =
    scale === null || score === null
      ? null
      : scale.kind === 'thumbs'
        ? t(score === scale.max ? 'bringing.sample.thumbsUp' : 'bringing.sample.thumbsDown')
        : t('bringing.sample.score', { score: numbers.format(score), max: numbers.format(scale.max) })
  return (
    <div className={styles.entry}>
      <p className={styles.words}>
        {said && <b className={styles.score}>{said}</b>} {text.slice(0, 280)}
      </p>
      {question !== '' && <p className={styles.question}>{question}</p>}
      <Facts
        facts={[
          momentText(answer.at, i18n.language),
          ...(answer.place.channel ? [answer.place.channel] : []),
          ...(answer.personKey === 'somebody' ? [t('bringing.sample.person')] : []),
        ]}
        touchpointId={answer.touchpointId}
      />
    </div>
  )
}

function Request({ request }: { request: ServiceCase }) {
  const { t, i18n } = useTranslation()
  const { language } = i18n
  const { firstResponseSeconds, resolutionSeconds, contacts, answered } = request
  return (
    <p className={styles.entry}>
      <b>{momentText(request.openedAt, language)}</b>
      <Facts
        facts={[
          ...(firstResponseSeconds === null
            ? answered === false
              ? [t('bringing.sample.nobody')]
              : []
            : [t('bringing.sample.answeredIn', { time: spanText(i18n, firstResponseSeconds) })]),
          ...(resolutionSeconds === null
            ? []
            : [t('bringing.sample.solvedIn', { time: spanText(i18n, resolutionSeconds) })]),
          ...(contacts === null
            ? []
            : [
                t(request.source === 'whatsapp' ? 'bringing.read.messages' : 'bringing.sample.messages', {
                  count: contacts,
                }),
              ]),
        ]}
        touchpointId={request.touchpointId}
      />
    </p>
  )
}

/** Second line of an entry: when, where, and to which touchpoint it goes where that is known yet. */
function Facts({ facts, touchpointId = null }: { facts: readonly string[]; touchpointId?: string | null }) {
  const place = useBringing((state) => state.touchpoints.find(({ id }) => id === touchpointId)?.name)
  useLanguage()
  return <span className={styles.facts}>{[...facts, ...(place ? [`→ ${place}`] : [])].join(' · ')}</span>
}
