import { memo, useMemo } from 'react'
import styles from './Thumb.module.css'
import { type ThumbPoint, thumbDrawing } from './thumbPath.ts'

const FRAMES = {
  large: { width: 288, height: 92, inset: 22, level: 12, bend: 7, line: 8, hollow: 4, station: 4.4, key: 7.6 },
  small: { width: 160, height: 50, inset: 14, level: 7, bend: 4, line: 5, hollow: 2.4, station: 3, key: 4.6 },
} as const

interface ThumbProps {
  readonly line: readonly ThumbPoint[]
  readonly size?: keyof typeof FRAMES
  /** What lies behind the hollow line. */
  readonly on?: 'ground' | 'paper'
  /** Said by screen readers; absent: decoration. */
  readonly title?: string
}

/** A journey as its line alone. */
export const Thumb = memo(function Thumb({ line, size = 'large', on = 'ground', title }: ThumbProps) {
  const frame = FRAMES[size]
  const drawing = useMemo(() => thumbDrawing(line, frame), [line, frame])
  const gap = (frame.width - 2 * frame.inset) / Math.max(1, line.length - 1)
  // Where stations would touch, the line speaks alone, with its key stations.
  const many = gap < frame.station * 3.4
  const key = Math.min(frame.key, Math.max(frame.key / 2, gap * 0.42))
  const middle = frame.height / 2
  const named = title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden
    <svg className={styles.thumb} viewBox={`0 0 ${frame.width} ${frame.height}`} {...named}>
      {drawing.line ? (
        <path className={styles.zero} d={`M${frame.inset} ${middle}H${frame.width - frame.inset}`} />
      ) : (
        <path
          className={styles.track}
          d={`M${frame.inset} ${middle}H${frame.width - frame.inset}`}
          strokeWidth={frame.line * 0.8}
        />
      )}
      <path className={styles.line} d={drawing.line} strokeWidth={frame.line} strokeLinecap="round" />
      <path
        className={`${styles.hollow} ${styles[on]}`}
        d={drawing.line}
        strokeWidth={frame.hollow}
        strokeLinecap="round"
      />
      {drawing.solid.map((d) => (
        <path key={d} className={styles.line} d={d} strokeWidth={frame.line} />
      ))}
      {drawing.stations.map((station, at) =>
        !station.known || (many && !station.key) ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a station is its place on the line
          <g key={at} className={station.key ? styles.key : styles.station}>
            <circle cx={station.x} cy={station.y} r={station.key ? key : frame.station} />
            {station.key && <circle className={styles.dot} cx={station.x} cy={station.y} r={key / 3.2} />}
          </g>
        ),
      )}
    </svg>
  )
})
