import { describe, expect, it } from 'vitest'
import { USUAL_SCALES } from '../../feedback/scale.ts'
import { type SeededRandom, seededRandom } from '../../synth/seededRandom.ts'
import type { MetricKey } from '../metric.ts'
import { scoreTally, shareTally, spreadTally } from '../tally/rawTally.ts'
import { othersAtWork, type WorkedOn } from './overlaps.ts'
import type { ProvableTally } from './sample.ts'
import { type Verdict, type VerdictQuestion, verdictOn } from './verdict.ts'
import { windowCaveats } from './windows.ts'

const QUESTION: VerdictQuestion = {
  before: { from: '2026-03-02', to: '2026-03-29' },
  after: { from: '2026-04-06', to: '2026-05-03' },
  direction: 'up',
  looks: [],
  upTo: '2026-06-01',
}

const nps = (scores: readonly number[]) => scoreTally(scores.map((score) => ({ scale: USUAL_SCALES.nps, score })))
const ces = (scores: readonly number[]) => scoreTally(scores.map((score) => ({ scale: USUAL_SCALES.ces, score })))
const csat = (scores: readonly number[]) => scoreTally(scores.map((score) => ({ scale: USUAL_SCALES.csat, score })))
const many = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw)

/** How each kind of test is met: a metric, and how single values of it are counted. */
const KINDS = {
  twoProportions: { metric: 'csat', count: csat },
  npsVariance: { metric: 'nps', count: nps },
  welch: { metric: 'ces', count: ces },
  medianPermutation: { metric: 'firstResponseTime', count: spreadTally },
} as const satisfies Record<string, { metric: MetricKey; count: (values: readonly number[]) => ProvableTally }>
type Kind = keyof typeof KINDS

const verdictFor = (kind: Kind, a: readonly number[], b: readonly number[], asked = QUESTION): Verdict =>
  verdictOn(KINDS[kind].metric, { before: KINDS[kind].count(a), after: KINDS[kind].count(b) }, asked)

const ofWeights = (random: SeededRandom, weights: readonly number[], first: number) => (): number => {
  let x = random.next() * weights.reduce((sum, w) => sum + w, 0)
  const at = weights.findIndex((w) => {
    x -= w
    return x < 0
  })
  return first + Math.max(0, at)
}

/** Even, lopsided, nearly all alike, and torn between two ends. */
const DRAWS: Readonly<Record<Kind, readonly ((random: SeededRandom) => () => number)[]>> = {
  twoProportions: [
    (r) => ofWeights(r, [1, 1, 1, 1, 1], 1),
    (r) => ofWeights(r, [1, 0, 0, 0, 30], 1),
    (r) => ofWeights(r, [9, 0, 0, 1, 0], 1),
  ],
  npsVariance: [
    (r) => ofWeights(r, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 0),
    (r) => ofWeights(r, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25], 0),
    (r) => ofWeights(r, [5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5], 0),
  ],
  welch: [
    (r) => ofWeights(r, [1, 2, 3, 4, 3, 2, 1], 1),
    (r) => ofWeights(r, [1, 0, 0, 0, 0, 0, 20], 1),
    (r) => ofWeights(r, [1, 0, 0, 0, 0, 0, 1], 1),
  ],
  medianPermutation: [
    (r) => () => Math.round(60 * Math.exp(3 * r.next())),
    (r) => () => (r.chance(0.5) ? 60 : 3600 + r.between(0, 100)),
    (r) => () => 60 * r.between(1, 4),
    (r) => () => Math.round(60 / (0.001 + r.next() ** 3)),
  ],
}
const SIZES = [10, 12, 17, 25, 40, 80, 160, 300]
const CASES = 2_000

describe.each(Object.keys(KINDS) as Kind[])('where nothing changed, %s', (kind) => {
  it('claims a change in at most 5 % of 2,000 cases, with few and many answers, odd distributions and ties', () => {
    const random = seededRandom(20_261_123)
    let claims = 0
    for (let trial = 0; trial < CASES; trial++) {
      const draw = DRAWS[kind][trial % DRAWS[kind].length]!(random)
      const found = verdictFor(kind, many(random.pick(SIZES), draw), many(random.pick(SIZES), draw))
      if (found.change !== null) claims++
      expect(found.verdict === 'moved').toBe(found.change === 'better')
    }
    expect(claims).toBeLessThanOrEqual(CASES * 0.05)
    // A test that never claims anything would pass the line above as well.
    expect(claims).toBeGreaterThan(CASES * 0.005)
  })

  it('claims one in at most 5 % also where somebody looks six times and stops at the first claim', () => {
    const random = seededRandom(7)
    const days = ['2026-04-10', '2026-04-15', '2026-04-19', '2026-04-24', '2026-04-29', '2026-05-03']
    let claims = 0
    for (let trial = 0; trial < CASES; trial++) {
      const draw = DRAWS[kind][trial % DRAWS[kind].length]!(random)
      const before = many(random.pick([25, 80, 160]), draw)
      const all = many(random.pick([28, 84, 168]), draw)
      const isClaimed = days.some((upTo, i) => {
        const heard = Math.round((all.length * (Number(upTo.slice(8)) - 6 + (upTo > '2026-05' ? 31 : 1))) / 28)
        const asked = { ...QUESTION, upTo, looks: days.slice(0, i) }
        return verdictFor(kind, before, all.slice(0, heard), asked).change !== null
      })
      if (isClaimed) claims++
    }
    expect(claims).toBeLessThanOrEqual(CASES * 0.05)
  })
})

