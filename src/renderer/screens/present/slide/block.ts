import type { TypeSize } from '../../../../shared/layout/density.ts'
import { textBlock } from '../../../../shared/layout/geometry/textBlock.ts'
import type { Mark, TextMark } from '../../../../shared/layout/mark.ts'
import type { FontWeight } from '../../../../shared/layout/text/font.ts'
import { measure } from '../../../../shared/layout/text/measure.ts'
import type { ColorRole } from '../../../../shared/layout/theme.ts'

/** A piece of a column, as wide as it was made for. */
export interface Block {
  readonly h: number
  /** px above it, unless it stands first */
  readonly gap: number
  marks(x: number, y: number): readonly Mark[]
  /** In two, the first no higher than `h` px; null where it cannot be parted there. */
  cut(h: number): readonly [Block, Block] | null
}

export interface Said {
  readonly text: string
  readonly type: TypeSize
  readonly weight: FontWeight
  readonly fill?: ColorRole
}

/** Text broken into lines; x and y are those of its top left corner. */
export function set(
  said: Said,
  w: number,
  indent = 0,
): { lines: readonly string[]; h: number; at(x: number, y: number): TextMark } {
  const block = textBlock({ ...said, x: 0, y: 0, maxW: w, fill: said.fill ?? 'ink', measure, indent })
  const { mark } = block
  return { lines: mark.lines, h: block.h, at: (x, y) => ({ ...mark, x: x + mark.x, y: y + mark.y }) }
}

export const widthOf = (text: string, size: number, weight: FontWeight): number => measure(text, { size, weight })

interface LinesOptions {
  readonly mark: TextMark
  readonly leading: number
  readonly gap: number
  /** px from the block's left edge to the text */
  readonly inset: number
  /** Beside the first line. */
  readonly lead?: (x: number, y: number) => readonly Mark[]
}

/** Lines of text with something beside the first of them; it may be parted between any two. */
export function linesBlock({ mark, leading, gap, inset, lead }: LinesOptions): Block {
  return {
    h: mark.lines.length * leading,
    gap,
    marks: (x, y) => [...(lead?.(x, y) ?? []), { ...mark, x: x + inset + mark.x, y: y + mark.y }],
    cut: (h) => {
      const n = Math.floor(h / leading)
      if (n < 1 || n >= mark.lines.length) return null
      const { indent: _, ...rest } = mark
      return [
        linesBlock({
          mark: { ...mark, lines: mark.lines.slice(0, n) },
          leading,
          gap,
          inset,
          ...(lead ? { lead } : {}),
        }),
        linesBlock({ mark: { ...rest, lines: mark.lines.slice(n) }, leading, gap: 0, inset }),
      ]
    },
  }
}

/** How high blocks stand on each other. */
export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((h, block, i) => h + block.h + (i === 0 ? 0 : block.gap), 0)

/** Their marks, one below the other. */
export function stack(blocks: readonly Block[], x: number, y: number): Mark[] {
  let at = y
  return blocks.flatMap((block, i) => {
    if (i > 0) at += block.gap
    const marks = block.marks(x, at)
    at += block.h
    return marks
  })
}
