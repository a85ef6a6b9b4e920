import type { JourneyDoc } from '../domain/journey/journeyDoc.ts'
import type { Density } from './density.ts'
import type { ImprovingLook } from './improving.ts'
import type { MeasuredLook } from './measured.ts'
import type { Measure } from './text/measure.ts'
import type { LayoutWords } from './words.ts'

export interface LayoutOptions {
  readonly density: Density
  readonly words: LayoutWords
  /** Whose curves to show, in this order, the first as the thick line; absent: all of the journey's personas. */
  readonly personaIds?: readonly string[]
  /** Lanes shown as their header alone. */
  readonly collapsedLaneIds?: ReadonlySet<string>
  /** px; the density's own when absent */
  readonly columnWidth?: number
  /** Columns `from` (inclusive) to `to` (exclusive) only; numbers stay those of the whole journey. */
  readonly range?: ColumnRange
  readonly measure?: Measure
  /** Only the columns of this stage, numbers kept; one that the journey does not have shows everything. */
  readonly focusStageId?: string | null
  /** Another journey, such as this one in its other state: its line is laid pale and dashed under this one's. */
  readonly overlay?: JourneyDoc
  /** What customers said and what was counted, beside what is assumed. */
  readonly measured?: MeasuredLook
  /** How what is done about touchpoints stands. */
  readonly improving?: ImprovingLook
}

/** Places among the columns of the whole map, 0-based; a stage without steps is one column. */
export interface ColumnRange {
  readonly from: number
  readonly to: number
}
