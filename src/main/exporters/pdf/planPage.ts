import { textBlock } from '../../../shared/layout/geometry/textBlock.ts'
import type { Mark } from '../../../shared/layout/mark.ts'
import type { FontWeight } from '../../../shared/layout/text/font.ts'
import { type Measure, measure } from '../../../shared/layout/text/measure.ts'
import type { ColorRole } from '../../../shared/layout/theme.ts'
import type { SheetGrid } from './sheetGrid.ts'
import { fill, MM_PER_PX, px, type SheetPage, type SheetWords } from './sheetPages.ts'

/** mm */
const EDGE = 15
const TEXT_COLUMN = 84
const GUTTER = 10
const RULER_MM = 100

interface Pen {
  readonly marks: Mark[]
  y: number
}

/** The first page: the whole map small, cut as it will be, and how to put it together. */
export function planPage(grid: SheetGrid, words: SheetWords, title: string): SheetPage {
  const wide = grid.sheetWidthMm > grid.sheetHeightMm
  const textW = wide ? TEXT_COLUMN : grid.sheetWidthMm - 2 * EDGE
  const pen: Pen = { marks: [], y: px(EDGE) }
  write(pen, title, textW, { size: 14, weight: 600, fill: 'ink2' })
  write(pen, words.plan, textW, { size: 30, weight: 900, fill: 'ink', level: 1 })
  pen.y += 6
  write(pen, intro(grid, words), textW, { size: 14, weight: 500, fill: 'ink' })
  pen.y += 14
  for (const [i, step] of words.steps.entries()) writeStep(pen, i + 1, step, textW)
  const rulerY = px(grid.sheetHeightMm - EDGE)
  pen.marks.push(...ruler(px(EDGE), rulerY, words.ruler))

  const room = wide
    ? {
        x: EDGE + TEXT_COLUMN + GUTTER,
        y: EDGE + 8,
        w: grid.sheetWidthMm - 2 * EDGE - TEXT_COLUMN - GUTTER,
        h: grid.sheetHeightMm - 2 * EDGE - 8,
      }
    : {
        x: EDGE,
        y: pen.y * MM_PER_PX + 12,
        w: grid.sheetWidthMm - 2 * EDGE,
        h: grid.sheetHeightMm - EDGE - 14 - (pen.y * MM_PER_PX + 12),
      }
  const scale = Math.min(room.w / grid.mapWidthMm, room.h / grid.mapHeightMm, 1)
  const map = { x: room.x, y: room.y, w: grid.mapWidthMm * scale, h: grid.mapHeightMm * scale }
  const heading: Pen = { marks: pen.marks, y: px(room.y - 8) }
  heading.marks.push(
    textBlock({
      text: words.order,
      x: px(room.x),
      y: heading.y,
      type: { size: 14, leading: 18 },
      weight: 700,
      fill: 'ink',
      measure,
      level: 2,
    }).mark,
  )
  pen.marks.push(...miniature(grid, map, scale))
  return {
    page: {
      widthMm: grid.sheetWidthMm,
      heightMm: grid.sheetHeightMm,
      mmPerPx: MM_PER_PX,
      marks: pen.marks,
      cutsMm: [],
    },
    placement: { clip: map, x: map.x, y: map.y, scale },
  }
}

function intro(grid: SheetGrid, words: SheetWords): string {
  const centimetres = (mm: number): string => `${Math.round(mm / 10)}`
  return fill(words.intro, {
    sheets: `${grid.sheets.length}`,
    paper: grid.paper,
    width: centimetres(grid.mapWidthMm),
    height: centimetres(grid.mapHeightMm),
  })
}

interface Voice {
  readonly size: number
  readonly weight: FontWeight
  readonly fill: ColorRole
  readonly level?: 1 | 2
}

function write(pen: Pen, text: string, widthMm: number, voice: Voice, xMm = EDGE, ruled: Measure = measure): void {
  const { size, weight, fill: color, level } = voice
  const block = textBlock({
    text,
    x: px(xMm),
    y: pen.y,
    maxW: px(widthMm),
    type: { size, leading: Math.round(size * 1.32) },
    weight,
    fill: color,
    measure: ruled,
    ...(level && { level }),
  })
  pen.marks.push(block.mark)
  pen.y += block.h
}

function writeStep(pen: Pen, number: number, text: string, widthMm: number): void {
  const radius = 10
  const x = px(EDGE) + radius
  const y = pen.y + 9
  pen.marks.push({ type: 'circle', cx: x, cy: y, r: radius, fill: 'sign' })
  pen.marks.push({
    type: 'text',
    x,
    y: y + 4.5,
    lines: [`${number}`],
    lineHeight: 14,
    size: 13,
    weight: 800,
    fill: 'onSign',
    anchor: 'middle',
  })
  write(pen, text, widthMm - 8, { size: 13, weight: 500, fill: 'ink' }, EDGE + 8)
  pen.y += 9
}

function ruler(x: number, y: number, label: string): readonly Mark[] {
  const length = px(RULER_MM)
  let d = `M${x} ${y}h${length}`
  for (let cm = 0; cm <= 10; cm += 1) d += `M${x + px(cm * 10)} ${y}v${cm % 5 === 0 ? -10 : -6}`
  return [
    { type: 'path', d, stroke: 'ink', strokeWidth: 1, cap: 'butt' },
    {
      type: 'text',
      x: x + length + 8,
      y,
      lines: [label],
      lineHeight: 16,
      size: 13,
      weight: 700,
      fill: 'ink',
    },
  ]
}

/** The cuts over the small map, each sheet with its label. */
function miniature(
  grid: SheetGrid,
  map: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  scale: number,
): readonly Mark[] {
  const across = (mm: number): number => px(map.x + mm * scale)
  const down = (mm: number): number => px(map.y + mm * scale)
  let cuts = ''
  for (const { start } of grid.columns.slice(1)) cuts += `M${across(start)} ${down(0)}V${down(grid.mapHeightMm)}`
  for (const { start } of grid.rows.slice(1)) cuts += `M${across(0)} ${down(start)}H${across(grid.mapWidthMm)}`
  const labels = grid.sheets.flatMap(({ label, row, column }): Mark[] => {
    const cell = {
      x: across(grid.columns[column]!.start),
      y: down(grid.rows[row]!.start),
      right: across(grid.columns[column + 1]?.start ?? grid.mapWidthMm),
      bottom: down(grid.rows[row + 1]?.start ?? grid.mapHeightMm),
    }
    const size = Math.max(8, Math.min(22, (cell.right - cell.x) / 2.8, (cell.bottom - cell.y) / 2))
    const [cx, cy] = [(cell.x + cell.right) / 2, (cell.y + cell.bottom) / 2]
    const w = measure(label, { size, weight: 900 }) + size * 0.7
    return [
      { type: 'rect', x: cx - w / 2, y: cy - size * 0.7, w, h: size * 1.4, r: size * 0.2, fill: 'sign' },
      {
        type: 'text',
        x: cx,
        y: cy + size * 0.35,
        lines: [label],
        lineHeight: size,
        size,
        weight: 900,
        fill: 'onSign',
        anchor: 'middle',
      },
    ]
  })
  return [
    { type: 'path', d: cuts, stroke: 'paper', strokeWidth: 3, cap: 'butt' },
    { type: 'path', d: cuts, stroke: 'ink', strokeWidth: 1.2, dash: [5, 3], cap: 'butt' },
    { type: 'rect', x: across(0), y: down(0), w: px(map.w), h: px(map.h), stroke: 'ruleStrong', strokeWidth: 1 },
    ...labels,
  ]
}
