import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { SIZES } from '../density.ts'
import { columnsOf } from '../geometry/arrange.ts'
import type { LayoutWords } from '../words.ts'
import { splitIntoBands } from './bands.ts'
import type { PosterOptions } from './printDocument.ts'
import { BAND_GAP, layoutSheet, type Sheet } from './sheet.ts'

/** A CSS pixel: what a map px measures where the paper does not say otherwise. */
const MM_PER_PX = 25.4 / 96
const COLUMN = 184

export interface FitSheet {
  readonly sheet: Sheet
  /** mm that one px measures */
  readonly scale: number
  /** The map had to shrink to stay within `mostMm`. */
  readonly clamped: boolean
}

/**
 * A map at its natural size: in one band where a page can be that long, else in as few bands as it takes; smaller only
 * where no stack of bands fits either.
 * @param mostMm longest side that the map may have, without margins
 */
export function fitSheet(doc: JourneyDoc, words: LayoutWords, options: PosterOptions, mostMm: number): FitSheet {
  const most = mostMm / MM_PER_PX
  const columns = columnsOf(doc).length
  const { headerW } = SIZES.print
  const widthOf = (count: number): number =>
    headerW + COLUMN * splitIntoBands(doc, count).reduce((longest, b) => Math.max(longest, b.to - b.from), 0)
  const layOut = (count: number): FitSheet => {
    const sheet = layoutSheet(doc, words, options, { bands: splitIntoBands(doc, count), columnWidth: COLUMN })
    const scale = Math.min(1, most / Math.max(sheet.w, sheet.h))
    return { sheet, scale: scale * MM_PER_PX, clamped: scale < 1 }
  }
  let count = Math.max(1, Math.ceil((headerW + columns * COLUMN) / most))
  // Stages are of different lengths, so that the bands may not come out even.
  while (count < columns && widthOf(count) > most) count++
  const first = layOut(count)
  if (!first.clamped || count === 1) return first
  // Too many to be stacked: the number that makes the page square lets it shrink least.
  const band = first.sheet.h / count + BAND_GAP
  const square = Math.round(Math.sqrt((columns * COLUMN) / band))
  if (square >= count) return first
  const second = layOut(Math.max(1, square))
  return second.scale > first.scale ? second : first
}
