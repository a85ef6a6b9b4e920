import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Scale, USUAL_SCALES } from '../feedback/scale.ts'
import type { Figure } from './figure/figure.ts'
import { satisfiedFrom } from './figure/scoreFigures.ts'
import { ranksAsked } from './figure/spreadFigures.ts'
import { figureOf } from './figureOf.ts'
import { METRICS, type MetricKey } from './metric.ts'
import { emptyTally, mergeAll, mergeTallies } from './tally/mergeTallies.ts'
import { momentTally, scoreTally, shareTally, spreadTally } from './tally/rawTally.ts'
import { type MergeableTally, type RankedTally, TALLY_KINDS, type Tally } from './tally/tally.ts'

const on = (scale: Scale, ...scores: number[]) => scores.map((score) => ({ scale, score }))
const { nps, csat, ces, stars, thumbs } = USUAL_SCALES
const OLD_CES: Scale = { kind: 'ces', min: 1, max: 5, direction: 'down' }
const times = (count: number, score: number): number[] => Array.from({ length: count }, () => score)
const keys = ({ notes }: Figure): string[] => notes.map(({ key }) => key)

describe('NPS', () => {
  it('counts 9 and 10 up, 0 to 6 down, with the margin of vocabulary.md', () => {
    const figure = figureOf('nps', scoreTally(on(nps, 10, 9, 9, 8, 7, 6, 0, 10, 9, 3)))
    const margin = 1.96 * 100 * Math.sqrt((0.5 + 0.3 - 0.2 ** 2) / 10)
    expect(figure).toMatchObject({ value: 20, n: 10, unit: 'score', method: 'npsMargin', state: 'few' })
    expect(figure.low).toBeCloseTo(20 - margin, 9)
    expect(figure.high).toBeCloseTo(20 + margin, 9)
    expect(figure.inputs).toEqual({ promoters: 5, passives: 2, detractors: 3, n: 10 })
  })

  it('is still few at n = 25, half promoters, and enough at 50', () => {
    const of = (n: number) =>
      figureOf('nps', scoreTally(on(nps, ...times(12 * n, 9), ...times(8 * n, 7), ...times(5 * n, 3))))
    expect(of(1)).toMatchObject({ n: 25, state: 'few' })
    expect(of(2)).toMatchObject({ n: 50, state: 'enough' })
  })

  it('does not take twelve tens for certainty', () => {
    const figure = figureOf('nps', scoreTally(on(nps, ...times(12, 10))))
    expect(figure).toMatchObject({ value: 100, low: 100, high: 100, state: 'enough' })
    expect(keys(figure)).toEqual(['allAlike'])
    expect(figure.cautious!.low).toBeLessThan(75)
    expect(figureOf('nps', scoreTally(on(nps, ...times(9, 10)))).state).toBe('few')
  })

  it('knows only 0–10, turned where it counts downwards, and keeps other scales out', () => {
    const ten: Scale = { kind: 'nps', min: 1, max: 10, direction: 'up' }
    const turned: Scale = { ...nps, direction: 'down' }
    expect(figureOf('nps', scoreTally(on(ten, 10, 10, 10))).state).toBe('none')
    expect(figureOf('nps', scoreTally(on(turned, 0, 1, 4, 10))).value).toBe(0)
    const both = figureOf('nps', scoreTally([...on(nps, 10, 10, 0), ...on(turned, 10)]))
    expect(both).toMatchObject({ n: 3, notes: [{ key: 'otherScales', count: 1 }] })
    expect(both.others[0]).toMatchObject({ value: -100, n: 1 })
  })

  it('does not count an eleven', () => {
    const figure = figureOf('nps', scoreTally(on(nps, 11, -1, 10, 3)))
    expect(figure).toMatchObject({ n: 2, value: 0, notes: [{ key: 'notOnScale', count: 2 }] })
  })
})

