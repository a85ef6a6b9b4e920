import { PX } from '../counter/paper.ts'
import { oneLine } from '../counter/tallySheet.ts'
import { textBlock } from '../geometry/textBlock.ts'
import type { Mark } from '../mark.ts'
import type { PrintPage } from '../print/printDocument.ts'
import type { FontWeight } from '../text/font.ts'
import { measure } from '../text/measure.ts'
import type { ColorRole } from '../theme.ts'

/** One figure as it is printed. Ends and value are places on the column's line, 0–1. */
export interface SheetFigure {
  readonly value: string
  readonly base: string
  /** few answers, old ones; '' where nothing has to be minded */
  readonly doubt: string
  readonly at: number
  readonly low: number | null
  readonly high: number | null
  readonly isFew: boolean
}

export interface SheetRow {
  readonly name: string
  /** where it stands; '' where the name says it */
  readonly place: string
  /** everything together */
  readonly isWhole: boolean
  /** by column; null: nothing was heard */
  readonly figures: readonly (SheetFigure | null)[]
}

export interface FigureSheets {
  readonly over: string
  readonly title: string
  /** period, journey, day of printing */
  readonly facts: string
  readonly note: string
  /** what is said where there is no figure */
  readonly nothing: string
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly SheetRow[]
  readonly pageWords: (page: number, pages: number) => string
}

/** A4 across. mm */
const SHEET = { widthMm: 297, heightMm: 210 } as const
const W = SHEET.widthMm * PX
const H = SHEET.heightMm * PX
const MARGIN = 11 * PX
const INNER = W - 2 * MARGIN
const NAMES = 56 * PX
/** More columns go to sheets of their own. */
const MOST_COLUMNS = 6
const LEAST_COLUMN = 30 * PX
const FOOT = 8 * PX
const PAD = 8

type Text = readonly [size: number, weight: FontWeight, fill: ColorRole]
const BIG: Text = [26, 800, 'ink']
const SMALL: Text = [12, 700, 'ink3']
const FACTS: Text = [13, 400, 'ink2']
const HEAD: Text = [12, 700, 'ink2']
const NAME: Text = [13, 600, 'ink']
const VALUE: Text = [16, 800, 'ink']
const NOTE: Text = [11, 400, 'ink2']

function block(text: string, x: number, y: number, [size, weight, fill]: Text, maxW?: number, level?: 1) {
  return textBlock({
    text,
    x,
    y,
    type: { size, leading: size * 1.25 },
    weight,
    fill,
    measure,
    ...(maxW === undefined ? {} : { maxW }),
    ...(level && { level }),
  })
}

interface Piece {
  readonly h: number
  /** marks of the piece with its top at y */
  at(y: number): Mark[]
}

/**
 * Figures on sheets of A4: a line for each group, a column for each metric, each with value, n and the bar of its
 * margin. Headings stand on every sheet; columns that have no room go to sheets after those of the first ones.
 */
export function figureSheets(sheets: FigureSheets): PrintPage[] {
  const head = headOf(sheets)
  const bodies: Piece[][] = []
  for (let from = 0; from < sheets.columns.length || from === 0; from += MOST_COLUMNS) {
    const columns = sheets.columns.slice(from, from + MOST_COLUMNS)
    const width = Math.max(LEAST_COLUMN, (INNER - NAMES) / Math.max(4, columns.length))
    const titles = titlesOf(sheets.corner, columns, width)
    const rows = sheets.rows.filter((row) => row.isWhole || row.figures.slice(from, from + MOST_COLUMNS).some(Boolean))
    let page: Piece[] = []
    let left = 0
    for (const row of rows) {
      const piece = rowOf(row, row.figures.slice(from, from + MOST_COLUMNS), width)
      if (page.length === 0 || piece.h > left) {
        page = [titles]
        bodies.push(page)
        left = H - 2 * MARGIN - FOOT - head.h - titles.h
      }
      page.push(piece)
      left -= piece.h
    }
  }
  if (bodies.length === 0) bodies.push([nothingOf(sheets)])
  return bodies.map((pieces, i) => {
    const marks = head.at(MARGIN)
    let y = MARGIN + head.h
    for (const piece of pieces) {
      marks.push(...piece.at(y))
      y += piece.h
    }
    marks.push(...footOf(sheets, i + 1, bodies.length))
    return { ...SHEET, mmPerPx: 1 / PX, marks, cutsMm: [] }
  })
}

function headOf({ over, title, facts }: FigureSheets): Piece {
  const marks = (y: number) => {
    const small = block(over, MARGIN, y, SMALL, INNER)
    const big = block(title, MARGIN, y + small.h + 2, BIG, INNER, 1)
    const said = block(facts, MARGIN, y + small.h + big.h + 4, FACTS, INNER)
    return { h: small.h + big.h + said.h + 16, marks: [small.mark, big.mark, said.mark] }
  }
  return { h: marks(0).h, at: (y) => marks(y).marks }
}

