import { useTranslation } from 'react-i18next'
import type { Card, Lane } from '../../../shared/domain/journey/lane.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { newId } from '../../ipc/connection.ts'
import type { NewThing } from '../../state/newThing.ts'
import { useWords } from '../../state/words.ts'
import { CardLine } from './CardLine.tsx'
import { NewPicture } from './CellPicture.tsx'
import { NewLine } from './NewLine.tsx'
import styles from './outline.module.css'
import type { Leads } from './outlineIndex.ts'
import { setFresh, useOutline } from './outlineStore.ts'
import { TouchpointLine } from './TouchpointLine.tsx'

interface CellLinesProps {
  readonly lane: Lane
  readonly stepId: string
  readonly stepName: string
  readonly touchpoints: readonly Touchpoint[]
  readonly cards: readonly Card[]
  readonly leads: Leads
}

/** What stands in one cell, line by line, and a line for the next. */
export function CellLines({ lane, stepId, stepName, touchpoints, cards, leads }: CellLinesProps) {
  const { t } = useTranslation()
  const words = useWords()
  const asked = useOutline(({ fresh }) =>
    fresh && 'laneId' in fresh && fresh.laneId === lane.id && fresh.stepId === stepId ? fresh : null,
  )
  const laneName = lane.name || words.lanes[lane.role]
  const place = t('outline.item', { lane: laneName, step: stepName })
  const label = t('outline.newItem', { lane: laneName, step: stepName })
  const isTouchpoints = lane.role === 'touchpoints'
  const rows: readonly (Touchpoint | Card)[] = isTouchpoints ? touchpoints : cards
  const thing = (afterId?: string): NewThing => ({
    kind: isTouchpoints ? 'touchpoint' : 'card',
    id: newId(),
    laneId: lane.id,
    stepId,
    ...(afterId === undefined ? {} : { afterId }),
  })
  const line = asked && (
    <li key={`new:${asked.id}`}>
      <NewLine
        asked={asked}
        label={label}
        look={isTouchpoints ? 'item' : 'note'}
        placeholder={t(isTouchpoints ? 'map.placeholder.touchpoint' : 'map.placeholder.card')}
      />
    </li>
  )
  if (rows.length === 0 && !line) {
    if (lane.role === 'images') return <NewPicture laneId={lane.id} stepId={stepId} label={label} />
    return (
      <NewLine
        thing={thing}
        label={label}
        look={isTouchpoints ? 'item' : 'note'}
        placeholder={t(isTouchpoints ? 'map.placeholder.touchpoint' : 'map.placeholder.card')}
      />
    )
  }
  const inPlace = asked !== null && rows.some((row) => row.id === asked.afterId)
  return (
    <ul className={styles.items}>
      {rows.flatMap((row) => [
        <li key={row.id}>
          {'channelId' in row ? (
            <TouchpointLine touchpoint={row} place={place} leads={leads[row.id]} />
          ) : (
            <CardLine card={row} place={place} />
          )}
        </li>,
        asked?.afterId === row.id ? line : null,
      ])}
      {!inPlace && line}
      {lane.role === 'images' && (
        <li>
          <NewPicture laneId={lane.id} stepId={stepId} label={label} />
        </li>
      )}
      {!asked && lane.role !== 'images' && (
        <li className={styles.more}>
          <button
            type="button"
            tabIndex={-1}
            className={styles.plus}
            aria-label={label}
            title={label}
            onClick={() => setFresh(thing(rows.at(-1)?.id))}
          >
            +
          </button>
        </li>
      )}
    </ul>
  )
}