describe('verdicts agree with a reckoning of their own', () => {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
  const mean = (values: readonly number[]): number => sum(values) / values.length
  const median = (values: readonly number[]): number => {
    const s = values.toSorted((a, b) => a - b)
    return (s[Math.floor((s.length - 1) / 2)]! + s[Math.ceil((s.length - 1) / 2)]!) / 2
  }
  /** Shuffled otherwise than the app does: all values get a draw, and are sorted by it. */
  function shuffledP(a: readonly number[], b: readonly number[], of: (values: readonly number[]) => number): number {
    const random = seededRandom(99)
    const all = [...a, ...b]
    const found = Math.abs(of(b) - of(a))
    let asLarge = 0
    const rounds = 800
    for (let round = 0; round < rounds; round++) {
      const mixed = all
        .map((value) => ({ value, key: random.next() }))
        .toSorted((x, y) => x.key - y.key)
        .map(({ value }) => value)
      if (Math.abs(of(mixed.slice(a.length)) - of(mixed.slice(0, a.length))) >= found - 1e-7) asLarge++
    }
    return asLarge / rounds
  }
  /** The share at which the score test gives just 1.96, sought by halving. */
  function scoreEnd(hits: number, n: number, side: -1 | 1): number {
    const p = hits / n
    let [near, far] = [p, side < 0 ? 0 : 1]
    for (let i = 0; i < 80; i++) {
      const middle = (near + far) / 2
      if (Math.abs(p - middle) <= 1.96 * Math.sqrt((middle * (1 - middle)) / n)) near = middle
      else far = middle
    }
    return near
  }
  /** Two-sided tail of Student's t by adding up its density. */
  function studentTail(t: number, df: number): number {
    const density = (x: number): number => (1 + (x * x) / df) ** (-(df + 1) / 2)
    const steps = 1_000
    const area = (from: number, to: number): number =>
      sum(Array.from({ length: steps }, (_, i) => density(from + ((i + 0.5) * (to - from)) / steps))) *
      ((to - from) / steps)
    const inside = area(0, t)
    return 1 - inside / (area(0, 60) + (df < 30 ? area(60, 500) : 0))
  }

  type Found = { readonly effect: number; readonly isOut: boolean; p(): number }
  const OWN: Readonly<Record<Kind, (a: readonly number[], b: readonly number[]) => Found>> = {
    twoProportions(a, b) {
      const [x, y] = [a, b].map((side) => side.map((score) => (score >= 4 ? 1 : 0))) as [number[], number[]]
      const [p, q] = [mean(x), mean(y)]
      const low = q - p - Math.hypot(q - scoreEnd(sum(y), y.length, -1), scoreEnd(sum(x), x.length, 1) - p)
      const high = q - p + Math.hypot(scoreEnd(sum(y), y.length, 1) - q, p - scoreEnd(sum(x), x.length, -1))
      return { effect: 100 * (q - p), isOut: low > 0 || high < 0, p: () => shuffledP(x, y, mean) }
    },
    npsVariance(a, b) {
      const worth = (side: readonly number[]) => side.map((score) => (score > 8 ? 1 : score < 7 ? -1 : 0))
      const [x, y] = [worth(a), worth(b)]
      const widened = (side: readonly number[]) => {
        const n = side.length + 3
        const of = (value: number, more: number) => (side.filter((v) => v === value).length + more) / n
        const [up, down] = [of(1, 0.75), of(-1, 0.75)]
        return { mean: up - down, variance: (up + down - (up - down) ** 2) / n }
      }
      const [s, t] = [widened(x), widened(y)]
      const isOut = Math.abs(t.mean - s.mean) > 1.96 * Math.sqrt(s.variance + t.variance)
      return { effect: 100 * (mean(y) - mean(x)), isOut, p: () => shuffledP(x, y, mean) }
    },
    welch(a, b) {
      const part = (side: readonly number[]) =>
        sum(side.map((v) => (v - mean(side)) ** 2)) / (side.length - 1) / side.length
      const [s, t] = [part(a), part(b)]
      const df = (s + t) ** 2 / (s ** 2 / (a.length - 1) + t ** 2 / (b.length - 1))
      const tail = s + t > 0 ? studentTail(Math.abs(mean(b) - mean(a)) / Math.sqrt(s + t), df) : 1
      return { effect: mean(b) - mean(a), isOut: tail < 0.05, p: () => shuffledP(a, b, mean) }
    },
    medianPermutation(a, b) {
      const ends = (side: readonly number[]) => {
        const s = side.toSorted((x, y) => x - y)
        let [term, below, rank] = [0.5 ** s.length, 0, 0]
        while (below + term < 0.025) {
          below += term
          rank++
          term = (term * (s.length - rank + 1)) / rank
        }
        return { low: s[rank - 1]!, high: s[s.length - rank]! }
      }
      const [s, t] = [ends(a), ends(b)]
      const effect = median(b) - median(a)
      const low = effect - Math.hypot(median(b) - t.low, s.high - median(a))
      const high = effect + Math.hypot(t.high - median(b), median(a) - s.low)
      return { effect, isOut: low > 0 || high < 0, p: () => shuffledP(a, b, median) }
    },
  }

  it.each(Object.keys(KINDS) as Kind[])('%s, on random data with and without a change', (kind) => {
    const random = seededRandom(41)
    let [claims, compared] = [0, 0]
    for (let trial = 0; trial < 80; trial++) {
      const draws = DRAWS[kind]
      const first = draws[0]!(random)
      const second = random.chance(0.4) ? first : random.pick(draws)(random)
      const [a, b] = [many(random.between(10, 120), first), many(random.between(10, 120), second)]
      const own = OWN[kind](a, b)
      const found = verdictFor(kind, a, b)
      expect(found.effect).toBeCloseTo(own.effect, 6)
      expect(found.n).toEqual({ before: a.length, after: b.length })
      // Two rows of shufflings differ by chance close to the line.
      const p = own.isOut ? own.p() : 1
      if (Math.abs(p - 0.05) < 0.025) continue
      compared++
      const isClaimed = p < 0.05
      if (isClaimed) claims++
      expect([found.change !== null, found.change === 'better']).toEqual([isClaimed, isClaimed && own.effect > 0])
    }
    expect(compared).toBeGreaterThan(55)
    expect(claims).toBeGreaterThan(10)
  })
})

