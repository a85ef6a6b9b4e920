import type { Figure } from '../../../shared/domain/metric/figure/figure.ts'

/** Ends that a value of this kind cannot pass. */
export function limitsOf({
  statistic,
  scale,
  unit,
}: Pick<Figure, 'statistic' | 'scale' | 'unit'>): readonly [number, number] | null {
  if (statistic === 'nps') return [-100, 100]
  if (unit === 'percent') return [0, 100]
  if (scale) return [scale.min, scale.max]
  return unit === 'score' ? null : [0, Number.POSITIVE_INFINITY]
}
