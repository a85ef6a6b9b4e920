import { FeedbackFilter } from '../../domain/feedback/feedbackFilter.ts'
import { Language } from '../../domain/language.ts'
import { FigureGroup } from '../../domain/listening/figureRow.ts'
import { FigureSort } from '../../domain/listening/figureTable.ts'
import { Day, Id, z } from '../../domain/schema.ts'
import { query } from '../route.ts'

/** A PDF is there of figures alone. */
export const TABLE_FORMATS = ['csv', 'xlsx', 'pdf'] as const
export const TableFormat = z.enum(TABLE_FORMATS)
export type TableFormat = z.infer<typeof TableFormat>

/** Answers of a filter, or the figures of a question of `figures.read`: with `by`, those of everything together first. */
export const TableAsked = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('feedback'), filter: FeedbackFilter }),
  z.strictObject({
    what: z.literal('figures'),
    question: z.strictObject({
      journeyId: Id.optional(),
      by: FigureGroup.optional(),
      from: Day.optional(),
      to: Day.optional(),
      segmentId: Id.optional(),
    }),
    /** absent or null: in the order of the map */
    sort: FigureSort.nullable().optional(),
  }),
])
export type TableAsked = z.infer<typeof TableAsked>

export interface TableExported {
  /** where it was written; null: it is in `bytes` */
  readonly file: string | null
  readonly fileName: string
  readonly mime: string
  readonly bytes: Uint8Array | null
  /** without the headings */
  readonly rows: number
  /** texts that were longer than a cell of a workbook takes and end with "…" */
  readonly cut: number
}

export const tableRoutes = {
  /** A table for a spreadsheet, or figures on paper. `path` and progress as in `export.run`. */
  'listening.export': query(
    z.strictObject({
      table: TableAsked,
      format: TableFormat,
      language: Language,
      path: z.string().min(1).max(4_096).nullable(),
    }),
  ).gives<TableExported>(),
} as const
