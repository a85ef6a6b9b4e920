/** What a reader takes in at most; over a cap the answer is a typed problem, before memory or time is spent. */
export interface ReadLimits {
  /** bytes of a table in text, of which no more than a row is held at a time */
  readonly fileBytes: number
  /** bytes of any other file; of a zip only what is taken out of it counts */
  readonly heldBytes: number
  /** bytes that one entry of a zip, or all that are read of a workbook, may unpack to */
  readonly unpackedBytes: number
  /** unpacked : packed */
  readonly zipRatio: number
  readonly zipEntries: number
  readonly jsonBytes: number
  readonly jsonDepth: number
  /** of a table in text */
  readonly rows: number
  /** of a workbook, a chat, a list of reviews */
  readonly heldRows: number
  /** lines with the blank ones: a spreadsheet writes a million of them when a whole column has a colour */
  readonly lines: number
  readonly columns: number
  /** characters */
  readonly cell: number
  /** characters of one row, quoted line ends included */
  readonly row: number
}

export const READ_LIMITS: ReadLimits = {
  fileBytes: 1024 * 1024 * 1024,
  heldBytes: 60 * 1024 * 1024,
  unpackedBytes: 60 * 1024 * 1024,
  zipRatio: 200,
  zipEntries: 20_000,
  jsonBytes: 20 * 1024 * 1024,
  jsonDepth: 64,
  rows: 1_000_000,
  heldRows: 200_000,
  lines: 4_000_000,
  columns: 500,
  cell: 32_767,
  row: 1_000_000,
}
