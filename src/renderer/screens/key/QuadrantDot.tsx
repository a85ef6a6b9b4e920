import { type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyPoint } from '../../../shared/domain/ranking/keyPoint.ts'
import { scoreOf } from '../../../shared/domain/ranking/quadrant.ts'
import { scoreText } from '../../../shared/i18n/rankingText.ts'
import { importanceAt } from './dotPlaces.ts'
import styles from './QuadrantChart.module.css'

interface QuadrantDotProps {
  readonly point: KeyPoint
  /** how many others stand on the same place */
  readonly more: number
  /** px of the middle */
  readonly x: number
  readonly y: number
  readonly bandHeight: number
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onDrop: (importance: number | null) => void
}

/** px before a press is a drag */
const SLOP = 4
/** Longer numbers would not fit into a dot. */
const LARGEST_NUMBER = 99

/** A touchpoint in the chart; solid where customers said it, hollow where it is assumed or few said it. */
export function QuadrantDot({ point, more, x, y, bandHeight, chosen, onChoose, onDrop }: QuadrantDotProps) {
  const { t, i18n } = useTranslation()
  const { place, rank, importance, satisfaction, isKey } = point
  const [lift, setLift] = useState<number | null>(null)
  const from = useRef<number | null>(null)
  const dragged = useRef(false)
  const name = place.name || t('ranking.unnamed.touchpoint')
  const told = t('keyPoints.chart.dot', {
    rank: String(rank),
    name,
    importance: importance === null ? t('keyPoints.chart.none') : String(importance),
    satisfaction: satisfaction ? scoreText(i18n, scoreOf(satisfaction.position)) : t('keyPoints.chart.notKnown'),
  })
  const down = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.button !== 0 || more > 0) return
    from.current = event.clientY
    dragged.current = false
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent): void => {
    if (from.current === null) return
    const by = event.clientY - from.current
    if (!dragged.current && Math.abs(by) < SLOP) return
    dragged.current = true
    setLift(Math.min(6 * bandHeight - y, Math.max(-y, by)))
  }
  const up = (): void => {
    if (dragged.current && lift !== null) onDrop(importanceAt(y + lift, bandHeight))
    from.current = null
    setLift(null)
  }
  const hollow = !satisfaction || satisfaction.from === 'map' || satisfaction.hollow
  const looks = [
    styles.dot,
    hollow ? styles.isHollow : styles.isSolid,
    isKey ? styles.isKey : '',
    chosen ? styles.chosen : '',
    more > 0 ? styles.heap : '',
  ]
  const toldOfAll = more > 0 ? t('keyPoints.chart.stack', { count: more + 1 }) : told
  return (
    <>
      {lift !== null && (
        <span
          className={styles.target}
          style={{ top: bandTop(y + lift, bandHeight), height: bandHeight }}
          aria-hidden
        />
      )}
      <button
        type="button"
        data-dot={place.id}
        tabIndex={chosen || more > 0 ? 0 : -1}
        className={looks.join(' ')}
        style={{ left: x, top: y + (lift ?? 0) }}
        title={toldOfAll}
        aria-label={toldOfAll}
        aria-pressed={more > 0 ? undefined : chosen}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => {
          from.current = null
          setLift(null)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || from.current === null) return
          event.stopPropagation()
          from.current = null
          setLift(null)
        }}
        onClick={() => !dragged.current && onChoose()}
      >
        {more > 0 ? `+${more + 1}` : rank <= LARGEST_NUMBER ? rank : ''}
      </button>
    </>
  )
}

const bandTop = (y: number, bandHeight: number): number =>
  Math.min(5, Math.max(0, Math.floor(y / bandHeight))) * bandHeight
