/** Room of a mark's sign, px. */
export const MARK = 20

export interface MarkPlace {
  readonly number: number
  readonly x: number
  /** how many signs down it stands, so that none lies on another */
  readonly row: number
}

/**
 * Places marks along periods.
 * @param marks `at`: 0 the middle of the first period, 1 that of the second; beyond the ends they stand at the ends
 * @param xs px of each period
 */
export function markPlaces(
  marks: readonly { readonly at: number; readonly number: number }[],
  xs: readonly number[],
): MarkPlace[] {
  const first = xs[0] ?? 0
  const step = (xs[1] ?? first) - first
  const ends: number[] = []
  return marks
    .toSorted((a, b) => a.at - b.at || a.number - b.number)
    .map(({ at, number }) => {
      const x = first + Math.min(Math.max(0, xs.length - 1), Math.max(0, at)) * step
      const free = ends.findIndex((end) => x - end >= MARK)
      const row = free < 0 ? ends.length : free
      ends[row] = x
      return { number, x, row }
    })
}
