import { type Figure, reliedOn } from '../../../shared/domain/metric/figure/figure.ts'
import type { TrendValue } from '../../components/chart/trendShape.ts'

/** A month's figure as a point of a line; null for a gap. */
export function trendValue(figure: Figure | null): TrendValue | null {
  if (!figure || figure.value === null) return null
  const interval = reliedOn(figure)
  return {
    value: figure.value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    hollow: figure.state !== 'enough',
    kind: figure.basis,
  }
}
