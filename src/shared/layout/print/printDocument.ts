import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import type { ImprovingLook } from '../improving.ts'
import type { Mark } from '../mark.ts'
import type { MeasuredLook } from '../measured.ts'
import type { ThemeName } from '../theme.ts'

export type Paper = 'fit' | 'A4' | 'A3' | 'A2' | 'A1' | 'A0'
export type Orientation = 'portrait' | 'landscape'

export interface PosterOptions {
  readonly paper: Paper
  /** Ignored for `fit`. Absent: whichever shows the map larger. */
  readonly orientation?: Orientation
  /** mm; 10 when absent */
  readonly marginMm?: number
  /** `light` when absent */
  readonly theme?: ThemeName
  /** The day shown, already in words of the language. */
  readonly date: string
  readonly personaIds?: readonly string[]
  readonly collapsedLaneIds?: ReadonlySet<string>
  /** Another journey whose line is laid under this one's. */
  readonly overlay?: JourneyDoc
  /** What customers said, beside what is assumed. */
  readonly measured?: MeasuredLook
  /** How what is done about touchpoints stands. */
  readonly improving?: ImprovingLook
  /** Who, what and when above the map; there when absent. */
  readonly titleBlock?: boolean
  /** What the marks mean, below it; there when absent. */
  readonly legend?: boolean
}

export interface PrintPage {
  /** mm */
  readonly widthMm: number
  readonly heightMm: number
  /** mm that one px of the marks measures */
  readonly mmPerPx: number
  /** In px from the page's top left corner. */
  readonly marks: readonly Mark[]
  /** Places where a cut hurts least, in mm from the left edge: the borders of stages. */
  readonly cutsMm: readonly number[]
}

export type PrintWarningCode = 'TYPE_TOO_SMALL' | 'PAGE_CLAMPED'

export interface PrintWarning {
  readonly code: PrintWarningCode
  /** Smallest type in pt for TYPE_TOO_SMALL. */
  readonly params: Readonly<Record<string, number>>
}

export interface PrintDocument {
  /** The document's title: the journey and the business. */
  readonly title: string
  /** BCP 47 */
  readonly language: string
  readonly theme: ThemeName
  readonly pages: readonly PrintPage[]
  readonly warnings: readonly PrintWarning[]
}

/** No side of a page may be longer: PDF viewers end at 200 inches. 14,400 pt in mm. */
export const MAX_SIDE_MM = 5080
/** Type below this is too small to read on paper, in pt. */
export const MIN_TYPE_PT = 7.5
/** mm in a pt */
export const MM_PER_PT = 25.4 / 72
