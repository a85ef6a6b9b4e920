import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { SIZES } from '../density.ts'
import { columnsOf } from '../geometry/arrange.ts'
import { layoutJourney } from '../layoutJourney.ts'
import type { ColumnRange } from '../options.ts'
import type { LayoutWords } from '../words.ts'
import { splitIntoBands } from './bands.ts'
import type { PosterOptions } from './printDocument.ts'
import { BAND_GAP, layoutSheet, type Sheet } from './sheet.ts'

/** mm */
export interface Room {
  readonly w: number
  readonly h: number
}

export interface PaperSheet {
  readonly sheet: Sheet
  /** mm that one px measures */
  readonly scale: number
  readonly room: Room
}

/** More bands must make the type this much larger to be worth breaking the line. */
const WORTH_A_BREAK = 1.18
const MOST_BANDS = 6
/** Longer maps are not laid out for every try, but judged by a stretch of them. */
const LONG = 24
const STRETCH = 60
const MOST_BANDS_OF_LONG = 40
/** Title block and legend, about, px. */
const AROUND = 420

/** The arrangement of bands and columns that shows the map largest in one of the rooms. */
export function paperSheet(
  doc: JourneyDoc,
  words: LayoutWords,
  options: PosterOptions,
  rooms: readonly Room[],
): PaperSheet {
  if (columnsOf(doc).length > LONG) return longSheet(doc, words, options, rooms)
  let best: (PaperSheet & { bands: number }) | undefined
  for (const room of rooms) {
    let last = 0
    for (let count = 1; count <= MOST_BANDS; count++) {
      const bands = splitIntoBands(doc, count)
      if (bands.length < count && count > 1) continue
      const longest = longestOf(bands)
      // A map of a few steps may stretch them, so that it still fills the sheet.
      const widths = { low: 112, high: Math.max(300, Math.min(520, 2000 / longest)) }
      const tried = widest(doc, words, options, bands, room, widths, 5)
      const better = !best || tried.scale > best.scale * (count > best.bands ? WORTH_A_BREAK : 1)
      if (better) best = { ...tried, bands: count }
      // Once more bands shrink the map, still more shrink it further.
      if (tried.scale < last) break
      last = tried.scale
    }
  }
  return best as PaperSheet
}

/** Bands and column width are chosen by how high a stretch of the map comes out; only the best is laid out. */
function longSheet(doc: JourneyDoc, words: LayoutWords, options: PosterOptions, rooms: readonly Room[]): PaperSheet {
  const range = { from: 0, to: STRETCH }
  const shown = {
    ...(options.personaIds && { personaIds: options.personaIds }),
    ...(options.collapsedLaneIds && { collapsedLaneIds: options.collapsedLaneIds }),
    ...(options.overlay && { overlay: options.overlay }),
    ...(options.measured && { measured: options.measured }),
    ...(options.improving && { improving: options.improving }),
  }
  const tries = [120, 170, 240].map((columnWidth) => {
    const stretch = layoutJourney(doc, { ...shown, density: 'print', words, range, columnWidth })
    return { columnWidth, h: stretch.size.h + BAND_GAP }
  })
  let best: { scale: number; bands: readonly ColumnRange[]; columnWidth: number; room: Room } | undefined
  for (let count = 1; count <= MOST_BANDS_OF_LONG; count++) {
    const bands = splitIntoBands(doc, count)
    if (bands.length < count) continue
    const longest = longestOf(bands)
    for (const room of rooms) {
      for (const { columnWidth, h } of tries) {
        const scale = Math.min(room.w / (SIZES.print.headerW + longest * columnWidth), room.h / (AROUND + count * h))
        const worth = best && count > best.bands.length && count <= MOST_BANDS ? WORTH_A_BREAK : 1
        if (!best || scale > best.scale * worth) best = { scale, bands, columnWidth, room }
      }
    }
  }
  const { bands, columnWidth, room } = best as NonNullable<typeof best>
  return widest(doc, words, options, bands, room, { low: columnWidth * 0.8, high: columnWidth * 1.2 }, 3)
}

function longestOf(bands: readonly ColumnRange[]): number {
  return bands.reduce((most, b) => Math.max(most, b.to - b.from), 1)
}

/** Searches the column width whose sheet has the paper's proportions: wide columns make rows low. */
function widest(
  doc: JourneyDoc,
  words: LayoutWords,
  options: PosterOptions,
  bands: readonly ColumnRange[],
  room: Room,
  widths: { readonly low: number; readonly high: number },
  tries: number,
): PaperSheet {
  let { low, high } = widths
  let best: PaperSheet | undefined
  for (let i = 0; i < tries; i++) {
    const columnWidth = Math.round((low + high) / 2)
    const sheet = layoutSheet(doc, words, options, { bands, columnWidth })
    const [byW, byH] = [room.w / sheet.w, room.h / sheet.h]
    const scale = Math.min(byW, byH)
    if (!best || scale > best.scale) best = { sheet, scale, room }
    if (byW < byH) high = columnWidth
    else low = columnWidth
  }
  return best as PaperSheet
}
