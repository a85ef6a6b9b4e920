import type { Checklist } from '../../domain/playbook/playbook.ts'
import { PX } from '../counter/paper.ts'
import { baseline } from '../geometry/textBlock.ts'
import type { Mark } from '../mark.ts'
import type { PrintPage } from '../print/printDocument.ts'
import { measure } from '../text/measure.ts'
import { drawn, heightOf, paged, type Row, space, textRows } from './rows.ts'

export interface ChecklistWords {
  readonly day: string
  readonly who: string
  readonly yes: string
  readonly no: string
  readonly notSeen: string
  readonly note: string
}

/** mm */
const SHEET = { w: 210, h: 297 }
/** px */
const MARGIN = 14 * PX
const BOX = 4.2 * PX
const COLUMN = 17 * PX
const SIZE = 13

/**
 * A checklist to take along: a box for yes, no and not seen beside each item, and a line for what was noticed.
 * @param nameOf what a touchpoint is called; '' for one that is gone
 */
export function checklistSheet(
  checklist: Checklist,
  business: string,
  words: ChecklistWords,
  nameOf: (touchpointId: string) => string,
): PrintPage[] {
  const w = SHEET.w * PX - 2 * MARGIN
  const textW = w - 3 * COLUMN - 8
  const rows: Row[] = checklist.items.flatMap(({ text, touchpointId }): Row[] => {
    const where = touchpointId === null ? '' : nameOf(touchpointId)
    const lines = [
      ...textRows(text || '…', textW, { size: SIZE, weight: 600, fill: 'ink' }),
      ...textRows(where, textW, { size: SIZE * 0.8, weight: 500, fill: 'ink3' }),
    ]
    const noteH = SIZE * 1.7
    const h = heightOf(lines) + noteH + 10
    return [
      {
        h,
        at: (x, y) => [
          ...drawn(lines, x, y + 4),
          ...[0, 1, 2].map((i): Mark => {
            const left = x + w - (3 - i) * COLUMN + (COLUMN - BOX) / 2
            return { type: 'rect', x: left, y: y + 3, w: BOX, h: BOX, r: 2, stroke: 'ink', strokeWidth: 1.2 }
          }),
          { type: 'path', d: `M${x} ${y + h - 8}h${textW}`, stroke: 'ruleStrong', strokeWidth: 0.8, dash: [1.5, 3] },
          { type: 'path', d: `M${x} ${y + h}h${w}`, stroke: 'rule', strokeWidth: 1 },
        ],
      },
    ]
  })
  const top = head(checklist.name, business, words, w)
  const room = SHEET.h * PX - 2 * MARGIN - heightOf(top)
  return paged(rows.length > 0 ? rows : [space(1)], room).map((page) => ({
    widthMm: SHEET.w,
    heightMm: SHEET.h,
    mmPerPx: 1 / PX,
    marks: drawn([...top, ...page], MARGIN, MARGIN),
    cutsMm: [],
  }))
}

function head(name: string, business: string, words: ChecklistWords, w: number): Row[] {
  const line = (text: string, x: number, y: number, size: number, anchor: 'start' | 'middle' = 'start'): Mark => ({
    type: 'text',
    x,
    y: y + baseline({ size, leading: size * 1.3 }),
    lines: [text],
    lineHeight: size * 1.3,
    size,
    weight: 700,
    fill: 'ink2',
    anchor,
  })
  const fields: Row = {
    h: 40,
    at: (x, y) =>
      [words.day, words.who].flatMap((label, i): Mark[] => {
        const left = x + i * (w * 0.4)
        const from = left + measure(label, { size: SIZE, weight: 700 }) + 8
        const to = x + (i === 0 ? w * 0.36 : w)
        return [
          line(label, left, y + 8, SIZE),
          { type: 'path', d: `M${from} ${y + 26}H${to}`, stroke: 'ink', strokeWidth: 1 },
        ]
      }),
  }
  const columns: Row = {
    h: 26,
    at: (x, y) => [
      ...[words.yes, words.no, words.notSeen].map((label, i) =>
        line(label, x + w - (3 - i) * COLUMN + COLUMN / 2, y + 6, 10.5, 'middle'),
      ),
      { type: 'path', d: `M${x} ${y + 25}h${w}`, stroke: 'ink', strokeWidth: 1.6 },
    ],
  }
  return [
    ...textRows(business, w, { size: 12, weight: 700, fill: 'ink3' }),
    ...textRows(name || '…', w, { size: 24, weight: 800, fill: 'ink', level: 1 }),
    fields,
    columns,
  ]
}
