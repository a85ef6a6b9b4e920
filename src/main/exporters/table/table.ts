/** A local moment or day without a zone, `2026-11-23T14:05:00` or `2026-11-23`. */
export interface MomentCell {
  readonly moment: string
}
/** A text stays a text and a number a number; null: nothing in it. */
export type Cell = string | number | null | MomentCell

export interface Column {
  readonly heading: string
  /** characters that it shows in a spreadsheet */
  readonly width: number
}

/** One table, its rows made as they are asked for. */
export interface Table {
  /** of the sheet */
  readonly name: string
  readonly columns: readonly Column[]
  /** some rows at a time */
  readonly pages: AsyncIterable<readonly (readonly Cell[])[]>
}
