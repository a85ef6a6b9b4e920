import { type Figure, reliedOn } from './figure/figure.ts'

/** In the unit of the figure. */
export interface Target {
  readonly value: number
  /** atLeast: more is better (NPS, CSAT, conversion). atMost: less is (times, contacts). */
  readonly wanted: 'atLeast' | 'atMost'
}

export interface Judgement {
  /** met, missed: the whole interval lies on that side of the target. cannotTell: it holds the target. */
  readonly verdict: 'met' | 'missed' | 'cannotTell'
  /**
   * interval: it decides, or holds the target. exact: a count is what it is. noInterval: too few values, or an
   * aggregate. none: no value.
   */
  readonly reason: 'interval' | 'exact' | 'noInterval' | 'none'
  /** on which side the bare value lies; null without one */
  readonly leans: 'met' | 'missed' | null
  /** how far the value is beyond the target, positive where it is better; null without one */
  readonly ahead: number | null
  /** message with the words: `metrics.verdict.*` */
  readonly key: `metrics.verdict.${'met' | 'missed' | 'cannotTell' | 'noInterval' | 'none'}`
}

/**
 * Whether a target is met, as far as the answers can tell: an interval that just touches it still counts as met. A count
 * is held against it as it is: 505 visits are more than 500, whatever the next month brings. Otherwise the
 * cautious interval is used where the figure has one, so that twelve tens do not prove an NPS of 90.
 */
export function judge(figure: Figure, { value: target, wanted }: Target): Judgement {
  if (figure.value === null || !Number.isFinite(target))
    return { verdict: 'cannotTell', reason: 'none', leans: null, ahead: null, key: 'metrics.verdict.none' }
  const better = (x: number): number => (wanted === 'atLeast' ? x - target : target - x)
  const ahead = better(figure.value)
  const leans = ahead >= 0 ? 'met' : 'missed'
  if (figure.statistic === 'count')
    return { verdict: leans, reason: 'exact', leans, ahead, key: `metrics.verdict.${leans}` }
  const interval = reliedOn(figure)
  if (!interval) return { verdict: 'cannotTell', reason: 'noInterval', leans, ahead, key: 'metrics.verdict.noInterval' }
  const ends = [better(interval.low), better(interval.high)]
  const verdict = Math.min(...ends) >= 0 ? 'met' : Math.max(...ends) < 0 ? 'missed' : 'cannotTell'
  return { verdict, reason: 'interval', leans, ahead, key: `metrics.verdict.${verdict}` }
}