describe('a verdict', () => {
  const share = (hits: number, of: number) => shareTally(Array.from({ length: of }, (_, i) => i < hits))
  const on = (a: [number, number], b: [number, number], asked: Partial<VerdictQuestion> = {}): Verdict =>
    verdictOn('conversion', { before: share(...a), after: share(...b) }, { ...QUESTION, ...asked })

  it('is moved where the figure went the way that was wanted, and not yet where it went the other', () => {
    expect(on([40, 100], [70, 100])).toMatchObject({ verdict: 'moved', change: 'better', effect: 30, needed: 0 })
    expect(on([70, 100], [40, 100])).toMatchObject({ verdict: 'notYet', change: 'worse', effect: -30 })
    expect(on([70, 100], [40, 100], { direction: 'down' })).toMatchObject({ verdict: 'moved', change: 'better' })
  })

  it('is cannot tell with few answers, and not yet with enough', () => {
    expect(on([5, 10], [7, 10])).toMatchObject({ verdict: 'cannotTell', reason: 'few', change: null })
    expect(on([200, 400], [205, 400])).toMatchObject({ verdict: 'notYet', reason: null, change: null })
  })

  it('does not take nine answers for a change, however unlike they are', () => {
    expect(on([0, 9], [9, 9])).toMatchObject({ verdict: 'cannotTell', change: null })
    expect(on([0, 10], [10, 10])).toMatchObject({ verdict: 'moved' })
  })

  it('says how many more answers would show a change of the size seen', () => {
    const found = on([200, 400], [33, 60])
    expect(found).toMatchObject({ verdict: 'notYet', size: 5 })
    const more = on([300, 600], [33, 55]).needed!
    expect(more).toBeGreaterThan(150)
    // With so many in all, a change of that size is seen four times in five.
    const random = seededRandom(3)
    const after = 55 + more
    let seen = 0
    for (let trial = 0; trial < 300; trial++) {
      const hits = (p: number, n: number): number => many(n, () => (random.chance(p) ? 1 : 0)).filter(Boolean).length
      if (on([hits(0.5, 600), 600], [hits(0.6, after), after]).verdict === 'moved') seen++
    }
    expect(seen / 300).toBeGreaterThan(0.7)
    expect(seen / 300).toBeLessThan(0.9)
  })

  it('asks for more where somebody looked before the end, and says so', () => {
    const plain = on([50, 100], [66, 100])
    const looked = on([50, 100], [66, 100], { looks: ['2026-04-20'] })
    expect(plain).toMatchObject({ verdict: 'moved', alpha: 0.05 })
    expect(looked).toMatchObject({ verdict: 'notYet', alpha: 0.025, caveats: ['lookedEarly'] })
    expect(looked.high! - looked.low!).toBeGreaterThan(plain.high! - plain.low!)
    // Whoever reads it again once all is in, reads the same.
    expect(on([50, 100], [66, 100], { looks: ['2026-06-01', '2026-05-20'] })).toMatchObject({ verdict: 'moved' })
    expect(on([50, 100], [66, 100], { upTo: '2026-04-20' })).toMatchObject({ verdict: 'notYet', caveats: ['notOver'] })
  })

  it('is none where the days overlap, a side is empty, or more hit than there were', () => {
    expect(on([40, 100], [70, 100], { before: QUESTION.after })).toMatchObject({ reason: 'windowsMeet' })
    expect(on([0, 0], [70, 100])).toMatchObject({ verdict: 'cannotTell', reason: 'nothingBefore', effect: null })
    expect(on([70, 100], [0, 0])).toMatchObject({ reason: 'nothingAfter' })
    expect(on([0, 0], [0, 0])).toMatchObject({ reason: 'nothing' })
    const tooMany = { before: { kind: 'share', hits: 12, of: 10 }, after: share(7, 10) } as const
    expect(verdictOn('conversion', tooMany, QUESTION)).toMatchObject({ reason: 'nothingBefore' })
  })

  it('compares only answers on one scale, and says how it is with the others', () => {
    const old = { kind: 'ces', min: 1, max: 5, direction: 'down' } as const
    const before = scoreTally([
      ...many(40, () => 5).map((score) => ({ scale: USUAL_SCALES.ces, score })),
      ...many(30, () => 1).map((score) => ({ scale: old, score })),
    ])
    const found = verdictOn('ces', { before, after: ces([...many(20, () => 5), ...many(20, () => 6)]) }, QUESTION)
    expect(found).toMatchObject({ n: { before: 40, after: 40 }, effect: 0.5, caveats: ['otherScales'] })
  })
})

