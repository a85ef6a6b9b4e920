import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { request } from '../../ipc/connection.ts'
import { sayFailure } from '../../state/toasts.ts'
import { NotRead } from '../figures/NotRead.tsx'
import { useAsked } from '../figures/useFigureRows.ts'
import { useChangesOf } from '../proof/useChangesOf.ts'
import { SegmentPage } from './SegmentPage.tsx'
import styles from './SegmentsPane.module.css'

/** Groups of customers by rule: what they say, and what is offered to them differently. */
export function SegmentsPane() {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const changes = useChangesOf('segment', 'variation', 'touchpoint', 'journey')
  const asked = useAsked(String(changes), async () => {
    const [segments, variations, places, choices] = await Promise.all([
      request('segment.list', {}),
      request('variation.list', {}),
      request('touchpoint.list', {}),
      request('segment.choices', {}),
    ])
    if (!segments.ok) return segments
    if (!variations.ok) return variations
    if (!places.ok) return places
    if (!choices.ok) return choices
    const data = {
      segments: segments.data,
      variations: variations.data,
      places: places.data,
      choices: choices.data,
    }
    return { ok: true, data }
  })
  const add = async (): Promise<void> => {
    const rule = { channels: [], tags: [], stages: [], customer: null }
    const reply = await request('segment.add', { fields: { name: t('segments.fresh'), rule } })
    if (reply.ok) setChosen(reply.data.id)
    else sayFailure(reply)
  }
  const segments = asked.state === 'there' ? asked.data.segments : []
  const shown = segments.find(({ id }) => id === chosen) ?? segments[0]
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{t('segments.title')}</h1>
          <p className={styles.lead}>{t('segments.lead')}</p>
        </div>
        <Button look="primary" icon={Plus} onClick={() => void add()}>
          {t('segments.add')}
        </Button>
      </header>
      {asked.state === 'loading' ? (
        <Loading text={t('common.loading')} />
      ) : asked.state === 'failed' ? (
        <NotRead again={asked.again} />
      ) : !shown ? (
        <div className={styles.empty}>
          <EmptyLine wide />
          <h2>{t('segments.emptyTitle')}</h2>
          <p>{t('segments.empty')}</p>
        </div>
      ) : (
        <div className={styles.columns}>
          <nav className={styles.list} aria-label={t('segments.title')}>
            {segments.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className={styles.item}
                aria-current={id === shown.id}
                onClick={() => setChosen(id)}
              >
                {name || t('segments.unnamed')}
              </button>
            ))}
          </nav>
          <SegmentPage key={shown.id} segment={shown} {...asked.data} />
        </div>
      )}
    </div>
  )
}