describe('CSAT', () => {
  it('is the share of 4 and 5 of five, with Wilson', () => {
    const figure = figureOf('csat', scoreTally(on(csat, ...times(81, 5), ...times(182, 3))))
    expect(figure.value).toBeCloseTo((100 * 81) / 263, 9)
    expect(figure.low).toBeCloseTo(25.53, 2)
    expect(figure.high).toBeCloseTo(36.62, 2)
  })

  it.each([
    ['up', 1, 5, 4],
    ['up', 1, 7, 6],
    ['up', 0, 10, 9],
    ['up', 1, 4, 3],
    ['up', 1, 3, 3],
    ['up', 0, 1, 1],
    ['up', 0, 100, 60],
  ] as const)('%s on %d–%d counts from %d', (direction, min, max, from) =>
    expect(satisfiedFrom({ kind: 'csat', min, max, direction })).toBe(from),
  )

  it('turns a scale whose best score is the lowest, and never mixes it with the other', () => {
    const down: Scale = { ...csat, direction: 'down' }
    expect(figureOf('csat', scoreTally(on(down, 1, 2, 3, 5))).value).toBe(50)
    const both = figureOf('csat', scoreTally([...on(csat, 5, 5, 1), ...on(down, 1, 1)]))
    expect(both).toMatchObject({ n: 3, scale: csat })
    expect(both.others.map(({ n, value }) => ({ n, value }))).toEqual([{ n: 2, value: 100 }])
  })

  it('lets stars stand in only where nobody was asked, and says so', () => {
    const asked = figureOf('csat', scoreTally([...on(csat, 5), ...on(stars, ...times(40, 1))]))
    expect(asked).toMatchObject({ n: 1, value: 100 })
    const alone = figureOf('csat', scoreTally(on(stars, 5, 4, 3)))
    expect(alone.value).toBeCloseTo(66.667, 2)
    expect(keys(alone)).toEqual(['standIn'])
    const thumb = figureOf('csat', scoreTally([...on(stars, 5, 4, 3), ...on(thumbs, 0)]))
    expect(thumb).toMatchObject({ value: 0, scale: thumbs })
    expect(keys(thumb)).toEqual(['otherScales'])
  })

  it('shows the scale that a series has asked for, also where it has no answers', () => {
    const tally = scoreTally([...on(csat, 5), ...on(stars, 1)])
    expect(figureOf('csat', tally, { scale: stars })).toMatchObject({ value: 0, n: 1 })
    expect(figureOf('csat', scoreTally(on(csat, 5)), { scale: stars })).toMatchObject({ state: 'none', value: null })
  })
})

describe('CES', () => {
  it('is a mean on 1–7 with a t interval', () => {
    const figure = figureOf('ces', scoreTally(on(ces, 2, 4, 4, 4, 5, 5, 7, 6)))
    // mean 4.625, s 1.505941, t(7) 2.364624
    expect(figure.value).toBeCloseTo(4.625, 9)
    expect(figure.low).toBeCloseTo(4.625 - (2.364624 * 1.505941) / Math.sqrt(8), 4)
    expect(figure.unit).toBe('score')
  })

  it('keeps an old 1–5 on its own points, turned, apart from 1–7', () => {
    const figure = figureOf('ces', scoreTally([...on(ces, 6, 7, 6), ...on(OLD_CES, 1, 2)]))
    expect(figure).toMatchObject({ n: 3, scale: ces })
    expect(figure.others[0]).toMatchObject({ value: 4.5, n: 2, scale: OLD_CES })
    expect(figureOf('ces', scoreTally(on(OLD_CES, 1, 1, 2, 5))).value).toBe(3.75)
  })

  it('has no end beyond the scale', () => {
    expect(figureOf('ces', scoreTally(on(ces, 7, 7, 7, 4)))).toMatchObject({ value: 6.25, high: 7 })
  })

  it('says that one answer has no interval, and that alike answers are no proof', () => {
    expect(figureOf('ces', scoreTally(on(ces, 5)))).toMatchObject({ value: 5, low: null, high: null, method: null })
    const alike = figureOf('ces', scoreTally(on(ces, ...times(12, 7))))
    expect(alike).toMatchObject({ low: 7, high: 7 })
    expect(alike.cautious!.low).toBeLessThan(6)
    // As the store gives them: the same score once for each touchpoint.
    const cell = { scale: ces, score: 7, count: 6 }
    expect(figureOf('ces', { kind: 'scores', cells: [cell, cell] })).toEqual(alike)
  })
})

