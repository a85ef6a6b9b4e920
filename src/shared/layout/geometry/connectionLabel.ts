import type { Connection } from '../../domain/journey/journey.ts'
import type { Mark } from '../mark.ts'
import type { Drawing } from './drawing.ts'
import { longDash } from './longDash.ts'
import { textBlock } from './textBlock.ts'

export interface ConnectionLabel {
  readonly w: number
  readonly h: number
  /** Centred on a point; the ground behind it interrupts the line. */
  readonly marks: (cx: number, cy: number, ground: 'ground' | 'ground2') => Mark[]
}

const MAX_W = 200

/** What a connection says; `suffix` names an end that lies elsewhere. */
export function connectionLabel(d: Drawing, connection: Connection, suffix = ''): ConnectionLabel {
  const text = [connection.label, suffix].filter((s) => s.trim() !== '').join(' ')
  if (text === '') return { w: 0, h: 0, marks: () => [] }
  const style = { text, x: 0, y: 0, maxW: MAX_W, type: { size: 12, leading: 14.5 }, weight: 600 } as const
  const block = textBlock({ ...style, fill: 'ink2', measure: d.measure, anchor: 'middle' })
  const [w, h] = [block.w + 10, block.h]
  return {
    w,
    h,
    marks: (cx, cy, ground) => [
      { type: 'rect', x: cx - w / 2, y: cy - h / 2, w, h, fill: ground },
      { ...block.mark, x: cx, y: cy - h / 2 + block.mark.y },
    ],
  }
}

/** Title for a screen reader: from, to and what is said. */
export function connectionTitle(from: string, to: string, label: string): string {
  return [`${from} › ${to}`, label].filter(Boolean).join(': ')
}

/** A filled arrow head with its tip at (x, y). */
export function arrowHead(x: number, y: number, towards: 'down' | 'right' | 'left' | 'up'): Mark {
  const d = {
    down: `M${x} ${y}l-4.5 -7h9Z`,
    up: `M${x} ${y}l-4.5 7h9Z`,
    right: `M${x} ${y}l-7 -4.5v9Z`,
    left: `M${x} ${y}l7 -4.5v9Z`,
  }[towards]
  return { type: 'path', d, fill: 'ink2' }
}

export const TRACK_H = 19
export const LINE = { stroke: 'ink2', strokeWidth: 1.6, join: 'round' } as const
/** A way back is dashed. @param length px, about */
export const backDash = (length: number): readonly [number, number] => longDash([5, 4], length)
