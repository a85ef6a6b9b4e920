import type { MeasuredKey } from '../metric.ts'
import { scaleKey } from './rawTally.ts'
import {
  type Bin,
  type CountTally,
  type MergeableTally,
  type MomentTally,
  type RetentionSpan,
  type ScoreCell,
  TALLY_KINDS,
  type TallyKind,
} from './tally.ts'

type MergeableKind = MergeableTally['kind']
type OfKind<K extends MergeableKind> = Extract<MergeableTally, { kind: K }>

function added<T extends { readonly count: number }>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const found = new Map<string, T>()
  for (const item of items) {
    const key = keyOf(item)
    const known = found.get(key)
    found.set(key, known ? { ...known, count: known.count + item.count } : item)
  }
  return [...found.values()]
}

const cellKey = (cell: ScoreCell): string => `${scaleKey(cell.scale)} ${cell.score}`
const binKey = (bin: Bin): string => `${bin.from} ${bin.to}`

/** Pairwise update of Chan, Golub & LeVeque (1979). */
function mergeMoments(a: MomentTally, b: MomentTally): MomentTally {
  const n = a.n + b.n
  if (a.n === 0 || b.n === 0) return a.n === 0 ? b : a
  const apart = b.mean - a.mean
  return {
    kind: 'moments',
    n,
    mean: a.mean + (apart * b.n) / n,
    squares: a.squares + b.squares + (apart * apart * a.n * b.n) / n,
  }
}

/** The same span at two places adds up; another span stands beside it, and the figure links them. */
function mergeSpans(spans: readonly RetentionSpan[]): RetentionSpan[] {
  const found = new Map<string, RetentionSpan>()
  for (const span of spans) {
    const key = `${span.from} ${span.to}`
    const known = found.get(key)
    found.set(
      key,
      known
        ? {
            ...known,
            atStart: known.atStart + span.atStart,
            atEnd: known.atEnd + span.atEnd,
            added: known.added + span.added,
          }
        : span,
    )
  }
  return [...found.values()]
}

const counted = (a: CountTally, b: CountTally): number | null =>
  a.count === null || b.count === null ? (a.count ?? b.count) : a.count + b.count

const MERGE: { readonly [K in MergeableKind]: (a: OfKind<K>, b: OfKind<K>) => OfKind<K> } = {
  scores: (a, b) => ({ kind: 'scores', cells: added([...a.cells, ...b.cells], cellKey) }),
  share: (a, b) => ({ kind: 'share', hits: a.hits + b.hits, of: a.of + b.of }),
  spread: (a, b) => ({
    kind: 'spread',
    bins: added([...a.bins, ...b.bins], binKey).sort((x, y) => x.from - y.from || x.to - y.to),
  }),
  moments: mergeMoments,
  count: (a, b) => ({ kind: 'count', count: counted(a, b) }),
  retention: (a, b) => ({ kind: 'retention', spans: mergeSpans([...a.spans, ...b.spans]) }),
}

/** The tally of both sets of answers. The sets must share no answer; order and grouping make no difference. */
export function mergeTallies<T extends MergeableTally>(a: T, b: T): T {
  if (a.kind !== b.kind) throw new TypeError(`a tally of ${a.kind} cannot take in one of ${b.kind}`)
  return (MERGE[a.kind] as unknown as (a: T, b: T) => T)(a, b)
}

const EMPTY: { readonly [K in MergeableKind]: OfKind<K> } = {
  scores: { kind: 'scores', cells: [] },
  share: { kind: 'share', hits: 0, of: 0 },
  spread: { kind: 'spread', bins: [] },
  moments: { kind: 'moments', n: 0, mean: 0, squares: 0 },
  count: { kind: 'count', count: null },
  retention: { kind: 'retention', spans: [] },
}

/** The tally of no answers, with which any other stays as it is. */
export const emptyTally = <K extends MergeableKind>(kind: K): OfKind<K> => EMPTY[kind]

/** What a metric is counted in first; own metrics say it themselves. */
export const tallyKindOf = (metric: Exclude<MeasuredKey, `own:${string}`>): TallyKind => TALLY_KINDS[metric][0]

/** All of them together; of none, the empty one of that kind. */
export const mergeAll = <K extends MergeableKind>(kind: K, tallies: Iterable<OfKind<K>>): OfKind<K> => {
  const all = [...tallies]
  // Halves rather than one after the other: each cell is then copied log n times, not n.
  const sum = (from: number, to: number): OfKind<K> => {
    if (to - from === 1) return all[from] as OfKind<K>
    const middle = (from + to) >> 1
    return mergeTallies(sum(from, middle) as MergeableTally, sum(middle, to) as MergeableTally) as OfKind<K>
  }
  return all.length === 0 ? emptyTally(kind) : sum(0, all.length)
}
