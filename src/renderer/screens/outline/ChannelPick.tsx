import { useTranslation } from 'react-i18next'
import { ChannelKind } from '../../../shared/domain/channel/channel.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { channelLook, channelMark, shapeOf } from '../../../shared/layout/geometry/channelLook.ts'
import { planTouchpoints } from '../../commands/map/planChange.ts'
import { runPlan } from '../../commands/map/runPlan.ts'
import { Marks } from '../../components/marks/Marks.tsx'
import { newId, request } from '../../ipc/connection.ts'
import { settledDoc } from '../../state/shownStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import { useWords } from '../../state/words.ts'
import { useGround } from './ground.ts'
import styles from './pick.module.css'

const MARK = 20

/** Where a contact happens: mark and word, to be changed in place. One with a name of its own is made in the details. */
export function ChannelPick({ touchpoint, name }: { touchpoint: Touchpoint; name: string }) {
  const { channels } = useGround()
  const { t } = useTranslation()
  const words = useWords()
  const channel = channels.find((c) => c.id === touchpoint.channelId)
  const look = channel && channelLook(channel, words)
  const known = new Set(channels.filter((c) => c.name === '').map((c) => c.kind))
  const usual = ChannelKind.options.filter((kind) => !known.has(kind) && kind !== 'other')
  const put = (channelId: string | null): void => {
    const now = settledDoc()
    if (now) void runPlan(planTouchpoints(now, [touchpoint.id], { channelId }))
  }
  const choose = async (next: string): Promise<void> => {
    if (!next.startsWith('kind:')) return put(next === '' ? null : next)
    const reply = await request('channel.add', {
      id: newId(),
      fields: { kind: next.slice(5) as ChannelKind, name: '' },
    })
    if (reply.ok) put(reply.data.id)
    else sayFailure(reply)
  }
  const label = t('outline.channelOf', { name })
  return (
    <span className={look ? styles.pick : `${styles.pick} ${styles.unset}`}>
      {look && (
        <svg className={styles.mark} viewBox={`0 0 ${MARK} ${MARK}`} aria-hidden focusable={false}>
          <Marks marks={channelMark(look, shapeOf(touchpoint), 0, 0, MARK)} />
        </svg>
      )}
      <span aria-hidden>{look ? look.name : t('outline.noChannel')}</span>
      <select
        className={styles.select}
        aria-label={label}
        title={label}
        value={touchpoint.channelId ?? ''}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        <option value="">{t('outline.noChannel')}</option>
        {channels.map((c) => (
          <option key={c.id} value={c.id}>
            {c.name || words.channels[c.kind]}
          </option>
        ))}
        {usual.map((kind) => (
          <option key={kind} value={`kind:${kind}`}>
            {words.channels[kind]}
          </option>
        ))}
      </select>
    </span>
  )
}
