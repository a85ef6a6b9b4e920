import { seededRandom } from '../../synth/seededRandom.ts'
import { type Sample, sizeOf } from './sample.ts'

/** Beyond so many values on the smaller side the interval alone decides: shuffling would say the same. */
export const MOST_SHUFFLED = 2_000

/** So many shufflings that the smallest p they can give lies well below alpha, within reason. */
export const roundsFor = (alpha: number): number => Math.min(19_999, Math.max(1_999, Math.ceil(20 / alpha) - 1))

export function valuesOf({ points }: Sample): number[] {
  return points.flatMap(({ value, count }) => Array.from({ length: count }, () => value))
}

/**
 * p of a difference of two means by shuffling who belongs to which side: (1 + shufflings with a difference at least as
 * large) ÷ (1 + rounds) (Phipson & Smyth, Stat. Appl. Genet. Mol. Biol. 9, 2010, 39). It holds for any number of values,
 * any distribution and any ties, where what holds for many values need not. Neither side empty.
 */
export function shuffledMeans(before: Sample, after: Sample, rounds: number, seed: number): number {
  const random = seededRandom(seed)
  const all = Float64Array.from([...valuesOf(before), ...valuesOf(after)])
  const [nBefore, nAfter] = [sizeOf(before), sizeOf(after)]
  const few = Math.min(nBefore, nAfter)
  const total = all.reduce((sum, value) => sum + value, 0)
  const start = nBefore <= nAfter ? 0 : nBefore
  let sum = 0
  for (let i = start; i < start + few; i++) sum += all[i] as number
  // The sum of the smaller side says all about the difference, as the sum of both sides stays.
  const expected = (total * few) / all.length
  const found = Math.abs(sum - expected)
  const tolerance = 1e-9 * Math.max(1, Math.abs(total))
  let asLarge = 0
  for (let round = 0; round < rounds; round++) {
    let drawn = 0
    for (let i = 0; i < few; i++) {
      const j = random.between(i, all.length - 1)
      const value = all[j] as number
      all[j] = all[i] as number
      all[i] = value
      drawn += value
    }
    if (Math.abs(drawn - expected) >= found - tolerance) asLarge++
  }
  return (1 + asLarge) / (1 + rounds)
}
