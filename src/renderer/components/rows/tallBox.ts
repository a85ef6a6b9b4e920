/** A list of rows of one height, and the part of it that is seen; px. */
export interface RowSpace {
  readonly rows: number
  readonly rowHeight: number
  readonly viewHeight: number
}

/** Browsers lay out no box that is much taller than 33 million px; a million rows are taller. */
export const TALLEST = 8_000_000

/** How far down one can be: where the last row stands at the foot of the view. */
export const lastTop = ({ rows, rowHeight, viewHeight }: RowSpace): number => Math.max(0, rows * rowHeight - viewHeight)

/** The height of the box that is scrolled in the rows' stead. */
export const boxHeight = ({ rows, rowHeight }: RowSpace): number => Math.min(TALLEST, rows * rowHeight)

const boxEnd = (space: RowSpace): number => Math.max(0, boxHeight(space) - space.viewHeight)

/** Where the box stands when the rows are scrolled to `top`. */
export function boxTopOf(space: RowSpace, top: number): number {
  const end = lastTop(space)
  return end === 0 ? 0 : (top / end) * boxEnd(space)
}

/** Where the rows stand when the box is scrolled to `boxTop`, seen as a share of the whole. */
export function topOf(space: RowSpace, boxTop: number): number {
  const end = boxEnd(space)
  return end === 0 ? 0 : clampTop(space, (boxTop / end) * lastTop(space))
}

export const clampTop = (space: RowSpace, top: number): number => Math.min(lastTop(space), Math.max(0, top))

/** Where the rows stood, and where the box did. */
export interface Scrolled {
  readonly top: number
  readonly boxTop: number
}

/**
 * Where the rows stand after the box was scrolled: a wheel's turn is as many px of rows as of the box, whatever their
 * heights; a leap along the bar is a share of the whole.
 */
export function scrolled(space: RowSpace, before: Scrolled, boxTop: number): number {
  const by = boxTop - before.boxTop
  return Math.abs(by) <= space.viewHeight ? clampTop(space, before.top + by) : topOf(space, boxTop)
}

/** The rows that are seen, from `first` up to and without `end`. */
export function seenRows({ rows, rowHeight, viewHeight }: RowSpace, top: number): { first: number; end: number } {
  if (rowHeight <= 0) return { first: 0, end: 0 }
  const first = Math.max(0, Math.floor(top / rowHeight))
  return { first, end: Math.min(rows, Math.ceil((top + viewHeight) / rowHeight)) }
}

/** The nearest `top` at which a row is seen whole. */
export function topToSee(space: RowSpace, row: number, top: number): number {
  const from = row * space.rowHeight
  if (from < top) return from
  const least = from + space.rowHeight - space.viewHeight
  return least > top ? clampTop(space, least) : top
}
