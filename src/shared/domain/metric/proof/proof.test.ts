import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../synth/seededRandom.ts'
import { normalQuantile } from '../distribution/normal.ts'
import { momentTally } from '../tally/rawTally.ts'
import type { Difference } from './difference.ts'
import { meanDifference, npsDifference, shareDifference } from './differences.ts'
import { alphaOfLook } from './looks.ts'
import { medianDifference } from './medianDifference.ts'
import { moreAnswers } from './needed.ts'

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
    expect(found.low! < 0 && found.high! > 0).toBe(true)
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
    expect(found.low).toBeGreaterThan(0)
    expect(npsDifference(after, before).high).toBeLessThan(0)
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
    expect(sure.high).toBeLessThan(0)
  })
})

describe('several looks', () => {
  it('make early claims dear and the last hardly dearer than a single one', () => {
    // 2(1 − Φ(2.241403/√t)), SciPy.
    expect(alphaOfLook(0.25, false)).toBeCloseTo(7.38e-6, 7)
    expect(alphaOfLook(0.5, false)).toBeCloseTo(0.001526, 5)
    expect(alphaOfLook(1, true)).toBeCloseTo(0.025, 12)
    expect(alphaOfLook(1, false)).toBe(0.05)
    expect(alphaOfLook(0, false)).toBe(0)
  })

  it('keep false alarms below 5 % in 4,000 trials without any change, where plain looks have three times as many', () => {
    const random = seededRandom(11)
    const looks = Array.from({ length: 10 }, (_, i) => (i + 1) / 10)
    const bounds = looks.map((fraction) => -normalQuantile(alphaOfLook(fraction, true) / 2))
    let [plain, careful] = [0, 0]
    for (let trial = 0; trial < 4000; trial++) {
      let sum = 0
      let [isPlain, isCareful] = [false, false]
      for (const [look, bound] of bounds.entries()) {
        for (let i = 0; i < 20; i++) sum += random.next() < 0.5 ? 1 : -1
        const z = Math.abs(sum) / Math.sqrt((look + 1) * 20)
        if (z > 1.96) isPlain = true
        if (z > bound) isCareful = true
      }
      if (isPlain) plain++
      if (isCareful) careful++
    }
    expect(careful / 4000).toBeLessThan(0.05)
    expect(plain / 4000).toBeGreaterThan(0.15)
  })
})

describe('how many more answers are needed', () => {
  const share = (hits: number, of: number) => ({
    kind: 'share' as const,
    points: [
      { value: 0, count: of - hits },
      { value: 100, count: hits },
    ],
  })

  it('is what equal sides need where before has that many (power.prop.test(p1 = .5, p2 = .75) is 58)', () => {
    const more = moreAnswers({ before: share(29, 58), after: share(15, 20) }, 25, 0.05, null)!
    expect(more + 20).toBeGreaterThan(38)
    expect(more + 20).toBeLessThan(70)
  })

  it('is none where before can never be known well enough, and nought where it would have shown', () => {
    expect(moreAnswers({ before: share(10, 20), after: share(10, 20) }, 5, 0.05, null)).toBeNull()
    expect(moreAnswers({ before: share(5000, 10000), after: share(5000, 10000) }, 5, 0.05, null)).toBe(0)
    expect(moreAnswers({ before: share(10, 20), after: share(10, 20) }, 0, 0.05, null)).toBeNull()
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
        sound(meanDifference(momentTally(a), momentTally(b), level))
        sound(medianDifference(a, b, { random: seededRandom(1), rounds: 20, alpha: level }))
      }),
    )
  })
})