function titlesOf(corner: string, columns: readonly string[], width: number): Piece {
  const cells = (y: number) =>
    [corner, ...columns].map((name, i) => block(name, xOf(i, width), y, HEAD, i === 0 ? NAMES - PAD : width - 2 * PAD))
  const h = Math.max(...cells(0).map((cell) => cell.h)) + 6
  return {
    h,
    at: (y) => [...cells(y).map(({ mark }) => mark), rule(y + h - 1, 'ink', 1.6)],
  }
}

function nothingOf({ nothing }: FigureSheets): Piece {
  const said = (y: number) => block(nothing, MARGIN, y, NAME, INNER)
  return { h: said(0).h, at: (y) => [said(y).mark] }
}

const xOf = (column: number, width: number): number =>
  column === 0 ? MARGIN : MARGIN + NAMES + (column - 1) * width + PAD

const rule = (y: number, stroke: ColorRole, strokeWidth: number): Mark => ({
  type: 'path',
  d: `M${MARGIN} ${y}H${MARGIN + INNER}`,
  stroke,
  strokeWidth,
})

function rowOf(row: SheetRow, figures: readonly (SheetFigure | null)[], width: number): Piece {
  const name = (y: number) => {
    const [size, weight, fill] = NAME
    const own = block(
      row.name,
      MARGIN + (row.isWhole ? 6 : 0),
      y,
      [size, row.isWhole ? 800 : weight, fill],
      NAMES - PAD,
    )
    const place = row.place === '' ? null : block(row.place, MARGIN, y + own.h, NOTE, NAMES - PAD)
    return { h: own.h + (place?.h ?? 0), marks: [own.mark, ...(place ? [place.mark] : [])] }
  }
  const cells = (y: number) =>
    figures.map((figure, i) => (figure ? cellOf(figure, xOf(i + 1, width), y, width - 2 * PAD) : { h: 0, marks: [] }))
  const h = Math.max(name(0).h, ...cells(0).map((cell) => cell.h)) + 14
  return {
    h,
    at: (y) => [
      ...(row.isWhole ? [{ type: 'rect', x: MARGIN, y, w: INNER, h, fill: 'ground2' } as const] : []),
      ...name(y + 7).marks,
      ...cells(y + 7).flatMap(({ marks }) => marks),
      rule(y + h, 'rule', 1),
    ],
  }
}

function cellOf(figure: SheetFigure, x: number, y: number, w: number): { h: number; marks: Mark[] } {
  const value = block(figure.value, x, y, VALUE)
  const base = block(figure.base, x + value.w + 6, y + 4.5, NOTE)
  const marks: Mark[] = [value.mark]
  let h = value.h
  if (value.w + 6 + base.w <= w) marks.push(base.mark)
  else {
    const under = block(figure.base, x, y + h, NOTE)
    marks.push(under.mark)
    h += under.h
  }
  marks.push(...barOf(figure, x, y + h + 5, w))
  h += 10
  if (figure.doubt !== '') {
    const [size, , fill] = NOTE
    const doubt = block(oneLine(figure.doubt, w, size), x, y + h + 1, [size, 600, fill])
    marks.push(doubt.mark)
    h += doubt.h + 1
  }
  return { h, marks }
}

/** The margin on the column's own line; hollow and dashed while the answers are few. */
function barOf({ at, low, high, isFew }: SheetFigure, x: number, y: number, w: number): Mark[] {
  const on = (part: number): number => x + Math.min(1, Math.max(0, part)) * w
  const marks: Mark[] = [{ type: 'path', d: `M${x} ${y}H${x + w}`, stroke: 'rule', strokeWidth: 1.4 }]
  if (low !== null && high !== null) {
    marks.push({
      type: 'path',
      d: `M${on(low)} ${y}H${on(high)}`,
      stroke: 'line',
      strokeWidth: 3,
      ...(isFew && { dash: [3, 2.5] }),
    })
  }
  marks.push({
    type: 'circle',
    cx: on(at),
    cy: y,
    r: 3.6,
    fill: isFew ? 'paper' : 'line',
    stroke: 'line',
    strokeWidth: 1.6,
  })
  return marks
}

function footOf({ note, pageWords }: FigureSheets, page: number, pages: number): Mark[] {
  const y = H - MARGIN - 14
  const [size, weight, fill] = NOTE
  const words = pageWords(page, pages)
  const right = textBlock({
    text: words,
    x: MARGIN + INNER,
    y,
    type: { size, leading: size * 1.25 },
    weight: 600,
    fill,
    anchor: 'end',
    measure,
  })
  const said = block(oneLine(note, INNER - right.w - 24, size), MARGIN, y, [size, weight, fill])
  return [said.mark, right.mark]
}