describe('shares', () => {
  it('of nothing are none, not 0 %', () => {
    expect(figureOf('conversion', emptyTally('share'))).toMatchObject({ state: 'none', value: null, n: 0 })
    expect(figureOf('responseRate', { kind: 'share', hits: 0, of: 20 })).toMatchObject({ value: 0, low: 0 })
  })

  it('keep more hits than entrants as they are, without an interval', () => {
    const figure = figureOf('stageConversion', { kind: 'share', hits: 12, of: 10 })
    expect(figure).toMatchObject({ value: 120, low: null, notes: [{ key: 'moreThanBase' }], state: 'few' })
  })
})

describe('times', () => {
  it('are a median and a 90th percentile in seconds', () => {
    const values = Array.from({ length: 100 }, (_, i) => (i + 1) * 60)
    const figure = figureOf('firstResponseTime', spreadTally(values))
    expect(figure).toMatchObject({ statistic: 'median', value: 3030, unit: 'seconds', n: 100, state: 'enough' })
    // Ranks 40 and 61 of 100: P(B < 40) and P(B ≥ 61) are 1.76 % for B ~ Bin(100, ½).
    expect([figure.low, figure.high]).toEqual([40 * 60, 61 * 60])
    expect(figure.also[0]).toMatchObject({ statistic: 'p90', value: expect.closeTo(5406, 9) })
  })

  it('need 6 values for an interval of the median and 36 for that of the 90th percentile', () => {
    const of = (n: number) => figureOf('resolutionTime', spreadTally(Array.from({ length: n }, (_, i) => i)))
    expect([of(5).low, of(6).low]).toEqual([null, 0])
    expect([of(35).also[0]!.high, of(36).also[0]!.high]).toEqual([null, 35])
  })

  it('come out the same from the few ranks that the store looks up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 300 }), (values) => {
        const ordered = [...values].sort((a, b) => a - b)
        const ranked: RankedTally = {
          kind: 'ranked',
          n: values.length,
          values: ranksAsked(values.length).map((rank) => ({ rank, value: ordered[rank - 1]! })),
        }
        expect(figureOf('resolutionTime', ranked)).toEqual(figureOf('resolutionTime', spreadTally(values)))
      }),
    )
  })

  it('counted in bins enclose what the exact values give', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 2, max: 900 }),
        (values, width) => {
          const exact = figureOf('firstResponseTime', spreadTally(values))
          const bins = spreadTally(values.map((v) => Math.floor(v / width))).bins.map(({ from, count }) => ({
            from: from * width,
            to: (from + 1) * width - 1,
            count,
          }))
          const binned = figureOf('firstResponseTime', { kind: 'spread', bins })
          expect(Math.abs(binned.value! - exact.value!)).toBeLessThanOrEqual(width)
          if (exact.low === null) expect(binned.low).toBeNull()
          else {
            expect(binned.low!).toBeLessThanOrEqual(exact.low)
            expect(binned.high!).toBeGreaterThanOrEqual(exact.high!)
          }
        },
      ),
    )
  })

  it('interactions to resolve are a mean with the median beside it', () => {
    const figure = figureOf('interactionsToResolve', spreadTally([1, 1, 1, 2, 2, 3, 9]))
    expect(figure).toMatchObject({ statistic: 'mean', unit: 'count', n: 7 })
    expect(figure.value).toBeCloseTo(19 / 7, 12)
    expect(figure.also[0]).toMatchObject({ statistic: 'median', value: 2 })
  })
})

