import { regularBeta } from './beta.ts'
import { solveIncreasing } from './solve.ts'

/** P(T ≤ t) with `df` degrees of freedom, not necessarily whole. */
export function studentCdf(t: number, df: number): number {
  const square = t * t
  const tail = 0.5 * regularBeta(df / (df + square), df / 2, 0.5, square / (df + square))
  return t < 0 ? tail : 1 - tail
}

/** t with P(T ≤ t) = p, 0 < p < 1, df > 0. */
export function studentQuantile(p: number, df: number): number {
  if (p < 0.5) return -studentQuantile(1 - p, df)
  if (p === 0.5) return 0
  let high = 2
  while (studentCdf(high, df) < p && high < 1e150) high *= 2
  return solveIncreasing((t) => studentCdf(t, df), p, 0, high)
}
