import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { garwood } from './garwood.ts'
import { meanInterval } from './meanInterval.ts'
import { npsCautious, npsMargin } from './npsInterval.ts'
import { enclosingRanks, quantile, type Ranked } from './orderStatistics.ts'
import { wilson } from './wilson.ts'

const rankedOf = (values: readonly number[]): Ranked => {
  const ordered = [...values].sort((a, b) => a - b)
  return { n: ordered.length, at: (rank) => ({ low: ordered[rank - 1]!, high: ordered[rank - 1]! }) }
}

describe('Wilson', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, Table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives what is published for %d of %d', (hits, of, low, high) => {
    const found = wilson(hits, of)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  it('has ends at which the score test just gives 1.96 (the equation it solves, not the solution)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (of, at) => {
        const hits = at % (of + 1)
        const { low, high } = wilson(hits, of)
        for (const end of [low, high])
          if (end > 0 && end < 1)
            expect(Math.abs(hits / of - end) / Math.sqrt((end * (1 - end)) / of)).toBeCloseTo(1.96, 5)
        expect(low).toBeLessThanOrEqual(hits / of)
        expect(high).toBeGreaterThanOrEqual(hits / of)
      }),
    )
  })
})

describe('Garwood', () => {
  // Garwood, Biometrika 28 (1936), as tabled in Ulm, Am. J. Epidemiol. 131 (1990) 373–375.
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [20, 12.217, 30.888],
    [100, 81.364, 121.627],
  ])('gives what is published for %d', (count, low, high) => {
    const found = garwood(count)
    expect(found.low).toBeCloseTo(low, 3)
    expect(found.high).toBeCloseTo(high, 2)
  })

  it('leaves 2.5 % of Poisson counts on each side, added up term by term', () => {
    const upTo = (k: number, mean: number): number => {
      let term = Math.exp(-mean)
      let sum = term
      for (let i = 1; i <= k; i++) {
        term *= mean / i
        sum += term
      }
      return sum
    }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
        const { low, high } = garwood(count)
        expect(upTo(count, high)).toBeCloseTo(0.025, 7)
        if (count > 0) expect(1 - upTo(count - 1, low)).toBeCloseTo(0.025, 7)
      }),
      { numRuns: 60 },
    )
  })

  it('goes over from the exact way to the cube-root one without a step', () => {
    const [exact, rule] = [garwood(1_000_000), garwood(1_000_001)]
    expect(rule.low - exact.low).toBeCloseTo(1, 2)
    expect(rule.high - exact.high).toBeCloseTo(1, 2)
  })
})

describe('t interval of a mean', () => {
  it('gives what the NIST handbook gives for its heat flow meter (n = 195)', () => {
    // NIST/SEMATECH e-Handbook 1.3.5.2: mean 9.261460, s 0.022789, 95 % limits 9.258242 to 9.264679.
    const found = meanInterval({ n: 195, mean: 9.26146, squares: 0.022789 ** 2 * 194 })!
    expect(found.low).toBeCloseTo(9.258242, 5)
    expect(found.high).toBeCloseTo(9.264679, 5)
  })

  it('has none for one value', () => expect(meanInterval({ n: 1, mean: 4, squares: 0 })).toBeNull())
})

describe('margin of an NPS', () => {
  it('is about 29 points at n = 25, as vocabulary.md works out', () => {
    const p = 0.5
    const d = 0.17
    expect(1.96 * 100 * Math.sqrt((p + d - (p - d) ** 2) / 25)).toBeCloseTo(29.4, 1)
    const { low, high } = npsMargin({ promoters: 50, passives: 33, detractors: 17 })
    expect((high - low) / 2).toBeCloseTo(1.96 * 100 * Math.sqrt((p + d - (p - d) ** 2) / 100), 9)
  })

  it('is nought where all are promoters, which is why the cautious one is there', () => {
    expect(npsMargin({ promoters: 12, passives: 0, detractors: 0 })).toEqual({ low: 100, high: 100 })
    expect(npsCautious({ promoters: 12, passives: 0, detractors: 0 }).low).toBeLessThan(75)
  })

  it('never leaves −100 to 100', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(30), (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0)
        for (const of of [npsMargin, npsCautious]) {
          const { low, high } = of({ promoters, passives, detractors })
          expect(low).toBeGreaterThanOrEqual(-100)
          expect(high).toBeLessThanOrEqual(100)
          expect(low).toBeLessThanOrEqual(high)
        }
      }),
    )
  })
})

describe('quantiles', () => {
  // NumPy 2 and spreadsheets: numpy.percentile(x, 90), PERCENTILE.INC.
  it.each([
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
    [[15, 20, 35, 40, 50], 0.4, 29],
    [[7], 0.9, 7],
    [Array.from({ length: 11 }, (_, i) => i), 0.9, 9],
  ])('of %j at %d is %d', (values, share, expected) =>
    expect(quantile(rankedOf(values), share)).toBeCloseTo(expected, 12),
  )

  // Conover 1999 §3.2; the table of ranks for the median in Altman & Gardner, Statistics with Confidence, 2000.
  it.each([
    [5, 0.5, null],
    [6, 0.5, [1, 6]],
    [10, 0.5, [2, 9]],
    [20, 0.5, [6, 15]],
    [35, 0.9, null],
    [36, 0.9, [29, 36]],
  ])('of %d values at %d lie between the ranks %j', (n, share, ranks) => {
    const found = enclosingRanks(n, share)
    expect(found && [found.low, found.high]).toEqual(ranks)
  })

  it('enclose with at least 95 %, and the next rank inwards would leave out more than 2.5 % on its side', () => {
    const choose = (n: number, k: number): number => {
      let c = 1
      for (let i = 1; i <= k; i++) c = (c * (n - k + i)) / i
      return c
    }
    const between = (n: number, share: number, from: number, to: number): number => {
      let sum = 0
      for (let i = from; i <= to; i++) sum += choose(n, i) * share ** i * (1 - share) ** (n - i)
      return sum
    }
    for (let n = 1; n <= 120; n++)
      for (const share of [0.5, 0.9]) {
        const ranks = enclosingRanks(n, share)
        if (!ranks) continue
        const { low, high } = ranks
        expect(between(n, share, low, high - 1)).toBeGreaterThanOrEqual(0.95 - 1e-9)
        expect(between(n, share, 0, low)).toBeGreaterThan(0.025 - 1e-9)
        expect(between(n, share, high - 1, n)).toBeGreaterThan(0.025 - 1e-9)
      }
  })
})
