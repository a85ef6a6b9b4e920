import { type Block, heightOf } from './block.ts'

/** One screen of a stage: which of its steps, and what stands in each column. */
export interface Page {
  /** Places among the stage's steps. One step may take several columns, and go on on the next page. */
  readonly steps: readonly number[]
  readonly columns: readonly (readonly Block[])[]
  readonly columnW: number
}

export interface Room {
  /** px that a column may be high */
  readonly h: number
  readonly most: number
  /** px of a column where so many stand side by side */
  columnW(count: number): number
}

/** Blocks poured into columns of a height; what is higher than a column is parted. Nothing is left out. */
export function pour(blocks: readonly Block[], h: number): Block[][] {
  const columns: Block[][] = [[]]
  const queue = [...blocks]
  for (let block = queue.shift(); block; block = queue.shift()) {
    const column = columns.at(-1) as Block[]
    const left = h - heightOf(column) - (column.length > 0 ? block.gap : 0)
    if (block.h <= left) {
      column.push(block)
      continue
    }
    const whole = block.h <= h
    const parts = whole ? null : block.cut(left)
    if (parts) {
      column.push(parts[0])
      queue.unshift(parts[1])
      columns.push([])
    } else if (column.length > 0) {
      columns.push([])
      queue.unshift(block)
    } else column.push(block)
  }
  return columns
}

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))

function greedy(
  count: number,
  blocksOf: (step: number, w: number) => readonly Block[],
  room: Room,
  most: number,
): Page[] {
  const pages: Page[] = []
  for (let from = 0; from < count; ) {
    let taken = 0
    for (let n = Math.min(most, count - from); n >= 1 && taken === 0; n--) {
      const columnW = room.columnW(n)
      const columns = Array.from({ length: n }, (_, i) => blocksOf(from + i, columnW))
      if (!columns.every((blocks) => heightOf(blocks) <= room.h)) continue
      pages.push({ steps: columns.map((_, i) => from + i), columns, columnW })
      taken = n
    }
    if (taken === 0) {
      const columnW = room.columnW(room.most)
      const columns = pour(blocksOf(from, columnW), room.h)
      for (const page of chunks(columns, room.most)) pages.push({ steps: [from], columns: page, columnW })
      taken = 1
    }
    from += taken
  }
  return pages
}

/**
 * The steps of a stage on as few pages as hold them, evenly: as many side by side as fit, fewer where they are high.
 * @param blocksOf what a step has to show in a column so wide
 */
export function pageSteps(count: number, blocksOf: (step: number, w: number) => readonly Block[], room: Room): Page[] {
  const pages = greedy(count, blocksOf, room, room.most)
  const even = greedy(count, blocksOf, room, Math.max(1, Math.ceil(count / pages.length)))
  return even.length <= pages.length ? even : pages
}
