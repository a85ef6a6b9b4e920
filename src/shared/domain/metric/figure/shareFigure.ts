import { wilson } from '../interval/wilson.ts'
import type { MeasuredKey } from '../metric.ts'
import { isCount } from '../tally/tally.ts'
import { stateOf, WIDEST_SHARE } from './few.ts'
import { type Figure, figure, type Note } from './figure.ts'

/** 100·hits/of with Wilson's interval. More hits than there were to hit: the value, without interval and said. */
export function shareFigure(
  metric: MeasuredKey,
  { hits, of }: { readonly hits: number; readonly of: number },
  notes: readonly Note[] = [],
): Figure {
  const kind = { metric, statistic: 'share', unit: 'percent' } as const
  if (!isCount(hits) || !isCount(of) || of === 0) return figure({ ...kind, notes })
  const bare = { ...kind, n: of, inputs: { hits, of } }
  const value = (100 * hits) / of
  if (hits > of) return figure({ ...bare, value, state: 'few', notes: [...notes, { key: 'moreThanBase' }] })
  const { low, high } = wilson(hits, of)
  const interval = { low: 100 * low, high: 100 * high }
  return figure({ ...bare, value, ...interval, method: 'wilson', state: stateOf(of, interval, WIDEST_SHARE), notes })
}
