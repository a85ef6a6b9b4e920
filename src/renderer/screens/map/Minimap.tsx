import { memo, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scene } from '../../../shared/layout/scene.ts'
import { type CanvasState, useCanvas } from '../../canvas/canvasStore.ts'
import { moveView } from '../../canvas/view/moving.ts'
import styles from './Minimap.module.css'
import { type MiniLine, miniLine } from './miniLine.ts'

const H = 40

/** The line alone, as long as the journey, with what is in sight framed; drag the frame or click to go there. */
export function Minimap() {
  const { t } = useTranslation()
  const scene = useCanvas((s) => s.index?.scene)
  const pane = useCanvas((s) => s.pane)
  // In a narrow window the zoom beside it keeps its room.
  const w = Math.min(560, Math.max(160, pane.w * (pane.w < 1_000 ? 0.34 : 0.46)))
  const line = useMemo(() => (scene ? miniLine(scene, w, H) : null), [scene, w])
  const grip = useRef<number | null>(null)
  if (!scene || !line) return null
  const go = (event: PointerEvent<HTMLElement>): void => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left
    const x = (at - (grip.current ?? 0)) / line.scale
    moveView((now) => ({ ...now, x: -x * now.zoom }))
  }
  return (
    <div
      className={styles.mini}
      style={{ width: w, height: H }}
      role="img"
      aria-label={t('map.zoom.minimap')}
      onPointerDown={(event) => {
        const at = event.clientX - event.currentTarget.getBoundingClientRect().left
        const { from, left, right } = frameAt(useCanvas.getState(), scene, line, w)
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = at >= left && at <= right ? at - from : (right - left) / 2
        go(event)
      }}
      onPointerMove={(event) => {
        if (grip.current !== null) go(event)
      }}
      onPointerUp={() => {
        grip.current = null
      }}
    >
      <svg width={w} height={H} aria-hidden focusable={false}>
        <Line line={line} />
      </svg>
      <Frame scene={scene} line={line} w={w} />
    </div>
  )
}

/** What is in sight, px of the miniature: where it begins, and as much of it as is drawn. */
function frameAt({ view, pane, covered }: CanvasState, scene: Scene, line: MiniLine, w: number) {
  const from = (-view.x / view.zoom) * line.scale
  const wide = ((pane.w - covered) / view.zoom - scene.headerW) * line.scale
  return { from, left: Math.max(0, from), right: Math.min(w, from + wide + 2 * line.inset) }
}

/** Moved by its transform alone: the line beneath is not drawn again with every step of a pan. */
function Frame({ scene, line, w }: { scene: Scene; line: MiniLine; w: number }) {
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = (state: CanvasState): void => {
      const { left, right } = frameAt(state, scene, line, w)
      if (!frame.current) return
      frame.current.style.transform = `translateX(${left}px)`
      frame.current.style.width = `${Math.max(14, right - left)}px`
    }
    place(useCanvas.getState())
    return useCanvas.subscribe((now, before) => {
      if (now.view !== before.view || now.pane !== before.pane || now.covered !== before.covered) place(now)
    })
  }, [scene, line, w])
  return <div ref={frame} className={styles.frame} />
}

/** Apart from its frame, which moves with the map. */
const Line = memo(function Line({ line }: { line: MiniLine }) {
  return (
    <>
      {line.track && <path className={styles.track} d={line.track} />}
      <path className={styles.line} d={line.d} />
      <path className={styles.hollow} d={line.d} />
      {line.solid.map((d) => (
        <path key={d} className={styles.solid} d={d} />
      ))}
      {line.stations.map((s) => (
        <g key={s.x} className={s.key ? styles.key : styles.station}>
          <circle cx={s.x} cy={s.y} r={s.key ? 4.6 : 3} />
          {s.key && <circle className={styles.dot} cx={s.x} cy={s.y} r={1.6} />}
        </g>
      ))}
    </>
  )
})
