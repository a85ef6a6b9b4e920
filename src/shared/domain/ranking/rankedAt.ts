import type { EvidenceStatus } from '../journey/evidence.ts'
import type { FeelingSource } from '../listening/measured.ts'
import type { Figure } from '../metric/figure/figure.ts'
import type { MeasuredKey } from '../metric/metric.ts'

/** How customers leave a touchpoint, as far as it is known. */
export type Satisfaction =
  | {
      /** said by customers */
      readonly from: FeelingSource
      /** 0 the worst, 1 the best that could be said */
      readonly position: number
      readonly n: number
      /** whole days since the newest answer */
      readonly days: number
      /** few or old answers: drawn hollow */
      readonly hollow: boolean
    }
  | {
      /** put on the map by somebody of the business */
      readonly from: 'map'
      readonly position: number
      readonly evidence: EvidenceStatus
    }

/** How many come there, of the best source there is: visits counted, the business's own word, answers given. */
export interface Volume {
  readonly kind: 'visits' | 'said' | 'answers'
  /** visits and answers: in the last 90 days that anything was heard; said: in a month */
  readonly count: number
}

/** A figure that has fallen under its target. */
export interface Fallen extends Pick<Figure, 'unit' | 'statistic' | 'n'> {
  readonly metric: MeasuredKey
  readonly value: number
  readonly goal: number
  readonly direction: 'up' | 'down'
}

/** All that the ranking looks at of one touchpoint. */
export interface RankedAt {
  readonly id: string
  readonly journeyId: string
  readonly stepId: string
  /** place in reading order over all journeys; decides where nothing else does */
  readonly place: number
  readonly isKey: boolean
  /** 1–5; null: nobody has said */
  readonly importance: number | null
  readonly satisfaction: Satisfaction | null
  /** −2 … +2 as the curve shows it; null: nobody has said */
  readonly felt: number | null
  readonly volume: Volume | null
  /** comments of the last 90 days that anything was said; null: none */
  readonly comments: { readonly negative: number; readonly n: number } | null
  readonly fallen: readonly Fallen[]
}
