import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../synth/seededRandom.ts'
import { normalQuantile } from '../distribution/normal.ts'
import { momentTally } from '../tally/rawTally.ts'
import { type Difference, verdictOf } from './difference.ts'
import { meanDifference, npsDifference, rateDifference, shareDifference } from './differences.ts'
import { alphaOfEachLook, alphaOfLooks, alphaSpent } from './looks.ts'
import { medianDifference } from './medianDifference.ts'
import { answersForMargin, answersForNps, answersForShares, valuesForMeans } from './sampleSize.ts'

describe('difference of two shares', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 873–890, Table II, method 10: first less second.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%d/%d less %d/%d', (hits, of, otherHits, otherOf, low, high) => {
    const found = shareDifference({ hits: otherHits, of: otherOf }, { hits, of })
    // Half a unit of the last printed digit, and what 1.96 instead of 1.95996 makes.
    expect(Math.abs(found.low! / 100 - low)).toBeLessThan(0.00006)
    expect(Math.abs(found.high! / 100 - high)).toBeLessThan(0.00006)
  })
})

describe('difference of two means', () => {
  it('is what R gives for the sleep data (t.test(extra ~ group), unequal variances)', () => {
    const first = momentTally([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2])
    const second = momentTally([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])
    const found = meanDifference(first, second)
    expect(found.difference).toBeCloseTo(1.58, 9)
    expect(found.low).toBeCloseTo(-0.2054832, 6)
    expect(found.high).toBeCloseTo(3.3654832, 6)
    expect(found.p).toBeCloseTo(0.07939414, 7)
    expect(verdictOf(found, 'up')).toBe('cannotTell')
  })

  it('has no interval for one value a side, nor where nothing varies', () => {
    expect(meanDifference(momentTally([1]), momentTally([2, 3])).low).toBeNull()
    expect(meanDifference(momentTally([1, 1]), momentTally([2, 2]))).toMatchObject({
      difference: 1,
      low: null,
      p: null,
    })
  })
})

describe('difference of two NPS', () => {
  it('has the root of both margins squared, close to the plain formula for many answers', () => {
    const before = { promoters: 500, passives: 300, detractors: 200 }
    const after = { promoters: 600, passives: 250, detractors: 150 }
    const found = npsDifference(before, after)
    const reach = 196 * Math.sqrt((0.7 - 0.3 ** 2) / 1000 + (0.75 - 0.45 ** 2) / 1000)
    expect(found.difference).toBeCloseTo(15, 9)
    expect(found.high! - found.low!).toBeCloseTo(2 * reach, 0)
    expect(verdictOf(found, 'up')).toBe('improved')
    expect(verdictOf(npsDifference(after, before), 'up')).toBe('worse')
  })

  it('does not call three tens after three noughts sure to the point', () => {
    const found = npsDifference(
      { promoters: 0, passives: 0, detractors: 3 },
      { promoters: 3, passives: 0, detractors: 0 },
    )
    expect(found).toMatchObject({ difference: 200, high: 200 })
    expect(found.low!).toBeLessThan(60)
  })
})

describe('difference of two rates', () => {
  it('is told by the day, so that a month and a week can be compared', () => {
    const found = rateDifference({ count: 300, days: 30 }, { count: 105, days: 7 })
    expect(found.difference).toBeCloseTo(5, 9)
    expect(verdictOf(found, 'up')).toBe('improved')
    expect(verdictOf(rateDifference({ count: 0, days: 7 }, { count: 2, days: 7 }), 'up')).toBe('cannotTell')
  })
})

describe('difference of two medians', () => {
  /** All ways to choose who comes after, one by one: the exact p that shuffling comes near. */
  function exactP(before: readonly number[], after: readonly number[]): number {
    const all = [...before, ...after]
    const median = (values: readonly number[]): number => {
      const s = [...values].sort((a, b) => a - b)
      return ((s[(s.length - 1) >> 1] as number) + (s[s.length >> 1] as number)) / 2
    }
    const found = Math.abs(median(after) - median(before))
    let [ways, asLarge] = [0, 0]
    for (let bits = 0; bits < 1 << all.length; bits++) {
      const chosen = all.filter((_, i) => bits & (1 << i))
      if (chosen.length !== after.length) continue
      ways++
      if (Math.abs(median(chosen) - median(all.filter((_, i) => !(bits & (1 << i))))) >= found - 1e-9) asLarge++
    }
    return asLarge / ways
  }

  it.each([
    [
      [1, 2, 3, 4, 5, 6],
      [3, 7, 8, 9, 10, 11],
    ],
    [
      [10, 12, 9, 30],
      [11, 8, 40, 41, 39],
    ],
    [
      [1, 1, 1, 2, 2],
      [1, 1, 2, 2, 2],
    ],
  ])('has the p of all shufflings: %j and %j', (before, after) => {
    const found = medianDifference(before, after, { random: seededRandom(5), rounds: 19_999 })
    const exact = exactP(before, after)
    // Four standard errors of 20,000 draws.
    expect(Math.abs(found.p! - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 20_000) + 1e-4)
  })

  it('is the same for the same seed, and has an interval from six values a side', () => {
    const values = [50, 61, 42, 75, 90, 33]
    const of = (seed: number, after: readonly number[]) =>
      medianDifference(values, after, { random: seededRandom(seed), rounds: 499 })
    expect(of(3, [20, 30, 25, 12, 18, 22])).toEqual(of(3, [20, 30, 25, 12, 18, 22]))
    expect(of(3, [20, 30, 25, 12, 18]).low).toBeNull()
    const many = Array.from({ length: 60 }, (_, i) => 100 + i)
    const fewer = many.map((value) => value - 60)
    const sure = medianDifference(many, fewer, { random: seededRandom(1) })
    expect(sure).toMatchObject({ difference: -60, p: 1 / 2000 })
    expect(verdictOf(sure, 'down')).toBe('improved')
  })
})

