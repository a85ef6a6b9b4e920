import { Z95 } from '../distribution/normal.ts'
import { clipped, type Interval } from './interval.ts'

export interface NpsParts {
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
}

/** Variance of one answer worth +1, 0 or −1: p + d − (p − d)². */
export const npsVariance = ({ promoters, passives, detractors }: NpsParts): number => {
  const n = promoters + passives + detractors
  return Math.max(0, (promoters + detractors) / n - ((promoters - detractors) / n) ** 2)
}

function margin(parts: NpsParts): Interval {
  const n = parts.promoters + parts.passives + parts.detractors
  const value = (100 * (parts.promoters - parts.detractors)) / n
  const reach = Z95 * 100 * Math.sqrt(npsVariance(parts) / n)
  return clipped({ low: value - reach, high: value + reach }, -100, 100)
}

/** NPS ± 1.96·100·√((p + d − (p − d)²)/n), as vocabulary.md has it, cut to −100…100. */
export const npsMargin = (parts: NpsParts): Interval => margin(parts)

/**
 * The same margin with ¾ of an answer added on both sides and 1½ in between (adjusted Wald; Rocks, The American
 * Statistician 70, 2016, 365–372). The plain margin is nought where all answers are alike, and too narrow for few.
 */
export const npsCautious = ({ promoters, passives, detractors }: NpsParts): Interval =>
  margin({ promoters: promoters + 0.75, passives: passives + 1.5, detractors: detractors + 0.75 })
