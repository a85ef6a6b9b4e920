import { wilson } from '../interval/wilson.ts'
import type { MeasuredKey } from '../metric.ts'
import { dayAfter } from '../period/localDay.ts'
import { isCount, type RetentionSpan, type RetentionTally } from '../tally/tally.ts'
import { stateOf, WIDEST_SHARE } from './few.ts'
import { type Figure, figure, type Note } from './figure.ts'

interface Linked {
  readonly start: number
  readonly end: number
  readonly added: number
  readonly notes: readonly Note[]
}

/** One after the other: S of the first, E of the last, all N. null where days are missing or counted twice. */
function linked(spans: readonly RetentionSpan[]): Linked | null {
  const ordered = [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const first = ordered[0]
  const last = ordered.at(-1)
  if (!first || !last) return null
  let disagree = 0
  for (const [i, span] of ordered.slice(1).entries()) {
    const before = ordered[i] as RetentionSpan
    if (dayAfter(before.to) !== span.from) return null
    if (before.atEnd !== span.atStart) disagree++
  }
  const added = ordered.reduce((sum, span) => sum + span.added, 0)
  const notes: Note[] = disagree > 0 ? [{ key: 'spansDisagree', count: disagree }] : []
  return { start: first.atStart, end: last.atEnd, added, notes }
}

/**
 * 100·(E − N)/S. Where E − N is a part of S it is a share, with Wilson's interval. Over linked spans N counts every
 * customer won in any of them, also one lost again before the end: the figure is then a lower bound of who stayed.
 */
export function retentionFigure(metric: MeasuredKey, { spans }: RetentionTally): Figure {
  const bare = { metric, statistic: 'retention', unit: 'percent' } as const
  const counted = spans.every(({ atStart, atEnd, added }) => isCount(atStart) && isCount(atEnd) && isCount(added))
  const all = counted ? linked(spans) : null
  if (!all) return figure({ ...bare, notes: spans.length > 0 ? [{ key: 'spansApart' }] : [] })
  const { start, end, added, notes } = all
  const stayed = end - added
  const inputs = { start, end, added }
  if (start === 0) return figure({ ...bare, inputs, notes })
  const known = { ...bare, n: start, value: (100 * stayed) / start, inputs }
  if (stayed < 0 || stayed > start) return figure({ ...known, state: 'few', notes: [...notes, { key: 'impossible' }] })
  const { low, high } = wilson(stayed, start)
  const interval = { low: 100 * low, high: 100 * high }
  return figure({ ...known, ...interval, method: 'wilson', state: stateOf(start, interval, WIDEST_SHARE), notes })
}
