import styles from './chart.module.css'
import { roundSpan } from './scale.ts'
import { type TrendValue, trendShape } from './trendShape.ts'

const W = 120
const H = 28
const PAD = 4

/** A trend at a glance; what it says stands beside it. */
export function Sparkline({ points }: { points: readonly (TrendValue | null)[] }) {
  const values = points.flatMap((point) => (point ? [point.value] : []))
  const { dots, lines } = trendShape(points, { w: W - 2 * PAD, h: H - 2 * PAD }, roundSpan(values))
  const last = dots.at(-1)
  return (
    <svg className={styles.spark} viewBox={`0 0 ${W} ${H}`} aria-hidden focusable={false}>
      <g transform={`translate(${PAD} ${PAD})`}>
        {lines.map((d) => (
          <path key={d} className={styles.line} d={d} />
        ))}
        {dots
          .filter((dot) => dot === last || lines.length === 0)
          .map(({ index, x, y, hollow }) => (
            <circle key={index} className={hollow ? styles.dotHollow : styles.dot} cx={x} cy={y} r={3.2} />
          ))}
      </g>
    </svg>
  )
}
