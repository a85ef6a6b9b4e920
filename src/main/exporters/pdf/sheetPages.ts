import type { Mark, TextMark } from '../../../shared/layout/mark.ts'
import type { PrintPage } from '../../../shared/layout/print/printDocument.ts'
import { measure } from '../../../shared/layout/text/measure.ts'
import { hatching } from './hatching.ts'
import type { Placement } from './placeDrawing.ts'
import { type Sheet, type SheetGrid, sheetLabel } from './sheetGrid.ts'

/** CSS pixels, so that type sizes are what they are everywhere. */
export const MM_PER_PX = 25.4 / 96
export const px = (mm: number): number => mm / MM_PER_PX

/** Sentences of the marks, `{{name}}` to be filled. */
export interface SheetWords {
  readonly plan: string
  readonly intro: string
  readonly steps: readonly string[]
  readonly order: string
  readonly ruler: string
  readonly glue: string
  readonly sheet: string
  readonly of: string
  readonly scale: string
}

export interface SheetPage {
  readonly page: PrintPage
  readonly placement: Omit<Placement, 'page'>
}

/** Gap between the map and a crop mark, and the mark's length, mm. */
const GAP = 1.2
const TICK = 4
const HATCH_STEP = px(2.6)

/** The marks of every sheet, drawn over its part of the map. @param title stands in the margin */
export function sheetPages(grid: SheetGrid, words: SheetWords, title: string): readonly SheetPage[] {
  const { sheets } = grid
  return sheets.map((sheet, i) => sheetPage(grid, sheet, words, `${i + 1}`, `${sheets.length}`, title))
}

function sheetPage(
  grid: SheetGrid,
  sheet: Sheet,
  words: SheetWords,
  number: string,
  sheets: string,
  title: string,
): SheetPage {
  const columns = grid.columns[sheet.column]!
  const rows = grid.rows[sheet.row]!
  const area: Area = { x: grid.marginMm, y: grid.marginMm, w: columns.length, h: rows.length }
  const last = { column: sheet.column === grid.columns.length - 1, row: sheet.row === grid.rows.length - 1 }
  const note = `${fill(words.of, { number, sheets })} · ${words.scale} · ${title}`
  const marks: Mark[] = [
    ...(last.column ? [] : glueStrip({ ...area, x: area.x + area.w - grid.overlapMm, w: grid.overlapMm }, 'side')),
    ...(last.row ? [] : glueStrip({ ...area, y: area.y + area.h - grid.overlapMm, h: grid.overlapMm }, 'foot')),
    ...(last.column
      ? []
      : sideNote(grid, area, fill(words.glue, { sheet: sheetLabel(grid, sheet.column + 1, sheet.row) }))),
    ...(last.row
      ? []
      : footNote(grid, area, fill(words.glue, { sheet: sheetLabel(grid, sheet.column, sheet.row + 1) }))),
    ...cropMarks(area, last),
    ...margin(grid, sheet.label, note),
  ]
  return {
    page: {
      widthMm: grid.sheetWidthMm,
      heightMm: grid.sheetHeightMm,
      mmPerPx: MM_PER_PX,
      marks,
      cutsMm: [],
    },
    placement: { clip: area, x: area.x - columns.start, y: area.y - rows.start, scale: 1 },
  }
}

/** mm on the sheet */
interface Area {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

function cropMarks({ x, y, w, h }: Area, last: { readonly column: boolean; readonly row: boolean }): readonly Mark[] {
  const across = (at: number): string =>
    `M${px(at)} ${px(y - GAP)}v${-px(TICK)}M${px(at)} ${px(y + h + GAP)}v${px(TICK)}`
  const along = (at: number): string =>
    `M${px(x - GAP)} ${px(at)}h${-px(TICK)}M${px(x + w + GAP)} ${px(at)}h${px(TICK)}`
  const d = across(x) + along(y) + (last.column ? across(x + w) : '') + (last.row ? along(y + h) : '')
  return [{ type: 'path', d, stroke: 'ink', strokeWidth: 0.8, cap: 'butt' }]
}

function glueStrip(strip: Area, where: 'side' | 'foot'): readonly Mark[] {
  const box = { x: px(strip.x), y: px(strip.y), w: px(strip.w), h: px(strip.h) }
  const edge = where === 'side' ? `M${box.x} ${box.y}v${box.h}` : `M${box.x} ${box.y}h${box.w}`
  return [
    { type: 'path', d: hatching(box, HATCH_STEP), stroke: 'ink3', strokeWidth: 0.5, opacity: 0.55, cap: 'butt' },
    { type: 'path', d: edge, stroke: 'ink', strokeWidth: 1, dash: [5, 3], cap: 'butt' },
  ]
}

const NOTE: Pick<TextMark, 'type' | 'fill' | 'weight' | 'anchor'> = {
  type: 'text',
  fill: 'ink',
  weight: 600,
  anchor: 'middle',
}

/** A narrow column of words, halfway down the strip at the right. */
function sideNote(grid: SheetGrid, area: Area, text: string): readonly Mark[] {
  const lines = text.split(' ')
  const w = px(grid.overlapMm) - 4
  const widest = Math.max(...lines.map((line) => measure(line, { size: 1, weight: NOTE.weight })))
  const size = Math.min(11, (w - 3) / widest)
  const h = lines.length * size * 1.15 + 8
  const x = px(area.x + area.w - grid.overlapMm / 2)
  const y = px(area.y + area.h / 2) - h / 2
  return [plate(x, y, w, h), { ...NOTE, x, y: y + 4 + size * 0.85, lines, lineHeight: size * 1.15, size }]
}

/** One line, halfway along the strip at the foot. */
function footNote(grid: SheetGrid, area: Area, text: string): readonly Mark[] {
  const size = 11
  const x = px(area.x + (area.w - grid.overlapMm) / 2)
  const y = px(area.y + area.h - grid.overlapMm / 2)
  const w = measure(text, { size, weight: 600 }) + 16
  return [plate(x, y - 9, w, 18), { ...NOTE, x, y: y + 4, lines: [text], lineHeight: 14, size }]
}

function plate(middle: number, y: number, w: number, h: number): Mark {
  return { type: 'rect', x: middle - w / 2, y, w, h, r: 3, fill: 'paper' }
}

/** Label and note at the foot of the sheet, where the neighbour below will hide them. */
function margin(grid: SheetGrid, label: string, note: string): readonly Mark[] {
  const size = grid.marginMm < 10 ? 14 : 18
  const foot = px(grid.sheetHeightMm - 5)
  const left = px(grid.marginMm + GAP + 1)
  const labelled = left + measure(label, { size, weight: 900 }) + 8
  return [
    {
      type: 'text',
      x: left,
      y: foot,
      lines: [label],
      lineHeight: 20,
      size,
      weight: 900,
      fill: 'ink',
      role: 'heading',
      level: 2,
    },
    { type: 'text', x: labelled, y: foot, lines: [note], lineHeight: 12, size: 9.5, weight: 500, fill: 'ink2' },
  ]
}

/** @returns the sentence with its `{{name}}`s replaced; values are not looked into again */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}
