import type { TypeSize } from '../density.ts'
import type { TextMark } from '../mark.ts'
import { breakLines } from '../text/breakLines.ts'
import type { FontWeight } from '../text/font.ts'
import type { Measure } from '../text/measure.ts'
import { TEXT_ASCENT, TEXT_DESCENT, TEXT_UNITS } from '../text/metrics.generated.ts'
import { visibleText } from '../text/visibleText.ts'
import type { ColorRole } from '../theme.ts'

export interface TextBlockOptions {
  readonly text: string
  readonly x: number
  /** Top of the first line, px. */
  readonly y: number
  /** px; no limit when absent */
  readonly maxW?: number
  readonly type: TypeSize
  readonly weight: FontWeight
  readonly fill: ColorRole
  readonly measure: Measure
  readonly indent?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly level?: 1 | 2 | 3 | 4
}

export interface TextBlock {
  readonly mark: TextMark
  /** px, of the widest line (with its indent) and of all lines */
  readonly w: number
  readonly h: number
}

/** From the top of a line of this type to its baseline, px. */
export function baseline(type: TypeSize): number {
  return type.leading / 2 + ((TEXT_ASCENT - TEXT_DESCENT) / TEXT_UNITS / 2) * type.size
}

/** Text set into a column: broken, placed, its size known. Never cut. */
export function textBlock(o: TextBlockOptions): TextBlock {
  const font = { size: o.type.size, weight: o.weight }
  const indent = o.indent ?? 0
  const lines = breakLines(o.text, font, Math.max(o.maxW ?? Number.POSITIVE_INFINITY, 1), o.measure, indent)
  const w = lines.reduce((most, line, i) => Math.max(most, line.width + (i === 0 ? indent : 0)), 0)
  const mark: TextMark = {
    type: 'text',
    x: o.x,
    y: o.y + baseline(o.type),
    lines: lines.map((line) => visibleText(line.text)),
    lineHeight: o.type.leading,
    size: o.type.size,
    weight: o.weight,
    fill: o.fill,
    ...(indent > 0 && { indent }),
    ...(o.anchor && { anchor: o.anchor }),
    ...(o.level && { role: 'heading', level: o.level }),
  }
  return { mark, w, h: lines.length * o.type.leading }
}
