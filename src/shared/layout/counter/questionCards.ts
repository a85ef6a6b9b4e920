import type { QuestionKind } from '../../domain/kiosk/kiosk.ts'
import { textBlock } from '../geometry/textBlock.ts'
import type { Mark } from '../mark.ts'
import type { PrintPage } from '../print/printDocument.ts'
import { measure } from '../text/measure.ts'
import { type AnswerWords, answerMark, answersOf } from './answerMarks.ts'
import { COUNTER_SHEETS, type CounterPaper, PX } from './paper.ts'
import { fitting, oneLine } from './tallySheet.ts'

export interface CardWords extends AnswerWords {
  /** what to do with the card */
  readonly mark: string
}

export interface QuestionCards {
  readonly paper: CounterPaper
  readonly kind: QuestionKind
  readonly question: string
  readonly place: string
  readonly business: string
  readonly words: CardWords
}

/** Cards across and down: about as large as a playing card lying on its side. */
const PLAN = { A4: { across: 3, down: 3 }, A5: { across: 2, down: 2 } } as const
const PAD = 7.5 * PX

/** As many of the same card as a sheet holds, with lines to cut along. */
export function questionCards(cards: QuestionCards): PrintPage {
  const { widthMm, heightMm } = COUNTER_SHEETS[cards.paper]
  const { across, down } = PLAN[cards.paper]
  const [w, h] = [widthMm * PX, heightMm * PX]
  const [cardW, cardH] = [w / across, h / down]
  const marks: Mark[] = []
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      marks.push(...card(cards, column * cardW, row * cardH, cardW, cardH))
    }
  }
  const cut = { type: 'path', stroke: 'ruleStrong', strokeWidth: 1, dash: [2, 4] } as const
  for (let column = 1; column < across; column += 1) marks.push({ ...cut, d: `M${column * cardW} 0V${h}` })
  for (let row = 1; row < down; row += 1) marks.push({ ...cut, d: `M0 ${row * cardH}H${w}` })
  return { widthMm, heightMm, mmPerPx: 1 / PX, marks, cutsMm: [] }
}

function card({ kind, question, place, business, words }: QuestionCards, x: number, y: number, w: number, h: number) {
  const inner = w - 2 * PAD
  const [left, middle, right] = [x + PAD, x + w / 2, x + w - PAD]
  const marks: Mark[] = [...station(left, y + PAD + 5, inner)]
  const who = [business.trim(), place.trim()].filter((part) => part !== '').join(' · ')
  const over = (text: string, top: number, size: number): Mark =>
    textBlock({
      text: oneLine(text, inner, size),
      x: middle,
      y: top,
      type: { size, leading: size * 1.25 },
      weight: 600,
      fill: 'ink2',
      anchor: 'middle',
      measure,
    }).mark
  if (who !== '') marks.push(over(who, y + PAD + 14, 10.5))
  const answers = answersOf(kind)
  const step = inner / answers.length
  const labelled = words.low !== '' || words.scores.some((said) => said !== '')
  const foot = y + h - PAD
  const markH = 13
  const labelH = labelled ? 15 : 0
  const sign = Math.min(step * 0.86, 36)
  const cell = Math.min(step * 0.92, 34)
  const cy = foot - markH - 6 - labelH - cell / 2
  answers.forEach((score, i) => {
    const cx = left + step * (i + 0.5)
    const boxed = kind !== 'csat' && kind !== 'thumbs'
    if (boxed) {
      const box = { w: kind === 'stars' ? Math.min(step * 0.9, 44) : cell, h: cell }
      marks.push({
        type: 'rect',
        x: cx - box.w / 2,
        y: cy - box.h / 2,
        ...box,
        r: 5,
        stroke: 'ink',
        strokeWidth: 1.2,
      })
    }
    marks.push(...answerMark(kind, score, cx, cy, boxed ? Math.min(cell, 26) : sign))
    const said = words.scores[i] ?? ''
    if (said !== '') {
      const size = fitting(said, step - 2, 9.5)
      marks.push(label(oneLine(said, step - 1, size), cx, cy + cell / 2 + 4, size, 'middle'))
    }
  })
  if (words.low !== '') {
    marks.push(label(words.low, left, cy + cell / 2 + 4, 9.5, 'start'))
    marks.push(label(words.high, right, cy + cell / 2 + 4, 9.5, 'end'))
  }
  marks.push(over(words.mark, foot - markH + 2, 8.5))
  marks.push(...asked(question, { x: middle, y: y + PAD + 30, w: inner, h: cy - cell / 2 - 8 - (y + PAD + 30) }))
  return marks
}

/** The question as large as its place allows, in the middle of it. */
function asked(text: string, place: { x: number; y: number; w: number; h: number }): Mark[] {
  for (let size = 22; ; size -= 1) {
    const type = { size, leading: size * 1.16 }
    const block = textBlock({
      text,
      x: place.x,
      y: 0,
      maxW: place.w,
      type,
      weight: 800,
      fill: 'ink',
      anchor: 'middle',
      measure,
    })
    if (block.h > place.h && size > 8) continue
    return [{ ...block.mark, y: block.mark.y + place.y + Math.max(0, (place.h - block.h) / 2) }]
  }
}

function label(text: string, x: number, y: number, size: number, anchor: 'start' | 'middle' | 'end'): Mark {
  const type = { size, leading: size * 1.2 }
  return textBlock({ text, x, y, type, weight: 600, fill: 'ink2', anchor, measure }).mark
}

/** The mark of the app: a short line with a station on it. */
function station(x: number, y: number, w: number): Mark[] {
  const half = Math.min(w / 2, 60)
  const cx = x + w / 2
  return [
    { type: 'path', d: `M${cx - half} ${y}H${cx + half}`, stroke: 'line', strokeWidth: 3.4, cap: 'round' },
    { type: 'circle', cx, cy: y, r: 4.6, fill: 'paper', stroke: 'ink', strokeWidth: 2 },
  ]
}
