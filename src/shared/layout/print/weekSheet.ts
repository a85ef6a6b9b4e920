import { textBlock } from '../geometry/textBlock.ts'
import type { Mark } from '../mark.ts'
import { measure } from '../text/measure.ts'
import type { ColorRole } from '../theme.ts'
import type { PrintPage } from './printDocument.ts'

/** One line of a section: what it is about, and what is said of it. */
export interface WeekRow {
  readonly title: string
  readonly note: string
}
export interface WeekPart {
  readonly title: string
  /** ▲ moved, ▼ late, ● due, ? asked */
  readonly sign: 'moved' | 'late' | 'soon' | 'ask'
  readonly rows: readonly WeekRow[]
  /** said where there are none */
  readonly none: string
}
export interface WeekSheet {
  readonly business: string
  readonly title: string
  readonly span: string
  readonly parts: readonly WeekPart[]
  /** over the lines to write on */
  readonly notes: string
  more(count: number): string
}

/** px of the marks' own measure in a millimetre */
const PX = 96 / 25.4
const A4 = { widthMm: 210, heightMm: 297 }
const MARGIN = 14 * PX
const ROW = 21
const HEAD = 34
const GAP = 12
/** So much stays free at the foot to be written on. */
const NOTES = 34 * PX

const INKS: { readonly [S in WeekPart['sign']]: ColorRole } = { moved: 'gain', late: 'pain', soon: 'ink', ask: 'line' }

/**
 * The week on one sheet of A4: as many lines as fit, the sections sharing what room there is, and how many are left out
 * is said.
 */
export function weekSheet(sheet: WeekSheet): PrintPage {
  const w = A4.widthMm * PX - 2 * MARGIN
  const marks: Mark[] = []
  let y = MARGIN
  const put = (text: string, size: number, weight: 400 | 700 | 800 | 900, fill: ColorRole, level?: 1): number => {
    const block = textBlock({
      text,
      x: MARGIN,
      y,
      maxW: w,
      type: { size, leading: size * 1.2 },
      weight,
      fill,
      measure,
      ...(level ? { level } : {}),
    })
    marks.push(block.mark)
    return block.h
  }
  if (sheet.business.trim() !== '') y += put(cut(sheet.business, w, 13, 700), 13, 700, 'ink3') + 2
  y += put(sheet.title, 27, 900, 'ink', 1) + 2
  y += put(sheet.span, 14, 400, 'ink2') + 14
  const foot = A4.heightMm * PX - MARGIN
  const room = foot - NOTES - y - sheet.parts.length * (HEAD + GAP)
  const shown = shared(
    sheet.parts.map(({ rows }) => Math.max(1, rows.length)),
    Math.floor(room / ROW),
  )
  sheet.parts.forEach((part, i) => {
    marks.push(...partMarks(sheet, part, shown[i] ?? 1, y, w))
    y += HEAD + Math.min(Math.max(1, part.rows.length), shown[i] ?? 1) * ROW + GAP
  })
  marks.push(...notes(sheet.notes, y, foot, w))
  return { ...A4, mmPerPx: 1 / PX, marks, cutsMm: [] }
}

/** How many lines each section gets: all take turns until the room or their lines are used up. */
function shared(wanted: readonly number[], room: number): number[] {
  const given = wanted.map(() => 1)
  for (let left = room - wanted.length; left > 0; ) {
    const before = left
    wanted.forEach((want, i) => {
      if (left === 0 || (given[i] ?? 0) >= want) return
      given[i] = (given[i] ?? 0) + 1
      left -= 1
    })
    if (left === before) break
  }
  return given
}

function partMarks(sheet: WeekSheet, part: WeekPart, shown: number, y: number, w: number): Mark[] {
  const text = (
    value: string,
    x: number,
    at: number,
    size: number,
    weight: 400 | 600 | 700 | 800,
    fill: ColorRole,
    level?: 2,
  ): Mark =>
    textBlock({
      text: value,
      x,
      y: at,
      type: { size, leading: size * 1.2 },
      weight,
      fill,
      measure,
      ...(level ? { level } : {}),
    }).mark
  const ink = INKS[part.sign]
  const right = MARGIN + w
  const count = String(part.rows.length)
  const marks: Mark[] = [
    ...signMarks(part.sign, MARGIN, y + 3, ink),
    text(part.title, MARGIN + 22, y, 16.5, 800, 'ink', 2),
    text(count, right - measure(count, { size: 16.5, weight: 800 }), y, 16.5, 800, ink),
    { type: 'path', d: `M${MARGIN} ${y + 25}H${right}`, stroke: 'ink', strokeWidth: 1.4 },
  ]
  let at = y + HEAD
  if (part.rows.length === 0) return [...marks, text(part.none, MARGIN, at, 13, 400, 'ink2')]
  const whole = part.rows.length <= shown
  const rows = whole ? part.rows : part.rows.slice(0, Math.max(0, shown - 1))
  for (const { title, note } of rows) {
    const noteW = Math.min(measure(note, { size: 12.5, weight: 400 }), w * 0.5)
    const said = cut(note, w * 0.5, 12.5, 400)
    marks.push(text(cut(title, w - noteW - 18, 13, 600), MARGIN, at, 13, 600, 'ink'))
    marks.push(text(said, right - measure(said, { size: 12.5, weight: 400 }), at, 12.5, 400, 'ink2'))
    at += ROW
  }
  if (!whole) marks.push(text(sheet.more(part.rows.length - rows.length), MARGIN, at, 12.5, 400, 'ink2'))
  return marks
}

function signMarks(sign: WeekPart['sign'], x: number, y: number, ink: ColorRole): Mark[] {
  if (sign === 'moved') return [{ type: 'path', d: `M${x + 7} ${y}L${x + 14} ${y + 13}H${x}Z`, fill: ink }]
  if (sign === 'late') return [{ type: 'path', d: `M${x + 7} ${y + 13}L${x} ${y}H${x + 14}Z`, fill: ink }]
  const ring: Mark = { type: 'circle', cx: x + 7, cy: y + 6.5, r: 6, fill: 'paper', stroke: ink, strokeWidth: 2 }
  if (sign === 'soon')
    return [ring, { type: 'circle', cx: x + 7, cy: y + 6.5, r: 2.4, fill: ink, stroke: ink, strokeWidth: 0 }]
  return [ring]
}

/** Ruled lines down to the foot of the sheet. */
function notes(title: string, y: number, foot: number, w: number): Mark[] {
  const marks: Mark[] = [
    textBlock({ text: title, x: MARGIN, y, type: { size: 12.5, leading: 15 }, weight: 700, fill: 'ink2', measure })
      .mark,
  ]
  for (let at = y + 42; at <= foot; at += 27) {
    marks.push({ type: 'path', d: `M${MARGIN} ${at}H${MARGIN + w}`, stroke: 'ruleStrong', strokeWidth: 0.8 })
  }
  return marks
}

/** What of a text fits on one line, with a sign that there is more. */
function cut(text: string, w: number, size: number, weight: 400 | 600 | 700): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const font = { size, weight }
  if (measure(line, font) <= w) return line
  const parts = [...new Intl.Segmenter('und').segment(line)].map(({ segment }) => segment)
  let [low, high] = [0, parts.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(`${parts.slice(0, middle).join('').trimEnd()}…`, font) <= w) low = middle
    else high = middle - 1
  }
  return `${parts.slice(0, low).join('').trimEnd()}…`
}
