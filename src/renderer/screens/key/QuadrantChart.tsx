import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyPoint } from '../../../shared/domain/ranking/keyPoint.ts'
import { ChartGround } from './ChartGround.tsx'
import { placeDots } from './dotPlaces.ts'
import styles from './QuadrantChart.module.css'
import { QuadrantDot } from './QuadrantDot.tsx'

interface QuadrantChartProps {
  readonly points: readonly KeyPoint[]
  readonly chosenId: string
  readonly onChoose: (id: string) => void
  /** several that stand on one place */
  readonly onHeap: (ids: readonly string[]) => void
  readonly onImportance: (id: string, importance: number | null) => void
}

/** px: what a dot needs to be hit */
const CELL = 25
const BANDS = 6

/** Importance upwards, satisfaction to the right; a dot is dragged, or moved with keys, to say how much it matters. */
export function QuadrantChart({ points, chosenId, onChoose, onHeap, onImportance }: QuadrantChartProps) {
  const { t } = useTranslation()
  const plot = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ w: 0, h: 0 })
  useLayoutEffect(() => {
    const element = plot.current
    if (!element) return
    const look = (): void => setSize({ w: element.clientWidth, h: element.clientHeight })
    look()
    const watch = new ResizeObserver(look)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  const unknownWidth = Math.min(4 * CELL, size.w * 0.18)
  const room = { width: size.w - unknownWidth, unknownWidth, bandHeight: size.h / BANDS, cell: CELL }
  const { w, h } = size
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is made of the size
  const placed = useMemo(() => {
    if (w === 0 || h === 0) return []
    // Who is looked at stands alone.
    const first = points.toSorted((a, b) => Number(b.place.id === chosenId) - Number(a.place.id === chosenId))
    return placeDots(
      first.map(({ place, importance, satisfaction }) => ({
        id: place.id,
        importance,
        position: satisfaction?.position ?? null,
      })),
      room,
    )
  }, [points, chosenId, w, h])
  const byId = useMemo(() => new Map(points.map((point) => [point.place.id, point])), [points])
  const [focus, setFocus] = useState<string | null>(null)
  useEffect(() => {
    if (focus === null || focus !== chosenId) return
    plot.current?.querySelector<HTMLElement>(`[data-dot="${CSS.escape(focus)}"]`)?.focus()
  })
  const choose = (id: string, withFocus: boolean): void => {
    setFocus(withFocus ? id : null)
    onChoose(id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = points.findIndex(({ place }) => place.id === chosenId)
    const point = points[at]
    if (!point || event.ctrlKey || event.altKey || event.metaKey) return
    const say = (importance: number | null): void => {
      setFocus(chosenId)
      onImportance(chosenId, importance)
    }
    const next = points[at + (event.key === 'ArrowRight' ? 1 : -1)]
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      if (next) choose(next.place.id, true)
    } else if (event.key === 'ArrowUp') say(Math.min(5, (point.importance ?? 0) + 1))
    else if (event.key === 'ArrowDown')
      say(point.importance === null || point.importance === 1 ? null : point.importance - 1)
    else if (/^[1-5]$/.test(event.key)) say(Number(event.key))
    else if (event.key === '0') say(null)
    else return
    event.preventDefault()
  }
  return (
    <section className={styles.chart} aria-label={t('keyPoints.chart.label')}>
      <ChartGround>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the dots within */}
        <div ref={plot} className={styles.plot} onKeyDown={onKeyDown}>
          {placed.map(({ ids, x, y }) => {
            const point = byId.get(ids[0]!)
            if (!point) return null
            return (
              <QuadrantDot
                key={ids[0]}
                point={point}
                more={ids.length - 1}
                x={x}
                y={y}
                bandHeight={room.bandHeight}
                chosen={ids[0] === chosenId}
                onChoose={() => (ids.length > 1 ? onHeap(ids) : choose(ids[0]!, true))}
                onDrop={(importance) => onImportance(ids[0]!, importance)}
              />
            )
          })}
        </div>
      </ChartGround>
      <p className={styles.legend}>
        <span className={styles.solid} aria-hidden /> {t('keyPoints.chart.solid')}
        <span className={styles.hollow} aria-hidden /> {t('keyPoints.chart.hollow')}
        <span className={styles.marked} aria-hidden /> {t('keyPoints.chart.marked')}
      </p>
      <p className={styles.keys}>{t('keyPoints.chart.keys')}</p>
    </section>
  )
}
