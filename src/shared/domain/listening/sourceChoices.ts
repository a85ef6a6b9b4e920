import { Scale } from '../feedback/feedback.ts'
import { UNITS } from '../metric/metric.ts'
import { z } from '../schema.ts'
import { BusinessHours } from './businessHours.ts'
import { SOURCES } from './sourceEntry.ts'

/** What a column of a table says. */
export const COLUMN_ROLES = [
  /** when it was said, asked or done: the day or the whole moment */
  'date',
  /** the time of day where it stands apart from the day */
  'time',
  'score',
  'text',
  'channel',
  'page',
  'subject',
  'stage',
  'person',
  'customer',
  'id',
  /** end of a request */
  'closed',
  /** moment of the first reply */
  'replied',
  /** duration until the first reply */
  'firstResponse',
  /** duration until the end */
  'resolution',
  'contacts',
  'reopens',
  /** open, solved: whether a request has ended */
  'status',
  'touchpoint',
  'outcome',
  'value',
  /** a figure of a period */
  'measure',
  'from',
  'to',
  'ignore',
] as const
export const ColumnRole = z.enum(COLUMN_ROLES)
export type ColumnRole = z.infer<typeof ColumnRole>

export const DURATION_UNITS = ['seconds', 'minutes', 'hours', 'days'] as const

/** What one column means. Found again in the next file by its heading. */
export const ColumnChoice = z.strictObject({
  /** as the file says it, tidied; a heading that repeats carries its number: `Nota (2)` */
  heading: z.string().max(2_000),
  role: ColumnRole,
  /** of a score */
  scale: Scale.optional(),
  /** of a text: the heading of the score that it explains; the two are then one answer */
  explains: z.string().max(2_000).optional(),
  /** of a duration that is a bare number */
  durationUnit: z.enum(DURATION_UNITS).optional(),
  /** of a measure */
  metric: z.string().max(200).optional(),
  unit: z.enum(UNITS).optional(),
})
export type ColumnChoice = z.infer<typeof ColumnChoice>

export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]
export const DECIMALS = ['comma', 'point'] as const
export type Decimal = (typeof DECIMALS)[number]
export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'macintosh'] as const
export type Encoding = (typeof ENCODINGS)[number]

/**
 * All that a person (or a recipe of last month's file) decides about reading a file. Every field has a guess; null or
 * an empty list leaves it to the file.
 */
export const SourceChoices = z.strictObject({
  source: z.enum(SOURCES),
  encoding: z.enum(ENCODINGS).nullable(),
  separator: z.string().length(1).nullable(),
  /** name of the sheet of a workbook */
  sheet: z.string().max(200).nullable(),
  columns: z.array(ColumnChoice).max(1_000),
  /**
   * How the kind of file first called a column that is called otherwise now: rows that came in under the old heading
   * are known by it when they come again.
   */
  formerly: z.record(z.string().max(2_000), z.string().max(2_000)).optional(),
  /** of dates such as 03/04/2026 */
  dateOrder: z.enum(DATE_ORDERS).nullable(),
  decimal: z.enum(DECIMALS).nullable(),
  /** IANA name; instants with a zone are told as clocks there showed them */
  timeZone: z.string().max(64),
  /** of a chat: the names under which the business writes */
  me: z.array(z.string().max(1_000)).max(100),
  /** null: calendar time */
  businessHours: BusinessHours.nullable(),
  /** of figures whose file names no period */
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).nullable(),
})
export type SourceChoices = z.infer<typeof SourceChoices>
