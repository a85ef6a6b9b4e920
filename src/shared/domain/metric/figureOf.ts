import type { Scale } from '../feedback/scale.ts'
import { countFigure } from './figure/countFigure.ts'
import type { Figure } from './figure/figure.ts'
import { retentionFigure } from './figure/retentionFigure.ts'
import { scoreFigure } from './figure/scoreFigures.ts'
import { shareFigure } from './figure/shareFigure.ts'
import { meanFigure, meanOfSpread, medianFigure } from './figure/spreadFigures.ts'
import type { MeasuredKey, Unit } from './metric.ts'
import { TALLY_KINDS, type Tally, type TallyOf } from './tally/tally.ts'

export interface FigureOptions {
  /** the scale to show, where answers came on several; else the one with the most answers (see `scoreFigure`) */
  readonly scale?: Scale | null
  /** unit of an own metric's values and amounts; its shares are percent, its counts are counts, its scores scores */
  readonly unit?: Unit
}

const isKnown = (metric: string): metric is keyof typeof TALLY_KINDS => Object.hasOwn(TALLY_KINDS, metric)

/** Of values that are no share, count or score: times, unless an own metric says otherwise. */
const unitOf = (metric: MeasuredKey, unit: Unit | undefined): Unit => (isKnown(metric) ? 'seconds' : (unit ?? 'score'))

/**
 * The figure of a metric from its tally. Own metrics are told by their tally: scores give a mean on their scale, a
 * share a percentage, values a median and 90th percentile, moments a mean, a count a count.
 * Throws a TypeError for a tally that the metric is not counted in.
 */
export function figureOf<M extends MeasuredKey>(metric: M, tally: TallyOf<M>, options: FigureOptions = {}): Figure {
  const given: Tally = tally
  const kinds: readonly string[] | null = isKnown(metric) ? TALLY_KINDS[metric] : null
  if (kinds && !kinds.includes(given.kind)) throw new TypeError(`${metric} is not counted in ${given.kind}`)
  switch (given.kind) {
    case 'scores':
      return scoreFigure(metric, given, options.scale ?? null)
    case 'share':
      return shareFigure(metric, given)
    case 'spread':
      return metric === 'interactionsToResolve'
        ? meanOfSpread(metric, 'count', given)
        : medianFigure(metric, unitOf(metric, options.unit), given)
    case 'ranked':
      return medianFigure(metric, unitOf(metric, options.unit), given)
    case 'moments':
      return meanFigure(metric, unitOf(metric, options.unit), given)
    case 'count':
      return countFigure(metric, given)
    case 'retention':
      return retentionFigure(metric, given)
  }
}