describe('several looks', () => {
  it('spend next to nothing early and all at the end (Lan & DeMets, O’Brien–Fleming type)', () => {
    // 2 − 2Φ(1.95996/√t), SciPy 1.17.
    for (const [fraction, spent] of [
      [0.2, 1.172644684252109e-5],
      [0.4, 0.0019419129967408483],
      [0.6, 0.011396418465313158],
      [0.8, 0.028429630753072664],
      [1, 0.05],
    ] as const)
      expect(alphaSpent(fraction)).toBeCloseTo(spent, 10)
    expect(alphaSpent(0)).toBe(0)
  })

  it('together spend no more than alpha, whatever their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1.5, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (fractions) => {
          const alphas = alphaOfLooks(fractions)
          expect(Math.min(...alphas)).toBeGreaterThanOrEqual(0)
          expect(alphas.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(0.05 + 1e-12)
        },
      ),
      { numRuns: 40 },
    )
    expect(alphaOfEachLook(5)).toBeCloseTo(0.01, 12)
  })

  it('keep false alarms below 5 % in 4,000 trials without any change, where plain looks have three times as many', () => {
    const random = seededRandom(11)
    const fractions = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
    const bounds = alphaOfLooks(fractions).map((alpha) => -normalQuantile(alpha / 2))
    let [plain, spent] = [0, 0]
    for (let trial = 0; trial < 4000; trial++) {
      let sum = 0
      let [isPlain, isSpent] = [false, false]
      for (const [look, bound] of bounds.entries()) {
        for (let i = 0; i < 20; i++) sum += random.next() < 0.5 ? 1 : -1
        const z = Math.abs(sum) / Math.sqrt((look + 1) * 20)
        if (z > 1.96) isPlain = true
        if (z > bound) isSpent = true
      }
      if (isPlain) plain++
      if (isSpent) spent++
    }
    expect(spent / 4000).toBeLessThan(0.05)
    expect(plain / 4000).toBeGreaterThan(0.15)
  })
})

describe('how many answers are needed', () => {
  it('is what R says of two shares: power.prop.test(p1 = .50, p2 = .75, power = .90) is 76.7', () => {
    expect(answersForShares(50, 75, { power: 0.9 })).toBe(77)
    expect(answersForShares(50, 50)).toBeNull()
  })

  it('is what R says of two means to within one: power.t.test(delta = 1, sd = 1, power = .90) is 22.02', () => {
    expect(valuesForMeans(1, 1, { power: 0.9 })).toBeGreaterThanOrEqual(22)
    expect(valuesForMeans(1, 1, { power: 0.9 })).toBeLessThanOrEqual(23)
    expect(valuesForMeans(0, 1)).toBeNull()
  })

  it('is 385 for ± 5 points, as every textbook has it', () => {
    expect(answersForMargin(5)).toBe(385)
    expect(answersForMargin(0)).toBeNull()
  })

  it('finds an NPS difference as often as asked for', () => {
    const now = { promoters: 50, passives: 30, detractors: 20 }
    const n = answersForNps(now, 20)!
    const random = seededRandom(8)
    const draw = (promoters: number, detractors: number) => {
      const parts = { promoters: 0, passives: 0, detractors: 0 }
      for (let i = 0; i < n; i++) {
        const x = random.next()
        parts[x < promoters ? 'promoters' : x < promoters + detractors ? 'detractors' : 'passives']++
      }
      return parts
    }
    let seen = 0
    for (let trial = 0; trial < 1000; trial++)
      if (verdictOf(npsDifference(draw(0.5, 0.2), draw(0.6, 0.1)), 'up') === 'improved') seen++
    expect(seen / 1000).toBeGreaterThan(0.75)
    expect(seen / 1000).toBeLessThan(0.9)
  })
})

describe('any two sides whatever', () => {
  const sound = ({ low, high, difference, p }: Difference): void => {
    for (const x of [low, high, difference, p]) if (x !== null) expect(Number.isFinite(x)).toBe(true)
    expect(low === null).toBe(high === null)
    if (low !== null) {
      expect(low).toBeLessThanOrEqual(difference + 1e-9)
      expect(high!).toBeGreaterThanOrEqual(difference - 1e-9)
    }
  }

  it('give sound differences, also at the alpha of an early look', () => {
    const alpha = fc.constantFrom(0.05, 0.01, 1e-5, 0)
    const some = fc.integer({ min: 0, max: 40 })
    const values = fc.array(fc.integer({ min: -20, max: 90 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(alpha, fc.array(some, { minLength: 6, maxLength: 6 }), values, values, (level, c, a, b) => {
        const [p1, q1, d1, p2, q2, d2] = c as [number, number, number, number, number, number]
        sound(shareDifference({ hits: p1, of: p1 + q1 + 1 }, { hits: p2, of: p2 + q2 + 1 }, level))
        sound(
          npsDifference(
            { promoters: p1, passives: q1 + 1, detractors: d1 },
            { promoters: p2, passives: q2 + 1, detractors: d2 },
            level,
          ),
        )
        sound(rateDifference({ count: p1, days: q1 + 1 }, { count: p2, days: q2 + 1 }, level))
        sound(meanDifference(momentTally(a), momentTally(b), level))
        sound(medianDifference(a, b, { random: seededRandom(1), rounds: 20, alpha: level }))
      }),
    )
  })
})
