import type { QuestionKind } from '../../domain/kiosk/kiosk.ts'
import { textBlock } from '../geometry/textBlock.ts'
import type { Mark } from '../mark.ts'
import type { PrintPage } from '../print/printDocument.ts'
import { measure } from '../text/measure.ts'
import { type AnswerWords, answerMark, answersOf } from './answerMarks.ts'
import { COUNTER_SHEETS, type CounterPaper, PX } from './paper.ts'

export interface TallyWords extends AnswerWords {
  readonly title: string
  readonly day: string
  readonly place: string
  readonly noted: string
  readonly how: string
  readonly total: string
}

export interface TallySheet {
  readonly paper: CounterPaper
  readonly kind: QuestionKind
  readonly question: string
  /** '' to be written by hand */
  readonly place: string
  readonly business: string
  readonly words: TallyWords
}

const MARGIN = 11 * PX
/** Boxes are ticked in groups of five. */
const GROUP = 5
/** px; a box below this is hard to hit with a pen */
const BOX = { least: 2.5 * PX, most: 5 * PX }

/** A sheet with one column for each score, boxes to tick in groups of five, and a place for each total. */
export function tallySheet(sheet: TallySheet): PrintPage {
  const { widthMm, heightMm } = COUNTER_SHEETS[sheet.paper]
  const [w, h] = [widthMm * PX, heightMm * PX]
  const unit = sheet.paper === 'A4' ? 1 : 0.78
  const top = head(sheet, w, unit)
  const columns = grid(sheet, { x: MARGIN, y: top.y, w: w - 2 * MARGIN, h: h - MARGIN - top.y }, unit)
  return { widthMm, heightMm, mmPerPx: 1 / PX, marks: [...top.marks, ...columns], cutsMm: [] }
}

