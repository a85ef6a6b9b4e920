import { normalCdf, normalQuantile } from '../distribution/normal.ts'
import { ALPHA } from './difference.ts'

// Whoever looks ten times and stops at the first "it worked" finds what is not there one time in five (Armitage,
// McPherson & Rowe, J. R. Stat. Soc. A 132, 1969, 235–244: 19.3 % instead of 5 %).

/**
 * Alpha for a look when the part `fraction` (0…1) of what was planned is in. Before the end the value must lie beyond
 * z(α/4)/√fraction standard errors, and at the end beyond z(α/4) where somebody looked before, else z(α/2): a path that
 * wanders without aim crosses that line with at most α, however often one looks (the reflection principle of Brownian
 * motion: P(max |B| ≥ b) ≤ 4(1 − Φ(b)); Jennison & Turnbull, Group Sequential Methods, 1999, ch. 5). Early looks are
 * dear, and the last is hardly dearer than a single one.
 */
export function alphaOfLook(fraction: number, hasLookedBefore: boolean, alpha = ALPHA): number {
  if (!(fraction > 0)) return 0
  if (fraction >= 1) return hasLookedBefore ? alpha / 2 : alpha
  return 2 * normalCdf(normalQuantile(alpha / 4) / Math.sqrt(fraction))
}
