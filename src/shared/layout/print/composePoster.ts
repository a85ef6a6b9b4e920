import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { moved } from '../geometry/moved.ts'
import type { Mark } from '../mark.ts'
import type { LayoutWords } from '../words.ts'
import { fitSheet } from './fitSheet.ts'
import { pageSize } from './paper.ts'
import { paperSheet } from './paperSheet.ts'
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
import type { Sheet } from './sheet.ts'

const DEFAULT_MARGIN_MM = 10

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

/** A page as large as the map wants: in one band, or in as few as a page can be long. */
function fitted(doc: JourneyDoc, words: LayoutWords, options: PosterOptions, margin: number): Composed {
  const { sheet, scale, clamped } = fitSheet(doc, words, options, MAX_SIDE_MM - 2 * margin - 0.2)
  const up = (mm: number): number => Math.ceil(mm * 10) / 10
  const [w, h] = [up(sheet.w * scale + 2 * margin), up(sheet.h * scale + 2 * margin)]
  return { page: pageOf(sheet, w, h, margin, scale), clamped }
}

/** The arrangement of bands and columns that shows the map largest on the paper. */
function onPaper(doc: JourneyDoc, words: LayoutWords, options: PosterOptions, margin: number): Composed {
  const orientations: Orientation[] = options.orientation ? [options.orientation] : ['landscape', 'portrait']
  const rooms = orientations.map((orientation) => {
    const { w, h } = pageSize(options.paper, orientation)
    return { w: w - 2 * margin, h: h - 2 * margin }
  })
  const { sheet, scale, room } = paperSheet(doc, words, options, rooms)
  return { page: pageOf(sheet, room.w + 2 * margin, room.h + 2 * margin, margin, scale), clamped: false }
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
