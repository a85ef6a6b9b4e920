import { type Playbook, saysNothing } from '../../domain/playbook/playbook.ts'
import { PX } from '../counter/paper.ts'
import type { Mark } from '../mark.ts'
import type { PrintPage } from '../print/printDocument.ts'
import { drawn, heightOf, paged, type Row, space, textRows } from './rows.ts'

export interface PocketCard {
  /** of the touchpoint */
  readonly name: string
  /** where it is: the stage, or the journey and the stage */
  readonly where: string
  readonly playbook: Playbook
}

export interface PocketWords {
  readonly promise: string
  readonly dos: string
  readonly donts: string
  readonly script: string
  readonly serviceLevel: string
  readonly call: string
}

/** mm; a card is about as large as a playing card lying on its side */
const SHEET = { w: 210, h: 297 }
const ACROSS = 2
const DOWN = 4
/** px */
const PAD = 5.5 * PX
/** px of type, the largest first; what does not fit at the smallest goes on on another card */
const SIZES = [11.5, 10.8, 10, 9.4, 8.8] as const

/** Playbooks as cards for the pocket, eight to an A4 sheet, with lines to cut along. What says nothing has no card. */
export function pocketCards(cards: readonly PocketCard[], words: PocketWords): PrintPage[] {
  const [cardW, cardH] = [(SHEET.w * PX) / ACROSS, (SHEET.h * PX) / DOWN]
  const faces = cards
    .filter(({ playbook }) => !saysNothing(playbook))
    .flatMap((card) => facesOf(card, words, cardW - 2 * PAD, cardH - 2 * PAD))
  const pages: PrintPage[] = []
  for (let from = 0; from < faces.length; from += ACROSS * DOWN) {
    const marks = faces
      .slice(from, from + ACROSS * DOWN)
      .flatMap((rows, i) => drawn(rows, (i % ACROSS) * cardW + PAD, Math.floor(i / ACROSS) * cardH + PAD))
    pages.push({
      widthMm: SHEET.w,
      heightMm: SHEET.h,
      mmPerPx: 1 / PX,
      marks: [...marks, ...cuts(cardW, cardH)],
      cutsMm: [],
    })
  }
  return pages
}

function cuts(cardW: number, cardH: number): Mark[] {
  const cut = { type: 'path', stroke: 'ruleStrong', strokeWidth: 1, dash: [2, 4] } as const
  const marks: Mark[] = [{ ...cut, d: `M${cardW} 0V${DOWN * cardH}` }]
  for (let row = 1; row < DOWN; row += 1) marks.push({ ...cut, d: `M0 ${row * cardH}H${ACROSS * cardW}` })
  return marks
}

/** One card, or as many as the text needs, each with the name on top. */
function facesOf(card: PocketCard, words: PocketWords, w: number, h: number): Row[][] {
  for (const size of SIZES) {
    const rows = [...head(card, w, size), ...content(card.playbook, words, w, size)]
    if (heightOf(rows) <= h) return [rows]
  }
  const size = SIZES.at(-1)!
  const top = head(card, w, size)
  return paged(content(card.playbook, words, w, size), h - heightOf(top)).map((rows) => [...top, ...rows])
}

function head({ name, where }: PocketCard, w: number, size: number): Row[] {
  return [
    ...textRows(where, w, { size: size * 0.82, weight: 600, fill: 'ink3', keep: true }),
    ...textRows(name, w, { size: size * 1.25, weight: 800, fill: 'ink', keep: true, level: 2 }),
    {
      h: size * 0.6,
      keep: true,
      at: (x, y) => [{ type: 'path', d: `M${x} ${y + size * 0.25}h${w}`, stroke: 'line', strokeWidth: 2.4 }],
    },
  ]
}

function content(playbook: Playbook, words: PocketWords, w: number, size: number): Row[] {
  const text = (said: string): Row[] => textRows(said, w, { size, weight: 500, fill: 'ink' })
  const list = (lines: readonly string[], bullet: 'tick' | 'cross'): Row[] =>
    lines.flatMap((line) => textRows(line, w, { size, weight: 500, fill: 'ink', bullet }))
  const parts: readonly (readonly [name: string, rows: Row[]])[] = [
    ['', textRows(playbook.promise, w, { size: size * 1.08, weight: 700, fill: 'ink' })],
    [words.dos, list(playbook.dos, 'tick')],
    [words.donts, list(playbook.donts, 'cross')],
    [words.script, text(playbook.script)],
    [words.serviceLevel, text(playbook.serviceLevel)],
    [words.call, text(playbook.call)],
  ]
  return parts
    .filter(([, rows]) => rows.length > 0)
    .flatMap(([name, rows], i) => [
      ...(i > 0 ? [space(size * 0.35)] : []),
      ...(name === '' ? [] : textRows(name, w, { size: size * 0.86, weight: 800, fill: 'ink2', keep: true })),
      ...rows,
    ])
}