describe('two spans of days', () => {
  const span = (from: string, to: string) => ({ from, to })

  it.each([
    ['like months', '2026-03-02', '2026-03-29', '2026-04-06', '2026-05-03', []],
    ['winter and summer', '2026-01-05', '2026-02-01', '2026-07-06', '2026-08-02', ['season']],
    ['the same month a year apart', '2025-03-03', '2025-03-30', '2026-03-02', '2026-03-29', []],
    ['one of them with Christmas', '2026-11-02', '2026-11-29', '2026-12-07', '2027-01-03', ['yearEnd']],
    ['working days and a weekend', '2026-03-02', '2026-03-06', '2026-03-07', '2026-03-11', ['weekdays']],
    ['a month and a week', '2026-03-02', '2026-03-29', '2026-04-06', '2026-04-12', ['lengths']],
  ])('%s', (_, a, b, c, d, caveats) => {
    expect(windowCaveats(span(a, b), span(c, d))).toEqual(caveats)
  })
})

describe('other improvements', () => {
  const plan = {
    metric: 'nps',
    touchpointId: 't1',
    segmentId: null,
    before: QUESTION.before,
    after: QUESTION.after,
    direction: 'up',
    looks: [],
  } as const
  const one = (id: string, more: Partial<WorkedOn>): WorkedOn => ({
    id,
    title: id,
    startOn: null,
    doneAt: null,
    links: [],
    proof: null,
    ...more,
  })
  const here = [{ kind: 'touchpoint', id: 't1', name: 'Caixa' }] as const

  it('are pointed out at the same touchpoint in the same days, and not elsewhere or at other times', () => {
    const ours = one('ours', { proof: { ...plan, looks: [] }, startOn: '2026-04-01' })
    const others = [
      one('same days', { startOn: '2026-04-01', doneAt: '2026-04-10T10:00:00Z', links: [...here] }),
      one('still going on', { startOn: '2026-02-01', links: [...here] }),
      one('same metric everywhere', {
        doneAt: '2026-04-10T10:00:00Z',
        proof: { ...plan, looks: [], touchpointId: null },
      }),
      one('long before', { startOn: '2025-01-01', doneAt: '2025-02-01T10:00:00Z', links: [...here] }),
      one('only planned', { links: [...here] }),
      one('elsewhere', { startOn: '2026-04-01', links: [{ kind: 'touchpoint', id: 't2', name: 'Site' }] }),
    ]
    expect(othersAtWork(ours, [ours, ...others]).map(({ id }) => id)).toEqual([
      'same days',
      'still going on',
      'same metric everywhere',
    ])
  })
})
