import { moved } from '../geometry/moved.ts'
import type { Mark } from '../mark.ts'

/** Marks with the size of what they cover, from their own top left corner, px. */
export interface Block {
  readonly w: number
  readonly h: number
  readonly marks: readonly Mark[]
}

export function placed(block: Block, x: number, y: number): Mark[] {
  return block.marks.map((m) => moved(m, x, y))
}

/** Blocks side by side, broken into rows of at most `w` px. */
export function flow(blocks: readonly Block[], w: number, gapX: number, gapY: number): Block {
  const marks: Mark[] = []
  let x = 0
  let y = 0
  let rowH = 0
  for (const block of blocks) {
    if (x > 0 && x + block.w > w) {
      x = 0
      y += rowH + gapY
      rowH = 0
    }
    marks.push(...placed(block, x, y))
    x += block.w + gapX
    rowH = Math.max(rowH, block.h)
  }
  return { w, h: y + rowH, marks }
}