function head({ question, place, business, words }: TallySheet, w: number, unit: number) {
  const inner = w - 2 * MARGIN
  const line = (size: number) => ({ size: size * unit, leading: size * unit * 1.2 })
  const marks: Mark[] = []
  let y = MARGIN
  const over = [words.title, business.trim()].filter((part) => part !== '').join(' · ')
  const small = textBlock({ text: over, x: MARGIN, y, maxW: inner, type: line(13), weight: 700, fill: 'ink3', measure })
  y += small.h + 3 * unit
  const big = textBlock({
    text: question,
    x: MARGIN,
    y,
    maxW: inner,
    type: line(question.length > 80 ? 21 : 28),
    weight: 800,
    fill: 'ink',
    level: 1,
    measure,
  })
  y += big.h + 12 * unit
  marks.push(small.mark, big.mark)
  const fields = [
    { label: words.day, text: '', part: 0.22 },
    { label: words.place, text: place, part: 0.42 },
    { label: words.noted, text: '', part: 0.36 },
  ]
  let x = MARGIN
  const gap = 16 * unit
  for (const [i, { label, text, part }] of fields.entries()) {
    const width = inner * part - (i < fields.length - 1 ? gap : 0)
    const name = textBlock({ text: label, x, y, type: line(13), weight: 700, fill: 'ink2', measure })
    const from = x + name.w + 8 * unit
    marks.push(name.mark, {
      type: 'path',
      d: `M${from} ${y + 18 * unit}H${x + width}`,
      stroke: 'ink',
      strokeWidth: 1,
    })
    if (text !== '') {
      const fits = oneLine(text, x + width - from, 14 * unit)
      marks.push(textBlock({ text: fits, x: from, y, type: line(14), weight: 600, fill: 'ink', measure }).mark)
    }
    x += inner * part
  }
  y += 30 * unit
  const how = textBlock({
    text: words.how,
    x: MARGIN,
    y,
    maxW: inner,
    type: line(12.5),
    weight: 400,
    fill: 'ink2',
    measure,
  })
  marks.push(how.mark)
  return { marks, y: y + how.h + 10 * unit }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

function grid({ kind, words }: TallySheet, area: Box, unit: number): Mark[] {
  const answers = answersOf(kind)
  const column = area.w / answers.length
  const headH = (kind === 'csat' || kind === 'thumbs' ? 58 : 46) * unit
  const footH = 40 * unit
  const marks: Mark[] = []
  const ends = words.low !== '' && words.high !== ''
  answers.forEach((score, i) => {
    const x = area.x + i * column
    const said = words.scores[i] ?? ''
    const end = ends ? (i === 0 ? words.low : i === answers.length - 1 ? words.high : '') : said
    const sign = end === '' ? headH * 0.6 : headH * 0.52
    marks.push(...answerMark(kind, score, x + column / 2, area.y + headH * (end === '' ? 0.5 : 0.36), sign))
    if (end !== '') {
      const size = fitting(end, column - 6 * unit, 12 * unit)
      marks.push(
        textBlock({
          text: oneLine(end, column - 6 * unit, size),
          x: x + column / 2,
          y: area.y + headH * 0.68,
          type: { size, leading: size * 1.2 },
          weight: 600,
          fill: 'ink2',
          anchor: 'middle',
          measure,
        }).mark,
      )
    }
    marks.push(...boxes({ x, y: area.y + headH, w: column, h: area.h - headH - footH }, unit))
    const total = textBlock({
      text: words.total,
      x: x + 6 * unit,
      y: area.y + area.h - footH + 4 * unit,
      type: { size: 10.5 * unit, leading: 12 * unit },
      weight: 600,
      fill: 'ink2',
      measure,
    })
    marks.push(total.mark)
    if (i > 0) marks.push(rule(`M${x} ${area.y}V${area.y + area.h}`, 1))
  })
  const right = area.x + area.w
  marks.push(
    { type: 'rect', ...area, r: 4 * unit, stroke: 'ink', strokeWidth: 1.6 },
    rule(`M${area.x} ${area.y + headH}H${right}`, 1.6),
    rule(`M${area.x} ${area.y + area.h - footH}H${right}`, 1.6),
  )
  return marks
}

const rule = (d: string, strokeWidth: number): Mark => ({ type: 'path', d, stroke: 'ink', strokeWidth })

/** As many groups of five as a column holds, as large as they may be. */
function boxes(area: Box, unit: number): Mark[] {
  const pad = 5 * unit
  const inner = { w: area.w - 2 * pad, h: area.h - 2 * pad }
  const wanted = 4.2 * PX * unit
  const across = Math.max(1, Math.floor(inner.w / (GROUP * wanted * 1.5)))
  const groupW = inner.w / across
  const room = across > 1 ? groupW * 0.86 : groupW
  const size = Math.min(BOX.most * unit, Math.max(BOX.least, room / (GROUP + (GROUP - 1) * 0.16)))
  const step = size * 1.16
  const wide = step * (GROUP - 1) + size
  const rowH = size * 1.5
  const rows = Math.max(1, Math.floor((inner.h + rowH - size) / rowH))
  const y0 = area.y + pad + (inner.h - (rows * rowH - (rowH - size))) / 2
  let d = ''
  for (let row = 0; row < rows; row += 1) {
    for (let group = 0; group < across; group += 1) {
      const x0 = area.x + pad + group * groupW + (groupW - wide) / 2
      for (let box = 0; box < GROUP; box += 1) d += square(x0 + box * step, y0 + row * rowH, size)
    }
  }
  return [{ type: 'path', d, stroke: 'ruleStrong', strokeWidth: 0.8 }]
}

const round = (n: number): number => Math.round(n * 100) / 100
const square = (x: number, y: number, size: number): string =>
  `M${round(x)} ${round(y)}h${round(size)}v${round(size)}h${round(-size)}z`

/** px of type at which a word fits; not below two thirds. */
export function fitting(text: string, w: number, size: number): number {
  const wide = measure(text, { size, weight: 600 })
  return wide <= w ? size : Math.max(size * 0.66, (size * w) / wide)
}

/** What of a text fits on one line, with a sign that there is more. */
export function oneLine(text: string, w: number, size: number): string {
  const font = { size, weight: 600 } as const
  if (measure(text, font) <= w) return text
  let cut = text
  while (cut !== '' && measure(`${cut}…`, font) > w) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}
