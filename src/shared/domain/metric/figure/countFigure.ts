import { garwood } from '../interval/garwood.ts'
import type { MeasuredKey } from '../metric.ts'
import { type CountTally, isCount } from '../tally/tally.ts'
import { LEAST_ANSWERS } from './few.ts'
import { type Figure, figure } from './figure.ts'

/**
 * How often something happened. The count itself is exact; the interval is that of the rate behind it, in which it
 * would move by chance alone from one such period to the next. A counted nought is a value, an uncounted period none.
 */
export function countFigure(metric: MeasuredKey, { count }: CountTally): Figure {
  const bare = { metric, statistic: 'count', unit: 'count' } as const
  if (count === null || !isCount(count)) return figure(bare)
  return figure({
    ...bare,
    n: count,
    value: count,
    ...garwood(count),
    method: 'garwood',
    state: count < LEAST_ANSWERS ? 'few' : 'enough',
    inputs: { count },
  })
}
