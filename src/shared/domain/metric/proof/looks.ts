import { normalCdf, normalQuantile } from '../distribution/normal.ts'
import { ALPHA } from './difference.ts'

// Whoever looks ten times and stops at the first "it worked" finds what is not there one time in five (Armitage,
// McPherson & Rowe, J. R. Stat. Soc. A 132, 1969, 235–244: 19.3 % instead of 5 %).

/**
 * How much of alpha may be spent when the part `fraction` (0…1) of the planned answers is in: 2 − 2Φ(z/√fraction), next
 * to nothing early on, all at the end (Lan & DeMets, Biometrika 70, 1983, 659–663, O'Brien–Fleming type).
 */
export function alphaSpent(fraction: number, alpha = ALPHA): number {
  if (!(fraction > 0)) return 0
  if (fraction >= 1) return alpha
  return 2 * normalCdf(normalQuantile(alpha / 2) / Math.sqrt(fraction))
}

/**
 * Alpha for the interval of each look: what was newly spent since the look before. Since chances of error add up at most,
 * all looks together err in alpha at most, whatever the answers have in common; exact boundaries would allow a little
 * more. `fractions` ascend; a look that brings no new answers gets 0, and says nothing.
 */
export function alphaOfLooks(fractions: readonly number[], alpha = ALPHA): number[] {
  return fractions.map((fraction, i) => {
    const before = i === 0 ? 0 : alphaSpent(Math.max(0, ...fractions.slice(0, i)), alpha)
    return Math.max(0, alphaSpent(fraction, alpha) - before)
  })
}

/** The plain way, where the end is not planned: as much for each of `looks` looks (Bonferroni). */
export const alphaOfEachLook = (looks: number, alpha = ALPHA): number => alpha / Math.max(1, Math.floor(looks))
