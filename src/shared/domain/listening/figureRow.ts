import type { SpanFigure } from '../metric/aggregate.ts'
import type { Figure } from '../metric/figure/figure.ts'
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
}
