import styles from './chart.module.css'

export interface ScoreBar {
  readonly score: number
  readonly count: number
  /** good counts for the figure, bad against it; told by shape, and by words beside the chart */
  readonly side: 'good' | 'bad' | 'between'
}

const W = 640
const H = 150
const TOP = 22
const BOTTOM = 24

/** How many gave each score. */
export function ScoreBars({
  label,
  bars,
  say,
}: {
  label: string
  bars: readonly ScoreBar[]
  say: (n: number) => string
}) {
  const most = Math.max(1, ...bars.map((bar) => bar.count))
  const step = W / Math.max(1, bars.length)
  const wide = Math.min(56, step * 0.72)
  const room = H - TOP - BOTTOM
  return (
    <svg className={styles.chart} viewBox={`0 0 ${W} ${H}`} role="img" aria-label={label}>
      <path className={styles.zero} d={`M0 ${H - BOTTOM}H${W}`} />
      {bars.map(({ score, count, side }, i) => {
        const h = count === 0 ? 0 : Math.max(2, (count / most) * room)
        const x = i * step + (step - wide) / 2
        const y = H - BOTTOM - h
        return (
          <g key={score}>
            {count > 0 && <rect className={styles[side]} x={x} y={y} width={wide} height={h} rx={2} />}
            {count > 0 && (
              <text className={styles.count} x={x + wide / 2} y={y - 6} textAnchor="middle">
                {say(count)}
              </text>
            )}
            <text className={styles.tick} x={x + wide / 2} y={H - 6} textAnchor="middle">
              {say(score)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
