/** Why one row of a file was not taken. `data` names what the words need. */
export const ROW_REFUSALS = [
  'DATE_MISSING',
  'DATE_UNREADABLE',
  'DATE_OUT_OF_RANGE',
  'SCORE_UNREADABLE',
  'SCORE_OUT_OF_RANGE',
  'NUMBER_UNREADABLE',
  'DURATION_UNREADABLE',
  'NOTHING_SAID',
  'CUSTOMER_MISSING',
  'TOUCHPOINT_MISSING',
  'PERIOD_MISSING',
  'ENDS_BEFORE_START',
  'TEST_ANSWER',
  'TOO_MANY_CELLS',
  'CELL_TOO_LONG',
  'QUOTE_NOT_CLOSED',
  'REVIEW_INVALID',
  'TABLE_UNKNOWN',
] as const
export type RowRefusal = (typeof ROW_REFUSALS)[number]

/** Why a whole file was not taken, or was given up half-way. */
export const FILE_REFUSALS = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_UNREADABLE',
  'NOT_TEXT',
  'NOT_A_TABLE',
  'NO_DATA',
  'LINE_TOO_LONG',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'QUOTES_BROKEN',
  'ZIP_DAMAGED',
  'ZIP_TOO_LARGE',
  'ZIP_UNSAFE',
  'ZIP_LOCKED',
  'ZIP_WITHOUT_CHAT',
  'EXCEL_OLD',
  'EXCEL_LOCKED',
  'EXCEL_DAMAGED',
  'SHEET_MISSING',
  'SPREADSHEET_UNSUPPORTED',
  'JSON_INVALID',
  'JSON_TOO_DEEP',
  'JSON_UNKNOWN',
  'MAPPING_NEEDED',
  'ME_NEEDED',
  'SOURCE_MISMATCH',
  'READING_STUCK',
  'READING_TOO_LARGE',
  'CANCELLED',
] as const
export type FileRefusal = (typeof FILE_REFUSALS)[number]

/** What the words of a refusal need: the cell as it stands, the column, a limit. */
export type RefusalData = Readonly<Record<string, string | number>>
