import { textBlock } from '../geometry/textBlock.ts'
import type { Mark } from '../mark.ts'
import type { PrintPage } from '../print/printDocument.ts'
import type { FontWeight } from '../text/font.ts'
import { measure } from '../text/measure.ts'
import type { ColorRole } from '../theme.ts'
import type { ReportList, ReportWords } from './reportWords.ts'
import { tileMarks } from './tile.ts'

/** A4 upright. mm */
export const REPORT_PAPER = { widthMm: 210, heightMm: 297 } as const
const PX = 96 / 25.4
const W = REPORT_PAPER.widthMm * PX
const H = REPORT_PAPER.heightMm * PX
const MARGIN = 14 * PX
const INNER = W - 2 * MARGIN
const FOOT = 22
const BOTTOM = H - MARGIN - FOOT
const GAP = 14

/** Pages of A4: the one that is read in a minute, then lists as long as they are. @param whole with the lists */
export function reportPages(words: ReportWords, whole: boolean): PrintPage[] {
  const pages = [overviewPage(words), ...(whole ? listPages(words.lists) : [])]
  return pages.map((marks, i) => ({
    ...REPORT_PAPER,
    mmPerPx: 1 / PX,
    marks: [...marks, ...footOf(words, i + 1, pages.length)],
    cutsMm: [],
  }))
}

interface Written {
  readonly marks: readonly Mark[]
  readonly h: number
}

function write(
  text: string,
  at: { readonly x: number; readonly y: number; readonly w: number },
  look: { readonly size: number; readonly weight: FontWeight; readonly fill: ColorRole; readonly level?: 1 | 2 | 3 },
): Written {
  const { size, weight, fill, level } = look
  const type = { size, leading: size * 1.3 }
  const block = textBlock({
    text,
    x: at.x,
    y: at.y,
    maxW: at.w,
    type,
    weight,
    fill,
    measure,
    ...(level && { level }),
  })
  return { marks: [block.mark], h: block.h }
}

function overviewPage({ over, title, date, tiles }: ReportWords): Mark[] {
  const marks: Mark[] = []
  let y = MARGIN
  const add = ({ marks: own, h }: Written): void => {
    marks.push(...own)
    y += h
  }
  const at = () => ({ x: MARGIN, y, w: INNER })
  add(write([over, date].filter((part) => part !== '').join(' · '), at(), { size: 11, weight: 600, fill: 'ink2' }))
  add(write(title, at(), { size: 26, weight: 900, fill: 'ink', level: 1 }))
  y += 8
  marks.push({ type: 'path', d: `M${MARGIN} ${y}H${W - MARGIN}`, stroke: 'line', strokeWidth: 5, cap: 'round' })
  y += 16
  const w = (INNER - GAP) / 2
  const h = (BOTTOM - y - GAP) / 2
  for (const [i, tile] of tiles.slice(0, 4).entries()) {
    const x = MARGIN + (i % 2) * (w + GAP)
    marks.push(...tileMarks(tile, { x, y: y + Math.floor(i / 2) * (h + GAP), w, h }))
  }
  return marks
}

/** Lists one after the other; a thing of a list stands on one page as long as it is not longer than one. */
function listPages(lists: readonly ReportList[]): Mark[][] {
  const pages: Mark[][] = []
  let marks: Mark[] = []
  let y = MARGIN
  const turn = (): void => {
    if (marks.length > 0) pages.push(marks)
    marks = []
    y = MARGIN
  }
  const put = (made: (top: number) => Written, keep = 0): void => {
    if (y + made(0).h + keep > BOTTOM && marks.length > 0) turn()
    const { marks: own, h } = made(y)
    marks.push(...own)
    y += h
  }
  for (const { title, intro, items } of lists) {
    if (items.length === 0) continue
    if (marks.length > 0) y += 18
    put((top) => write(title, { x: MARGIN, y: top, w: INNER }, { size: 18, weight: 800, fill: 'ink', level: 2 }), 90)
    if (intro !== '')
      put((top) => write(intro, { x: MARGIN, y: top, w: INNER }, { size: 10.5, weight: 400, fill: 'ink2' }), 60)
    y += 6
    for (const item of items) put((top) => listItem(item, top))
  }
  turn()
  return pages
}

const SIGN_W = 34

function listItem({ sign, text, note, lines }: ReportList['items'][number], top: number): Written {
  const marks: Mark[] = [{ type: 'path', d: `M${MARGIN} ${top + 2}H${W - MARGIN}`, stroke: 'rule', strokeWidth: 1 }]
  const x = sign === '' ? MARGIN : MARGIN + SIGN_W
  const w = W - MARGIN - x
  let y = top + 7
  if (sign !== '') {
    marks.push(...write(sign, { x: MARGIN, y, w: SIGN_W }, { size: 13, weight: 900, fill: 'ink' }).marks)
  }
  const add = (said: string, size: number, weight: FontWeight, fill: ColorRole): void => {
    if (said === '') return
    const { marks: own, h } = write(said, { x, y, w }, { size, weight, fill })
    marks.push(...own)
    y += h
  }
  add(text, 12, 700, 'ink')
  add(note, 10, 500, 'ink2')
  for (const line of lines) add(line, 10, 400, 'ink')
  return { marks, h: y + 5 - top }
}

function footOf({ over, title, foot }: ReportWords, page: number, pages: number): Mark[] {
  const y = H - MARGIN - FOOT + 10
  const type = { size: 9, leading: 11 }
  const look = { type, weight: 500, fill: 'ink3', measure } as const
  return [
    textBlock({ text: [over, title].filter((part) => part !== '').join(' · '), x: MARGIN, y, ...look }).mark,
    textBlock({ text: foot(page, pages), x: W - MARGIN, y, anchor: 'end', ...look }).mark,
  ]
}
