import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { NotRead } from '../../components/notice/NotRead.tsx'
import { EmptyPart } from '../../components/pane/EmptyPart.tsx'
import { Pane } from '../../components/pane/Pane.tsx'
import { PaneHead } from '../../components/pane/PaneHead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { request } from '../../ipc/connection.ts'
import { sayFailure } from '../../state/toasts.ts'
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
    <Pane scrolls>
      <PaneHead title={t('segments.title')} lead={t('segments.lead')}>
        <Button look="primary" icon={Plus} onClick={() => void add()}>
          {t('segments.add')}
        </Button>
      </PaneHead>
      {asked.state === 'loading' ? (
        <Loading text={t('common.loading')} />
      ) : asked.state === 'failed' ? (
        <NotRead text={t('figures.failed')} again={asked.again} />
      ) : !shown ? (
        <EmptyPart title={t('segments.emptyTitle')} text={t('segments.empty')} />
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
    </Pane>
  )
}
