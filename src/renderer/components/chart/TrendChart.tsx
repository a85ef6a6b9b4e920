import styles from './chart.module.css'
import { linear, roundSpan, ticks } from './scale.ts'
import { MARK, markPlaces } from './trendMarks.ts'
import { type TrendValue, trendShape } from './trendShape.ts'

interface TrendChartProps {
  /** What it shows, in one sentence. */
  readonly label: string
  /** one for each period, null where nothing was measured */
  readonly points: readonly (TrendValue | null)[]
  /** what a period is called on the axis */
  readonly periods: readonly string[]
  readonly say: (value: number) => string
  /** ends of the values where they are given by the figure itself, such as 0 and 100 */
  readonly limits?: readonly [number, number] | null
  readonly goal?: { readonly value: number; readonly label: string } | null
  /** What happened, by number; `at`: its place among the periods, 0 the middle of the first. */
  readonly marks?: readonly { readonly at: number; readonly number: number }[]
}

const W = 640
const H = 230
const LEFT = 52
/** with room for what the goal is called */
const RIGHT = 74
const TOP = 14
const BOTTOM = 28

/** Periods side by side: solid where there is enough, hollow where there is little, with the interval as a band. */
export function TrendChart({ label, points, periods, say, limits, goal, marks = [] }: TrendChartProps) {
  const box = { w: W - LEFT - RIGHT, h: H - TOP - BOTTOM }
  const known = points.flatMap((p) => (p ? [p.value, p.low ?? p.value, p.high ?? p.value] : []))
  const [low, high] = roundSpan(goal ? [...known, goal.value] : known)
  const span = limits ? ([Math.max(low, limits[0]), Math.min(high, limits[1])] as const) : ([low, high] as const)
  const { dots, lines, bands, xs } = trendShape(points, box, span)
  const y = linear(span[0], span[1], box.h)
  // A band shows the intervals of the others.
  const alone = dots.filter(({ index }) => !points[index - 1] && !points[index + 1])
  const every = Math.max(1, Math.ceil(points.length / 8))
  const goalY = goal ? box.h - y.at(goal.value) : 0
  return (
    <svg className={styles.chart} viewBox={`0 0 ${W} ${H}`} role="img" aria-label={label}>
      <g transform={`translate(${LEFT} ${TOP})`}>
        {ticks(span[0], span[1], 4).map((value) => (
          <g key={value} transform={`translate(0 ${box.h - y.at(value)})`}>
            <path className={value === 0 && span[0] < 0 ? styles.zero : styles.grid} d={`M0 0H${box.w}`} />
            <text className={styles.tick} x={-8} y={4} textAnchor="end">
              {say(value)}
            </text>
          </g>
        ))}
        {periods.map(
          (period, i) =>
            (points.length - 1 - i) % every === 0 && (
              <text key={period} className={styles.tick} x={xs[i]} y={box.h + 20} textAnchor="middle">
                {period}
              </text>
            ),
        )}
        {bands.map((d) => (
          <path key={d} className={styles.band} d={d} />
        ))}
        {goal && (
          <g>
            <path className={styles.goal} d={`M0 ${goalY}H${box.w + 2}`} />
            <text className={styles.goalText} x={box.w + 6} y={goalY + 4}>
              {goal.label}
            </text>
          </g>
        )}
        {markPlaces(marks, xs).map(({ number, x, row }) => (
          <g key={number} transform={`translate(${x} ${row * MARK})`}>
            <path className={styles.mark} d={`M0 0V${box.h - row * MARK}`} />
            <circle className={styles.markSign} r={9} />
            <text className={styles.markText} y={4} textAnchor="middle">
              {number}
            </text>
          </g>
        ))}
        {alone.map(
          ({ index, x, reach }) =>
            reach && <path key={index} className={styles.stem} d={`M${x} ${reach.top}V${reach.bottom}`} />,
        )}
        {lines.map((d) => (
          <path key={d} className={styles.line} d={d} />
        ))}
        {dots.map(({ index, x, y: at, hollow }) => (
          <circle key={index} className={hollow ? styles.dotHollow : styles.dot} cx={x} cy={at} r={5} />
        ))}
      </g>
    </svg>
  )
}
