import type { EvidenceStatus } from '../../domain/journey/evidence.ts'
import type { Mark, RectMark } from '../mark.ts'
import type { CardGround } from './drawing.ts'
import { textBlock } from './textBlock.ts'

/** Filled = measured, plain edge = observed, dashed = assumed, the line's colour = proposed. */
const EDGES: Readonly<Record<EvidenceStatus, Pick<RectMark, 'fill' | 'stroke' | 'strokeWidth' | 'dash'>>> = {
  measured: { fill: 'ink', stroke: 'ink', strokeWidth: 1.5 },
  observed: { fill: 'paper', stroke: 'ink', strokeWidth: 1.5 },
  assumed: { stroke: 'ruleStrong', strokeWidth: 1.2, dash: [3, 2.4] },
  proposed: { stroke: 'line', strokeWidth: 1.5 },
}
const LETTERS = { measured: 'paper', observed: 'ink', assumed: 'ink3', proposed: 'line' } as const

export interface Badge {
  readonly w: number
  readonly h: number
  marks(x: number, y: number): readonly Mark[]
}

/** How a statement is known, as the small badge at the foot of a card. */
export function drawEvidence(d: CardGround, status: EvidenceStatus): Badge {
  const label = d.words.evidence[status]
  const text = label.charAt(0).toLocaleUpperCase(d.words.language) + label.slice(1)
  const type = { size: d.sizes.mark.size, leading: 17 }
  const style = { text, x: 0, y: 0, type, weight: 600, fill: LETTERS[status], measure: d.measure } as const
  const block = textBlock(style)
  const w = block.w + 12
  const h = 19
  return {
    w,
    h,
    marks: (x, y) => [
      { type: 'rect', x: x + 0.75, y: y + 0.75, w: w - 1.5, h: h - 1.5, r: 3.5, ...EDGES[status] },
      { ...block.mark, x: x + 6, y: y + 0.5 + block.mark.y },
    ],
  }
}

/** A stroke as good as without length, whose round ends make the dot. */
const dot = (cx: number, cy: number): string => `M${cx} ${cy}h.01`

/** Five dots, one to five of them filled, right-aligned at `right`, on the line `cy`. */
export function drawImportance(value: number, right: number, cy: number): Mark[] {
  let [filled, open] = ['', '']
  for (let i = 0; i < 5; i++) {
    const cx = right - 2.5 - (4 - i) * 7
    if (i < value) filled += dot(cx, cy)
    else open += dot(cx, cy)
  }
  const marks: Mark[] = [{ type: 'path', d: filled, stroke: 'ink2', strokeWidth: 5, cap: 'round' }]
  if (open !== '') {
    marks.push({ type: 'path', d: open, stroke: 'ruleStrong', strokeWidth: 5, cap: 'round' })
    marks.push({ type: 'path', d: open, stroke: 'paper', strokeWidth: 2.6, cap: 'round' })
  }
  return marks
}
