import styles from './chart.module.css'
import { linear } from './scale.ts'

interface WhiskerProps {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  /** the same for all that are compared */
  readonly span: readonly [number, number]
  /** Too few to lean on: drawn hollow. */
  readonly hollow: boolean
  readonly target?: number | undefined
  /** Alone on its page, with room. */
  readonly wide?: boolean
}

const H = 14
const PAD = 5

/** A value with its interval on a line; what it says stands in words beside it. */
export function Whisker({ value, low, high, span, hollow, target, wide }: WhiskerProps) {
  const W = wide ? 320 : 104
  const x = linear(span[0], span[1], W - 2 * PAD)
  const at = (v: number): number => PAD + Math.min(W - 2 * PAD, Math.max(0, x.at(v)))
  const zero = span[0] < 0 && span[1] > 0 ? at(0) : null
  return (
    <svg className={wide ? styles.whiskerWide : styles.whisker} viewBox={`0 0 ${W} ${H}`} aria-hidden focusable={false}>
      <path className={styles.track} d={`M${PAD} ${H / 2}H${W - PAD}`} />
      {zero !== null && <path className={styles.track} d={`M${zero} 2V${H - 2}`} />}
      {low !== null && high !== null && (
        <path className={hollow ? styles.reachHollow : styles.reach} d={`M${at(low)} ${H / 2}H${at(high)}`} />
      )}
      {target !== undefined && <path className={styles.target} d={`M${at(target)} 1V${H - 1}`} />}
      <circle className={hollow ? styles.dotHollow : styles.dot} cx={at(value)} cy={H / 2} r={3.6} />
    </svg>
  )
}
