/** A cell as it stands: text, or a number where the file itself says that it is one. */
export type Cell = string | number

export interface RawRow {
  /** 1-based line of the file (row of the sheet or of the HTML table) at which it begins; grows from row to row */
  readonly line: number
  readonly cells: readonly Cell[]
  /** a quote opens in it that never closes: its cells are those of its first line, taken as they stand */
  readonly broken?: boolean
}

export const cellText = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell))

export const isBlank = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => typeof cell === 'string' && cell.trim() === '')
