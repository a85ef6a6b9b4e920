import { studentQuantile } from '../distribution/studentT.ts'
import { type Interval, TAIL } from './interval.ts'

/** How many values, their mean and the sum of squared distances from it: all that a t interval needs. */
export interface Moments {
  readonly n: number
  readonly mean: number
  /** Σ(x − mean)² */
  readonly squares: number
}

/** mean ± t·s/√n with n − 1 degrees of freedom (Student, Biometrika 6, 1908); null below two values. */
export function meanInterval({ n, mean, squares }: Moments): Interval | null {
  if (n < 2) return null
  const reach = studentQuantile(1 - TAIL, n - 1) * Math.sqrt(squares / (n - 1) / n)
  return { low: mean - reach, high: mean + reach }
}
