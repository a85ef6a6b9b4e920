import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { columnsOf } from '../geometry/arrange.ts'
import { moved } from '../geometry/moved.ts'
import type { Mark } from '../mark.ts'
import type { LayoutWords } from '../words.ts'
import { splitIntoBands } from './bands.ts'
import { pageSize } from './paper.ts'
import {
  MAX_SIDE_MM,
  MIN_TYPE_PT,
  MM_PER_PT,
  type Orientation,
  type PosterOptions,
  type PrintDocument,
  type PrintPage,
  type PrintWarning,
} from './printDocument.ts'
import { layoutSheet, type Sheet } from './sheet.ts'

/** A CSS pixel: what a map px measures where the paper does not say otherwise. */
const MM_PER_PX = 25.4 / 96
const DEFAULT_MARGIN_MM = 10
const FIT_COLUMN = 184
/** More bands must make the type this much larger to be worth breaking the line. */
const WORTH_A_BREAK = 1.18
const MOST_BANDS = 6

/**
 * A journey as a poster: title block, map, legend, on one page.
 * @returns marks in px with their scale; the painter resolves colours and fonts
 */
export function composePoster(doc: JourneyDoc, words: LayoutWords, options: PosterOptions): PrintDocument {
  const margin = options.marginMm ?? DEFAULT_MARGIN_MM
  const { page, clamped } =
    options.paper === 'fit' ? fitted(doc, words, options, margin) : onPaper(doc, words, options, margin)
  const smallest = smallestType(page.marks) * (page.mmPerPx / MM_PER_PT)
  const warnings: PrintWarning[] = []
  if (clamped) warnings.push({ code: 'PAGE_CLAMPED', params: { mm: MAX_SIDE_MM } })
  if (smallest < MIN_TYPE_PT - 0.01)
    warnings.push({ code: 'TYPE_TOO_SMALL', params: { pt: Math.round(smallest * 10) / 10 } })
  const name = doc.journey.name.trim() === '' ? words.unnamedJourney : doc.journey.name
  return {
    title: [name, doc.workspaceName.trim()].filter(Boolean).join(' · '),
    language: words.language,
    theme: options.theme ?? 'light',
    pages: [page],
    warnings,
  }
}

function smallestType(marks: readonly Mark[]): number {
  return marks.reduce((least, m) => (m.type === 'text' ? Math.min(least, m.size) : least), Number.POSITIVE_INFINITY)
}

interface Composed {
  readonly page: PrintPage
  readonly clamped: boolean
}

/** A page as large as the map wants. */
function fitted(doc: JourneyDoc, words: LayoutWords, options: PosterOptions, margin: number): Composed {
  const bands = splitIntoBands(doc, 1)
  const sheet = layoutSheet(doc, words, options, { bands, columnWidth: FIT_COLUMN })
  const longest = Math.max(sheet.w, sheet.h)
  const most = (MAX_SIDE_MM - 2 * margin - 0.2) / longest
  const mmPerPx = Math.min(MM_PER_PX, most)
  const up = (mm: number): number => Math.ceil(mm * 10) / 10
  const [w, h] = [up(sheet.w * mmPerPx + 2 * margin), up(sheet.h * mmPerPx + 2 * margin)]
  return { page: pageOf(sheet, w, h, margin, mmPerPx), clamped: mmPerPx < MM_PER_PX }
}

/** The arrangement of bands and columns that shows the map largest on the paper. */
function onPaper(doc: JourneyDoc, words: LayoutWords, options: PosterOptions, margin: number): Composed {
  const orientations: Orientation[] = options.orientation ? [options.orientation] : ['landscape', 'portrait']
  const columns = columnsOf(doc).length
  let best: { sheet: Sheet; scale: number; bands: number; w: number; h: number } | undefined
  for (const orientation of orientations) {
    const { w, h } = pageSize(options.paper, orientation)
    const room = { w: w - 2 * margin, h: h - 2 * margin }
    let last = 0
    for (let count = 1; count <= MOST_BANDS; count++) {
      const bands = splitIntoBands(doc, count)
      if (bands.length < count && count > 1) continue
      const tried = widest(doc, words, options, bands, room, columns > 24)
      const better = !best || tried.scale > best.scale * (count > best.bands ? WORTH_A_BREAK : 1)
      if (better) best = { ...tried, bands: count, w, h }
      // Once more bands shrink the map, still more shrink it further.
      if (tried.scale < last) break
      last = tried.scale
    }
  }
  const { sheet, scale, w, h } = best as NonNullable<typeof best>
  return { page: pageOf(sheet, w, h, margin, scale), clamped: false }
}

/** Searches the column width whose sheet has the paper's proportions: wide columns make rows low. */
function widest(
  doc: JourneyDoc,
  words: LayoutWords,
  options: PosterOptions,
  bands: ReturnType<typeof splitIntoBands>,
  room: { w: number; h: number },
  quick: boolean,
): { sheet: Sheet; scale: number } {
  const longest = bands.reduce((most, b) => Math.max(most, b.to - b.from), 1)
  // A map of a few steps may stretch them, so that it still fills the sheet.
  let [low, high] = [112, Math.max(300, Math.min(520, 2000 / longest))]
  let best: { sheet: Sheet; scale: number } | undefined
  for (let i = 0; i < (quick ? 3 : 5); i++) {
    const columnWidth = Math.round((low + high) / 2)
    const sheet = layoutSheet(doc, words, options, { bands, columnWidth })
    const [byW, byH] = [room.w / sheet.w, room.h / sheet.h]
    const scale = Math.min(byW, byH)
    if (!best || scale > best.scale) best = { sheet, scale }
    if (byW < byH) high = columnWidth
    else low = columnWidth
  }
  return best as NonNullable<typeof best>
}

function pageOf(sheet: Sheet, widthMm: number, heightMm: number, margin: number, mmPerPx: number): PrintPage {
  const left = (widthMm / mmPerPx - sheet.w) / 2
  const top = margin / mmPerPx
  const marks = sheet.marks((heightMm - 2 * margin) / mmPerPx)
  return {
    widthMm,
    heightMm,
    mmPerPx,
    marks: [
      { type: 'rect', x: 0, y: 0, w: widthMm / mmPerPx, h: heightMm / mmPerPx, fill: 'ground' },
      ...marks.map((m) => moved(m, left, top)),
    ],
    cutsMm: sheet.cuts.map((x) => (left + x) * mmPerPx),
  }
}
