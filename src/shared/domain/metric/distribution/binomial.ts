import { regularBeta } from './beta.ts'

/** P(B ≤ k) of n trials that succeed with p. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0
  if (k >= n) return 1
  return regularBeta(1 - p, n - k, k + 1, p)
}

/** The smallest k with P(B ≤ k) ≥ q. */
export function binomialQuantile(q: number, n: number, p: number): number {
  let low = 0
  let high = n
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (binomialCdf(middle, n, p) >= q) high = middle
    else low = middle + 1
  }
  return low
}
