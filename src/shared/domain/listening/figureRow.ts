import type { SpanFigure } from '../metric/aggregate.ts'
import type { Figure } from '../metric/figure/figure.ts'
import type { LocalDay } from '../metric/period/localDay.ts'
import type { TrendPoint } from '../metric/period/trend.ts'
import { z } from '../schema.ts'

/** What figures are told apart by. */
export const FIGURE_GROUPS = ['touchpoint', 'stage', 'channel', 'month', 'journey', 'persona'] as const
export const FigureGroup = z.enum(FIGURE_GROUPS)
export type FigureGroup = z.infer<typeof FigureGroup>

/** One figure of one group. */
export interface FigureRow {
  readonly figure: Figure
  /** name of the group (a month is `2026-08`); null where figures are not told apart, '' for what belongs to none */
  readonly key: string | null
  /** the touchpoint, stage, journey or persona that `key` names; null for channels, months and what belongs to none */
  readonly id: string | null
  /** figures that a source carries only as they are, with their days: never mixed into the answers */
  readonly beside: readonly SpanFigure[]
  /** the newest day that is counted in it */
  readonly newest: LocalDay
}

/** Which figures of a table belong together: all of them where there is no group. */
export const GroupOf = z.strictObject({
  by: FigureGroup,
  /** as in `FigureRow` */
  id: z.string().max(200).nullable(),
  key: z.string().max(10_000),
})
export type GroupOf = z.infer<typeof GroupOf>

/** One figure with all that stands behind it. */
export interface FigureSheet {
  readonly row: FigureRow
  /** how many gave each score, on the scale that the figure is on; empty where it is worked out of no scores */
  readonly scores: readonly { readonly score: number; readonly count: number }[]
  /** month by month, gaps included; the scores of every month on one scale */
  readonly months: readonly TrendPoint[]
}
