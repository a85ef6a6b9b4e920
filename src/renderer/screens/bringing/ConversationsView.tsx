import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figure } from '../../../shared/domain/metric/figure/figure.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import type { Conversations } from '../../../shared/ipc/routes/bringing.ts'
import { Loading } from '../../components/progress/Loading.tsx'
import { request } from '../../ipc/connection.ts'
import { sayFailure } from '../../state/toasts.ts'
import styles from './ConversationsView.module.css'
import { HeatMap } from './HeatMap.tsx'
import { figureText, shareText } from './texts.ts'

/** How conversations go: how fast they are answered and resolved, what stays unanswered, and when they begin. */
export function ConversationsView({ asked }: { asked: Input<'listening.conversations'> }) {
  const { t, i18n } = useTranslation()
  const { language } = i18n
  const [found, setFound] = useState<Conversations | null>(null)
  const key = JSON.stringify(asked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is asked
  useEffect(() => {
    let wanted = true
    void request('listening.conversations', asked).then((reply) => {
      if (!wanted) return
      if (reply.ok) setFound(reply.data)
      else sayFailure(reply)
    })
    return () => {
      wanted = false
    }
  }, [key])
  if (!found) return <Loading text={t('common.loading')} />
  const { count, figures, unanswered, afterHours, heat } = found
  const of = (metric: string): Figure | undefined => figures.find((figure) => figure.metric === metric)
  const numbers = new Intl.NumberFormat(language)
  const timed = heat.some((row) => row.some((n) => n > 0))
  return (
    <section className={styles.view} aria-label={t('bringing.conversations.title')}>
      <h3 className={styles.title}>{t('bringing.conversations.title')}</h3>
      <dl className={styles.figures}>
        <Tile name={t('bringing.conversations.count', { count })} value={numbers.format(count)} />
        <Spread figure={of('firstResponseTime')} name={t('bringing.conversations.firstResponse')} />
        <Spread figure={of('resolutionTime')} name={t('bringing.conversations.resolution')} />
        <Spread figure={of('interactionsToResolve')} name={t('bringing.conversations.contacts')} />
        {unanswered.of > 0 && (
          <Tile
            name={t('bringing.conversations.unanswered')}
            value={shareText(unanswered.hits, unanswered.of, language)}
            n={unanswered.of}
          />
        )}
        {afterHours && afterHours.of > 0 && (
          <Tile
            name={t('bringing.conversations.afterHours')}
            value={shareText(afterHours.hits, afterHours.of, language)}
            n={afterHours.of}
          />
        )}
      </dl>
      {timed ? <HeatMap heat={heat} /> : <p className={styles.note}>{t('bringing.conversations.noHours')}</p>}
    </section>
  )
}

/** A median with its 90th percentile, or a mean. */
function Spread({ figure, name }: { figure: Figure | undefined; name: string }) {
  const { t, i18n } = useTranslation()
  if (!figure) return null
  const p90 = figure.also.find(({ statistic }) => statistic === 'p90')
  const how =
    figure.statistic === 'median'
      ? [
          t('bringing.conversations.half'),
          ...(p90 ? [t('bringing.conversations.ninety', { value: figureText(i18n, p90) })] : []),
        ]
      : [t('bringing.conversations.mean')]
  return (
    <Tile
      name={name}
      value={figureText(i18n, figure)}
      n={figure.n}
      note={how.join('; ')}
      few={figure.state === 'few'}
    />
  )
}

interface TileProps {
  readonly name: string
  readonly value: string
  readonly n?: number | null
  readonly note?: string
  readonly few?: boolean
}

function Tile({ name, value, n, note, few }: TileProps) {
  const { t } = useTranslation()
  return (
    <div className={few ? `${styles.tile} ${styles.few}` : styles.tile}>
      <dt className={styles.name}>{name}</dt>
      <dd>
        <b className={styles.value}>{value}</b>
        {n != null && <span className={styles.n}>{t('bringing.conversations.n', { n })}</span>}
        {few && <span className={styles.n}>{t('bringing.conversations.few')}</span>}
        {note && <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  )
}
