import { AppError } from '../../../shared/ipc/errors.ts'
import type { PageSize } from './finishPdf.ts'

const PT_PER_MM = 72 / 25.4
/** PDF viewers end at 200 inches. */
const LONGEST_SIDE_PT = 14_400
const TOLERANCE_MM = 0.5

/**
 * The size asked for, in points, for a page that the engine rounded to its pixels.
 * Throws AppError `PRINT_FAILED` (reason `size`) when the page is of another size.
 */
export function exactSize(widthPt: number, heightPt: number, size: PageSize): { width: number; height: number } {
  const [width, height] = [size.widthMm * PT_PER_MM, size.heightMm * PT_PER_MM]
  const off = Math.max(Math.abs(widthPt - width), Math.abs(heightPt - height)) / PT_PER_MM
  if (!(off <= TOLERANCE_MM)) throw new AppError('PRINT_FAILED', { reason: 'size', mm: Math.round(off * 100) / 100 })
  return { width: points(width), height: points(height) }
}

function points(value: number): number {
  return Math.round(Math.min(value, LONGEST_SIDE_PT) * 1000) / 1000
}