describe('visits and retention', () => {
  it('tell a counted nought from a period that nobody counted', () => {
    expect(figureOf('visits', { kind: 'count', count: 0 })).toMatchObject({ value: 0, low: 0, state: 'few' })
    expect(figureOf('visits', emptyTally('count'))).toMatchObject({ value: null, state: 'none' })
    expect(figureOf('visits', { kind: 'count', count: 100 }).low).toBeCloseTo(81.364, 3)
  })

  it('is 100·(E − N)/S', () => {
    const span = { from: '2026-01-01', to: '2026-01-31', atStart: 200, atEnd: 210, added: 30 }
    const figure = figureOf('retention', { kind: 'retention', spans: [span] })
    expect(figure).toMatchObject({ value: 90, n: 200, method: 'wilson' })
    const next = { from: '2026-02-01', to: '2026-02-28', atStart: 210, atEnd: 200, added: 10 }
    const linked = mergeTallies({ kind: 'retention', spans: [next] }, { kind: 'retention', spans: [span] } as const)
    expect(figureOf('retention', linked)).toMatchObject({ value: 80, n: 200, notes: [] })
  })

  it('says where spans leave a gap, disagree, or cannot be right', () => {
    const span = { from: '2026-01-01', to: '2026-01-31', atStart: 200, atEnd: 210, added: 30 }
    const of = (...spans: (typeof span)[]) => figureOf('retention', { kind: 'retention', spans })
    expect(keys(of(span, { ...span, from: '2026-03-01', to: '2026-03-31' }))).toEqual(['spansApart'])
    expect(keys(of(span, { ...span, from: '2026-02-01', to: '2026-02-28', atStart: 190 }))).toEqual(['spansDisagree'])
    expect(of({ ...span, added: 300 })).toMatchObject({ low: null, notes: [{ key: 'impossible' }] })
    expect(of({ ...span, atEnd: 231 })).toMatchObject({ value: 100.5, notes: [{ key: 'impossible' }] })
    expect(of({ ...span, atStart: 0 })).toMatchObject({ state: 'none', value: null })
  })
})

describe('own metrics', () => {
  it('are what their tally is', () => {
    expect(figureOf('own:Fila', spreadTally([10, 20, 30]), { unit: 'seconds' })).toMatchObject({
      statistic: 'median',
      value: 20,
      unit: 'seconds',
    })
    expect(figureOf('own:Ticket', momentTally([10, 30]), { unit: 'money' })).toMatchObject({ value: 20, unit: 'money' })
    expect(
      figureOf('own:Limpeza', scoreTally(on({ kind: 'own', min: 1, max: 3, direction: 'down' }, 1, 2))),
    ).toMatchObject({ value: 1.5, unit: 'score' })
  })

  it('a tally of another kind is a bug, and says so', () => {
    expect(() => figureOf('nps' as MetricKey, { kind: 'count', count: 3 })).toThrow(TypeError)
  })
})

const anyScale: fc.Arbitrary<Scale> = fc.oneof(
  fc.constantFrom(...Object.values(USUAL_SCALES), OLD_CES),
  fc.record({
    kind: fc.constantFrom('own', 'csat', 'ces', 'nps'),
    min: fc.integer({ min: -3, max: 3 }),
    max: fc.integer({ min: -3, max: 12 }),
    direction: fc.constantFrom('up', 'down'),
  }) as fc.Arbitrary<Scale>,
)
const answers = fc.array(fc.record({ scale: anyScale, score: fc.integer({ min: -4, max: 13 }) }), { maxLength: 60 })
const odd = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom(0, 1, Number.NaN, Number.POSITIVE_INFINITY, -3, 0.5, 10_000_000),
)
const day = fc.constantFrom('2026-01-01', '2026-01-31', '2026-02-01', '2026-02-28')
const tallies: { readonly [K in MergeableTally['kind']]: fc.Arbitrary<Extract<MergeableTally, { kind: K }>> } = {
  scores: answers.map(scoreTally),
  share: fc.record({ kind: fc.constant('share' as const), hits: odd, of: odd }),
  spread: fc.array(fc.record({ from: odd, to: odd, count: odd }), { maxLength: 20 }).map((bins) => ({
    kind: 'spread' as const,
    bins: bins.filter(({ count }) => Number.isFinite(count)),
  })),
  moments: fc.record({ kind: fc.constant('moments' as const), n: odd, mean: odd, squares: odd }),
  count: fc.record({ kind: fc.constant('count' as const), count: fc.option(odd) }),
  retention: fc
    .array(fc.record({ from: day, to: day, atStart: odd, atEnd: odd, added: odd }), { maxLength: 3 })
    .map((spans) => ({ kind: 'retention' as const, spans })),
}

