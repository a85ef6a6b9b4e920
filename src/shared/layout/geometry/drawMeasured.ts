import type { Mark } from '../mark.ts'
import type { MeasuredAt, MeasuredLine } from '../measured.ts'
import type { CardGround } from './drawing.ts'
import type { Drawn } from './drawTouchpoint.ts'
import { textBlock } from './textBlock.ts'

const PAD = 6
/** Letters of what is ageing and what is old stand back; the edge of few or old is dashed. */
const INK = { measured: 'ink', observed: 'ink', assumed: 'ink2' } as const

/** What was measured at a touchpoint. @param name said above it where the step has several touchpoints; else '' */
export function drawMeasured(d: CardGround, at: MeasuredAt, name: string): Drawn {
  const { w } = d
  const inner = w - 2 * PAD - 4
  const x = PAD + 4
  const marks: Mark[] = []
  let y = PAD - 1
  const write = (text: string, weight: 500 | 700 | 800, fill: 'ink' | 'ink2' | 'pain', left = 0): void => {
    const type = weight === 800 ? d.sizes.text : d.sizes.mark
    const block = textBlock({ text, x: x + left, y, maxW: inner - left, type, weight, fill, measure: d.measure })
    marks.push(block.mark)
    y += block.h
  }
  if (name !== '') write(name, 500, 'ink2')
  const line = ({ text, note, evidence, alarm }: MeasuredLine, i: number): void => {
    if (i > 0) y += 3
    write(text, 800, INK[evidence])
    write(note, 500, 'ink2')
    if (alarm === '') return
    marks.push({ type: 'path', d: 'M0 0H9L4.5 7.6Z', x, y: y + 4, fill: 'pain' })
    write(alarm, 700, 'pain', 13)
  }
  at.lines.forEach(line)
  const h = y + PAD - 1
  const solid = at.lines.some(({ evidence }) => evidence !== 'assumed')
  const frame: Mark = {
    type: 'rect',
    x: 0.75,
    y: 0.75,
    w: w - 1.5,
    h: h - 1.5,
    r: 4,
    fill: 'paper',
    stroke: 'ink',
    strokeWidth: 1.5,
    ...(!solid && { dash: [3, 2.4] }),
  }
  const bar: readonly Mark[] = solid ? [{ type: 'rect', x: 0.75, y: 0.75, w: 4.5, h: h - 1.5, r: 2, fill: 'ink' }] : []
  const said = at.lines.map(({ text, note, alarm }) => [text, note, alarm].filter(Boolean).join(', '))
  return { h, title: [name, ...said].filter(Boolean).join('; '), marks: () => [frame, ...bar, ...marks] }
}
