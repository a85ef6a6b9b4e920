import type { EvidenceAge } from '../metric/evidenceAge.ts'
import type { Figure } from '../metric/figure/figure.ts'
import type { Judgement } from '../metric/judge.ts'
import type { LocalDay } from '../metric/period/localDay.ts'
import type { TouchpointPlace } from '../touchpoint/touchpointPlace.ts'
import type { Target } from './target.ts'

/** A figure as it is now: of the 90 days up to the newest day that anything of its kind was heard. */
export interface MeasuredFigure {
  readonly figure: Figure
  /** first and last of those days, both within */
  readonly from: LocalDay
  readonly to: LocalDay
  readonly age: EvidenceAge
  /** what it is held against; null: nothing */
  readonly target: Target | null
  /** of the goal; null without one */
  readonly judged: Judgement | null
  /** the whole interval lies beyond the alarm, on the wrong side, of ten answers or more, and they are not old */
  readonly alarmed: boolean
}

export const FEELING_SOURCES = ['csat', 'ces', 'rating', 'nps', 'comments'] as const
export type FeelingSource = (typeof FEELING_SOURCES)[number]

/** What customers feel at a touchpoint, as far as they said. */
export interface MeasuredFeeling {
  readonly source: FeelingSource
  /** 0 the worst that could be said, 1 the best */
  readonly position: number
  readonly n: number
  readonly state: 'enough' | 'few'
  readonly age: EvidenceAge
}

export interface MeasuredTouchpoint {
  readonly touchpointId: string
  readonly figures: readonly MeasuredFigure[]
  readonly feeling: MeasuredFeeling | null
}

/** A figure that has fallen under its target, with where it stands. */
export interface FigureAlert extends MeasuredFigure {
  readonly place: TouchpointPlace
}
