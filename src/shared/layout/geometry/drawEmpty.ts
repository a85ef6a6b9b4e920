import type { Mark } from '../mark.ts'
import type { Drawing } from './drawing.ts'
import { textBlock } from './textBlock.ts'

/** A terminal, one station, a dotted track: where the line will go. */
export function drawEmpty(d: Drawing, y: number, w: number): { h: number; marks: Mark[] } {
  const x = d.sizes.headerW + 40
  const cy = y + 62
  const { title, hint } = d.words.empty
  const style = { x, measure: d.measure, maxW: w - x - 20 } as const
  const head = textBlock({
    ...style,
    text: title,
    y: cy + 34,
    type: { size: 21, leading: 26 },
    weight: 800,
    fill: 'ink',
  })
  const more = textBlock({
    ...style,
    text: hint,
    y: cy + 34 + head.h + 2,
    type: { size: 14, leading: 20 },
    weight: 400,
    fill: 'ink2',
  })
  return {
    h: 62 + 34 + head.h + more.h + 36,
    marks: [
      { type: 'path', d: `M${x} ${cy - 15}v30`, stroke: 'line', strokeWidth: 8 },
      { type: 'path', d: `M${x} ${cy}h44`, stroke: 'line', strokeWidth: 11 },
      { type: 'path', d: `M${x + 78} ${cy}H${w - 30}`, stroke: 'line', strokeWidth: 11, dash: [4, 12] },
      { type: 'circle', cx: x + 58, cy, r: 14, fill: 'paper', stroke: 'ink', strokeWidth: 3, dash: [4, 3.2] },
      head.mark,
      more.mark,
    ],
  }
}
