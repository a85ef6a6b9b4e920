import { textBlock } from '../geometry/textBlock.ts'
import type { Mark } from '../mark.ts'
import type { FontWeight } from '../text/font.ts'
import { measure } from '../text/measure.ts'
import type { ColorRole } from '../theme.ts'
import type { ReportTile } from './reportWords.ts'

interface Area {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const PAD = 14
const EDGES = { pain: 'pain', gain: 'gain', late: 'ink', open: 'ruleStrong' } as const satisfies Record<
  ReportTile['look'],
  ColorRole
>
/** ▼ pain, ▲ gain, a square for what waits, a ring for what nobody knows. */
const SIGNS = {
  pain: (x: number, y: number): Mark => ({ type: 'path', d: `M${x} ${y}h12l-6 10z`, fill: 'pain' }),
  gain: (x: number, y: number): Mark => ({ type: 'path', d: `M${x} ${y + 10}h12l-6 -10z`, fill: 'gain' }),
  late: (x: number, y: number): Mark => ({ type: 'rect', x, y, w: 10, h: 10, fill: 'ink' }),
  open: (x: number, y: number): Mark => {
    return { type: 'circle', cx: x + 5.5, cy: y + 5, r: 5, stroke: 'ink', strokeWidth: 1.5, dash: [2.4, 2] }
  },
} as const satisfies Record<ReportTile['look'], (x: number, y: number) => Mark>

/** One tile of the page that is read in a minute: as many of its lines as it holds, whole, and how many more there are. */
export function tileMarks({ title, look, count, lines, none, more }: ReportTile, area: Area): Mark[] {
  const { x, y, w, h } = area
  const marks: Mark[] = [
    { type: 'rect', x, y, w, h, r: 6, fill: 'paper', stroke: 'ruleStrong', strokeWidth: 1 },
    { type: 'rect', x, y, w: 5, h, r: 2, fill: EDGES[look] },
    SIGNS[look](x + PAD, y + PAD + 4),
  ]
  let at = y + PAD
  const foot = y + h - PAD
  const inner = w - 2 * PAD
  const write = (text: string, size: number, weight: FontWeight, fill: ColorRole, level?: 2): boolean => {
    if (text === '') return true
    const left = level ? 20 : 0
    const type = { size, leading: size * 1.28 }
    const block = textBlock({
      text,
      x: x + PAD + left,
      y: at,
      maxW: inner - left,
      type,
      weight,
      fill,
      measure,
      ...(level && { level }),
    })
    if (at + block.h > foot) return false
    marks.push(block.mark)
    at += block.h
    return true
  }
  write(title, 15, 800, 'ink', 2)
  write(count, 11.5, 500, 'ink2')
  at += 6
  if (lines.length === 0) {
    write(none, 13, 500, 'ink2')
    return marks
  }
  for (const { text, note } of lines) {
    const before = { marks: marks.length, at }
    if (write(text, 13.5, 700, 'ink') && write(note, 11.5, 500, 'ink2')) {
      at += 6
      continue
    }
    // A line without its note would be half a truth.
    marks.length = before.marks
    at = before.at
    break
  }
  write(more, 11.5, 600, 'ink2')
  return marks
}
