import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialCdf, binomialQuantile } from './binomial.ts'
import { gammaQuantile, lowerGamma, upperGamma } from './gamma.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { studentCdf, studentQuantile } from './studentT.ts'

/** Equal to nine digits. */
const close = (found: number, expected: number): void =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1e-12, Math.abs(expected)))

/** Binomial tail by adding up exact products: written without logarithms, gamma or beta. */
function summedBinomial(k: number, n: number, p: number): number {
  let sum = 0
  for (let i = 0; i <= k; i++) {
    let term = 1
    for (let j = 1; j <= i; j++) term *= ((n - i + j) / j) * p
    for (let j = 0; j < n - i; j++) term *= 1 - p
    sum += term
  }
  return sum
}

// Reference values: SciPy 1.17 (scipy.stats). Would catch: a series cut off early, digits lost far from the middle.
describe('distributions', () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 4, 2.7764451051977934],
    [0.975, 10, 2.228138851986274],
    [0.975, 29, 2.045229642132703],
    [0.975, 120, 1.9799304050824402],
    [0.975, 999_999, 1.9599663568164791],
    [0.9, 3, 1.637744353696209],
    [0.995, 2.5, 7.163728138948783],
  ])('t at %d with %d degrees of freedom', (p, df, expected) => {
    close(studentQuantile(p, df), expected)
    close(studentQuantile(1 - p, df), -expected)
  })

  it.each([
    [0.025, 1, 0.025317807984289876],
    [0.975, 1, 3.6888794541139354],
    [0.025, 10, 4.7953886961324335],
    [0.975, 11, 18.39035604201778],
    [0.025, 1000, 938.9730184076952],
    [0.975, 100_001, 100621.74473974388],
    [0.025, 1_000_000, 998040.9833402939],
  ])('gamma at %d of shape %d', (p, shape, expected) => close(gammaQuantile(p, shape), expected))

  it.each([
    [3, 10, 0.5, 0.171875],
    [0, 10, 0.1, 0.34867844009999993],
    [28, 36, 0.9, 0.023509495252408676],
    [499_020, 1_000_000, 0.5, 0.025056366266390226],
    [900_500, 1_000_000, 0.9, 0.9524540066768987],
  ])('binomial: at most %d of %d at %d', (k, n, p, expected) => {
    expect(Math.abs(binomialCdf(k, n, p) - expected)).toBeLessThan(1e-8)
  })

  it.each([
    [-8, 6.22096057427174e-16],
    [-1.96, 0.024997895148220435],
    [-0.5, 0.3085375387259869],
    [0, 0.5],
    [1, 0.8413447460685429],
    [3, 0.9986501019683699],
  ])('normal at %d', (z, expected) => close(normalCdf(z), expected))

  it('has the normal quantiles', () => {
    close(normalQuantile(0.975), 1.959963984540054)
    close(normalQuantile(1e-6), -4.753424308822899)
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12)
  })

  it('gives back the probability that a quantile was asked for', () => {
    const inner = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    const size = fc.double({ min: 0.6, max: 5000, noNaN: true })
    fc.assert(
      fc.property(inner, size, (p, size) => {
        expect(studentCdf(studentQuantile(p, size), size)).toBeCloseTo(p, 9)
        const x = gammaQuantile(p, size)
        expect(lowerGamma(size, x)).toBeCloseTo(p, 9)
        expect(upperGamma(size, x)).toBeCloseTo(1 - p, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('adds binomial terms up as plain products do, and its quantile is the first to reach', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.nat(60),
        (n, p, q, at) => {
          const k = Math.min(at, n)
          expect(binomialCdf(k, n, p)).toBeCloseTo(summedBinomial(k, n, p), 10)
          const found = binomialQuantile(q, n, p)
          expect(summedBinomial(found, n, p)).toBeGreaterThanOrEqual(q - 1e-9)
          if (found > 0) expect(summedBinomial(found - 1, n, p)).toBeLessThanOrEqual(q + 1e-9)
        },
      ),
      { numRuns: 100 },
    )
  })
})
