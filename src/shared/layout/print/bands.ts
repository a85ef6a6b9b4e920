import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { columnsOf } from '../geometry/arrange.ts'
import type { ColumnRange } from '../options.ts'

/** A stage with more columns than this may be broken inside. */
const LONG_STAGE = 7

/**
 * Splits the columns into `count` bands whose longest is as short as possible, broken between stages. Fewer bands
 * come back where the journey has too few places to break.
 */
export function splitIntoBands(doc: JourneyDoc, count: number): ColumnRange[] {
  const columns = columnsOf(doc)
  const n = columns.length
  if (count <= 1 || n <= 1) return [{ from: 0, to: n }]
  const sizes = new Map<string, number>()
  for (const c of columns) sizes.set(c.stageId, (sizes.get(c.stageId) ?? 0) + 1)
  const breaks = [0]
  for (let i = 1; i < n; i++) {
    const [before, here] = [columns[i - 1], columns[i]]
    if (before?.stageId !== here?.stageId || (sizes.get(here?.stageId ?? '') ?? 0) > LONG_STAGE) breaks.push(i)
  }
  breaks.push(n)
  // The smallest longest band, found by trying lengths; then bands are filled evenly from the left.
  const fill = (most: number): ColumnRange[] | null => {
    const bands: ColumnRange[] = []
    let from = 0
    while (from < n) {
      const to = breaks.findLast((b) => b > from && b <= from + most)
      if (to === undefined || bands.length === count) return null
      bands.push({ from, to })
      from = to
    }
    return bands
  }
  for (let most = Math.ceil(n / count); most <= n; most++) {
    const bands = fill(most)
    if (bands) return bands
  }
  return [{ from: 0, to: n }]
}
