import { solveIncreasing } from './solve.ts'

const LANCZOS_FIRST = 0.99999999999980993
const LANCZOS: readonly number[] = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** ln Γ(x) for x > 0. Lanczos (1964), g = 7, nine terms: about 15 digits. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const at = x - 1
  const sum = LANCZOS.reduce((total, c, i) => total + c / (at + i + 1), LANCZOS_FIRST)
  const t = at + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(t) - t + Math.log(sum)
}

const TINY = 1e-300
/** Terms grow with the square root of the shape; ours stay below 10⁴. */
const MAX_TERMS = 100_000

function lowerBySeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MAX_TERMS; n++) {
    term *= x / (a + n)
    sum += term
    if (term < sum * 1e-17) break
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a))
}

function upperByFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let h = d
  for (let i = 1; i < MAX_TERMS; i++) {
    const an = -i * (i - a)
    b += 2
    d = 1 / (Math.abs(an * d + b) < TINY ? TINY : an * d + b)
    c = Math.abs(b + an / c) < TINY ? TINY : b + an / c
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return h * Math.exp(a * Math.log(x) - x - logGamma(a))
}

/** P(a, x), the regularised lower incomplete gamma function, a > 0. Abramowitz & Stegun 6.5.29 and 6.5.31. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0
  if (x === Number.POSITIVE_INFINITY) return 1
  return x < a + 1 ? lowerBySeries(a, x) : 1 - upperByFraction(a, x)
}

/** Q(a, x) = 1 − P(a, x), without losing the digits of a far tail. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  if (x === Number.POSITIVE_INFINITY) return 0
  return x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x)
}

/** x with P(a, x) = p, 0 < p < 1. */
export function gammaQuantile(p: number, a: number): number {
  const spread = Math.sqrt(a)
  let high = a + 10 * spread + 10
  while (lowerGamma(a, high) < p) high *= 2
  return solveIncreasing((x) => lowerGamma(a, x), p, 0, high)
}