/** Every number anywhere in a figure. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap((inner) => numbersIn(inner))
      : []

const soundFigure = (figure: Figure): void => {
  const { value, low, high, state, n } = figure
  expect(numbersIn(figure).filter((x) => !Number.isFinite(x))).toEqual([])
  expect(value === null).toBe(state === 'none')
  expect(low === null).toBe(high === null)
  if (low !== null) {
    expect(low).toBeLessThanOrEqual(value! + 1e-9 * Math.abs(value!))
    expect(high!).toBeGreaterThanOrEqual(value! - 1e-9 * Math.abs(value!))
  }
  if (state === 'enough') expect(n!).toBeGreaterThanOrEqual(10)
  for (const other of [...figure.also, ...figure.others]) soundFigure(other)
}

describe('any tally whatever', () => {
  it.each(METRICS)('%s: a sound figure, never NaN or without end', (metric) => {
    const kind = TALLY_KINDS[metric][0]
    fc.assert(
      fc.property(tallies[kind] as fc.Arbitrary<Tally>, (tally) => soundFigure(figureOf(metric as MetricKey, tally))),
      { numRuns: 150 },
    )
  })

  it('own metrics: a sound figure, too', () => {
    const any = fc.oneof(...(Object.values(tallies) as fc.Arbitrary<Tally>[]))
    fc.assert(
      fc.property(any, (tally) => soundFigure(figureOf('own:X', tally))),
      { numRuns: 300 },
    )
  })
})

describe('tallies of parts', () => {
  const parts = fc.array(answers, { minLength: 1, maxLength: 5 })
  it('add up to the tally of all: scores', () => {
    fc.assert(
      fc.property(parts, (months) => {
        const merged = mergeAll('scores', months.map(scoreTally))
        const whole = scoreTally(months.flat())
        for (const metric of ['nps', 'csat', 'ces', 'own:X'] as const)
          expect(figureOf(metric, merged)).toEqual(figureOf(metric, whole))
      }),
    )
  })

  it('add up to the tally of all: values, shares, amounts', () => {
    const lists = fc.array(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 30 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(lists, (months) => {
        expect(mergeAll('spread', months.map(spreadTally))).toEqual(spreadTally(months.flat()))
        const yes = (value: number): boolean => value > 40
        expect(
          mergeAll(
            'share',
            months.map((m) => shareTally(m.map(yes))),
          ),
        ).toEqual(shareTally(months.flat().map(yes)))
        const [merged, whole] = [mergeAll('moments', months.map(momentTally)), momentTally(months.flat())]
        expect(merged.n).toBe(whole.n)
        expect(merged.mean).toBeCloseTo(whole.mean, 9)
        expect(merged.squares).toBeCloseTo(whole.squares, 6)
      }),
    )
  })

  it('add a counted month to one that nobody counted', () => {
    const counts = [null, 5, null, 0].map((count) => ({ kind: 'count' as const, count }))
    expect(mergeAll('count', counts)).toEqual({ kind: 'count', count: 5 })
    expect(mergeAll('count', [])).toEqual({ kind: 'count', count: null })
  })

  it('keep the digits of the NIST sets that are far from nought', () => {
    // NIST StRD, univariate: NumAcc3 (mean 1000000.2, s 0.1) and NumAcc4 (mean 10000000.2, s 0.1), n = 1001.
    for (const base of [1_000_000, 10_000_000]) {
      const values = [base + 0.2, ...Array.from({ length: 500 }, () => [base + 0.1, base + 0.3]).flat()]
      const halves = [values.slice(0, 400), values.slice(400)].map(momentTally)
      for (const { mean, squares, n } of [momentTally(values), mergeAll('moments', halves)]) {
        expect(mean).toBeCloseTo(base + 0.2, 7)
        expect(Math.sqrt(squares / (n - 1))).toBeCloseTo(0.1, 7)
      }
    }
  })
})
