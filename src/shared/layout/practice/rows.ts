import { baseline, textBlock } from '../geometry/textBlock.ts'
import type { Mark } from '../mark.ts'
import type { FontWeight } from '../text/font.ts'
import { measure } from '../text/measure.ts'
import type { ColorRole } from '../theme.ts'

/** One printed line, so that a page can end after any of them. px */
export interface Row {
  readonly h: number
  /** Never the last of a page: a heading stays with what follows. */
  readonly keep?: boolean
  at(x: number, y: number): readonly Mark[]
}

export interface RowType {
  /** px */
  readonly size: number
  readonly weight: FontWeight
  readonly fill: ColorRole
  /** Drawn before the first line; the text stands to its right. */
  readonly bullet?: 'tick' | 'cross' | 'box' | 'dot'
  readonly keep?: boolean
  readonly level?: 1 | 2 | 3 | 4
}

/** A text broken into lines of a width. @param w px */
export function textRows(text: string, w: number, type: RowType): Row[] {
  const leading = type.size * 1.26
  const indent = type.bullet ? type.size * 1.5 : 0
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const { mark } = textBlock({
        text: line,
        x: 0,
        y: 0,
        maxW: w - indent,
        type: { size: type.size, leading },
        weight: type.weight,
        fill: type.fill,
        measure,
      })
      return mark.lines
    })
  return lines.map((line, i) => ({
    h: leading,
    ...(type.keep ? { keep: true } : {}),
    at: (x, y) => [
      ...(i === 0 && type.bullet ? bulletMark(type.bullet, x, y + leading / 2, type.size) : []),
      {
        type: 'text',
        x: x + indent,
        y: y + baseline({ size: type.size, leading }),
        lines: [line],
        lineHeight: leading,
        size: type.size,
        weight: type.weight,
        fill: type.fill,
        ...(type.level ? { role: 'heading' as const, level: type.level } : {}),
      },
    ],
  }))
}

/** Nothing, of a height. */
export const space = (h: number): Row => ({ h, at: () => [] })

function bulletMark(bullet: NonNullable<RowType['bullet']>, x: number, middle: number, size: number): readonly Mark[] {
  const s = size * 0.36
  const cx = x + size * 0.5
  const stroke = { strokeWidth: size * 0.16, cap: 'round' } as const
  if (bullet === 'tick') {
    return [
      {
        type: 'path',
        d: `M${cx - s} ${middle}l${s * 0.7} ${s * 0.8}l${s * 1.2} ${-s * 1.6}`,
        stroke: 'gain',
        ...stroke,
      },
    ]
  }
  if (bullet === 'cross') {
    const d = `M${cx - s * 0.8} ${middle - s * 0.8}l${s * 1.6} ${s * 1.6}M${cx + s * 0.8} ${middle - s * 0.8}l${-s * 1.6} ${s * 1.6}`
    return [{ type: 'path', d, stroke: 'pain', ...stroke }]
  }
  if (bullet === 'box') {
    return [{ type: 'rect', x: cx - s, y: middle - s, w: 2 * s, h: 2 * s, r: 1, stroke: 'ink', strokeWidth: 1 }]
  }
  return [{ type: 'circle', cx, cy: middle, r: size * 0.12, fill: 'ink2' }]
}

/** Rows put on as many pages as they need, in order. @param h px of a page; a row higher than it has one of its own */
export function paged(rows: readonly Row[], h: number): Row[][] {
  const pages: Row[][] = []
  let page: Row[] = []
  let used = 0
  const turn = (): void => {
    let back = page.length
    while (back > 0 && page[back - 1]?.keep) back -= 1
    // Headings alone are no page: what follows them is higher than any.
    const carried = back > 0 ? page.splice(back) : []
    pages.push(page)
    page = carried
    used = carried.reduce((sum, row) => sum + row.h, 0)
  }
  for (const row of rows) {
    if (page.length > 0 && used + row.h > h) turn()
    page.push(row)
    used += row.h
  }
  if (page.length > 0) pages.push(page)
  return pages
}

export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.h, 0)

/** One below the other. */
export function drawn(rows: readonly Row[], x: number, y: number): Mark[] {
  let top = y
  return rows.flatMap((row) => {
    const marks = row.at(x, top)
    top += row.h
    return marks
  })
}
