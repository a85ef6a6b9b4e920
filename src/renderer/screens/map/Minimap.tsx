import { type PointerEvent, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { setView, useCanvas } from '../../canvas/canvasStore.ts'
import styles from './Minimap.module.css'
import { miniLine } from './miniLine.ts'

const H = 40

/** The line alone, as long as the journey, with what is in sight framed; drag the frame or click to go there. */
export function Minimap() {
  const { t } = useTranslation()
  const scene = useCanvas((s) => s.index?.scene)
  const view = useCanvas((s) => s.view)
  const pane = useCanvas((s) => s.pane)
  const covered = useCanvas((s) => s.covered)
  // In a narrow window the zoom beside it keeps its room.
  const w = Math.min(560, Math.max(160, pane.w * (pane.w < 1_000 ? 0.34 : 0.46)))
  const line = useMemo(() => (scene ? miniLine(scene, w, H) : null), [scene, w])
  const grip = useRef<number | null>(null)
  if (!scene || !line) return null
  const from = (-view.x / view.zoom) * line.scale
  const wide = ((pane.w - covered) / view.zoom - scene.headerW) * line.scale
  const left = Math.max(0, from)
  const right = Math.min(w, from + wide + 2 * line.inset)
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left
    const x = (at - (grip.current ?? 0)) / line.scale
    setView({ ...view, x: -x * view.zoom })
  }
  return (
    <svg
      className={styles.mini}
      width={w}
      height={H}
      role="img"
      aria-label={t('map.zoom.minimap')}
      onPointerDown={(event) => {
        const at = event.clientX - event.currentTarget.getBoundingClientRect().left
        grip.current = at >= left && at <= right ? at - from : (right - left) / 2
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={(event) => {
        if (grip.current !== null) go(event)
      }}
      onPointerUp={() => {
        grip.current = null
      }}
    >
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
      <rect className={styles.frame} x={left + 1} y={1} width={Math.max(12, right - left - 2)} height={H - 2} rx={4} />
    </svg>
  )
}
