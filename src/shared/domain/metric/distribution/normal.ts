import { upperGamma } from './gamma.ts'
import { solveIncreasing } from './solve.ts'

/** Two-sided 95 % point as vocabulary.md writes it: with it a margin can be worked out again by hand. */
export const Z95 = 1.96

/** Φ(z). */
export function normalCdf(z: number): number {
  const tail = 0.5 * upperGamma(0.5, (z * z) / 2)
  return z < 0 ? tail : 1 - tail
}

/** z with Φ(z) = p, 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  return solveIncreasing(normalCdf, p, -40, 0)
}
