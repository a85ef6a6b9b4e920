import type { FigureAlert } from '../listening/measured.ts'
import type { Figure } from '../metric/figure/figure.ts'
import type { MetricName } from '../metric/metric.ts'
import type { Gap } from '../ranking/gap.ts'
import type { KeyPoint } from '../ranking/keyPoint.ts'
import type { TouchpointPlace } from '../touchpoint/touchpointPlace.ts'

/** What customers say at a touchpoint, in the 90 days up to its newest answer against the 90 before them. */
export interface Moved {
  readonly place: TouchpointPlace
  readonly metric: MetricName
  /** beyond what chance makes, all touchpoints that were compared taken together */
  readonly change: 'better' | 'worse'
  readonly before: number
  readonly after: number
  readonly unit: Figure['unit']
  readonly statistic: Figure['statistic']
  /** answers after */
  readonly n: number
}

/** An improvement as the page of an owner shows it. */
export interface WorkAt {
  readonly id: string
  readonly title: string
  readonly owner: string
  /** YYYY-MM-DD */
  readonly dueOn: string | null
  readonly doneAt: string | null
  /** whole days over its due date; 0: not late */
  readonly daysLate: number
}

/** What an owner reads in a minute. Lists hold the first few, counts say how many there are. */
export interface Overview {
  /** YYYY-MM-DD */
  readonly today: string
  readonly touchpoints: number
  readonly hurts: readonly KeyPoint[]
  readonly hurting: number
  readonly alerts: readonly FigureAlert[]
  readonly better: readonly Moved[]
  readonly worse: readonly Moved[]
  /** how many touchpoints had answers enough in both spans to be compared */
  readonly compared: number
  /** the longest over its date first */
  readonly late: readonly WorkAt[]
  readonly lateCount: number
  /** due within a week, the nearest first */
  readonly soon: readonly WorkAt[]
  readonly openCount: number
  /** done in the last 90 days, the newest first */
  readonly done: readonly WorkAt[]
  readonly doneCount: number
  readonly gaps: readonly Gap[]
  readonly gapCount: number
}
