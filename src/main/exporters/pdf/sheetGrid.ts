import { type TilePlan, tilePlan } from '../../../shared/layout/print/tilePlan.ts'

/** A stretch of the map along one side, mm from its left or top edge. */
export interface Span {
  readonly start: number
  readonly length: number
}

/** How a map is spread over sheets that are glued together; neighbours share `overlapMm`. */
export interface SheetGrid {
  readonly paper: 'A4' | 'A3'
  /** Of one sheet, mm */
  readonly sheetWidthMm: number
  readonly sheetHeightMm: number
  /** Left free on every side of a sheet, mm: marks stand there, and printers need it. */
  readonly marginMm: number
  readonly overlapMm: number
  /** Of the whole map, mm */
  readonly mapWidthMm: number
  readonly mapHeightMm: number
  /** What each column of sheets shows of the map's width, and each row of its height. */
  readonly columns: readonly Span[]
  readonly rows: readonly Span[]
  /** Row by row from the top left. */
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  readonly label: string
  /** 0-based */
  readonly column: number
  readonly row: number
}

/** What is known of the map's page, mm. */
export interface MapSize {
  readonly widthMm: number
  readonly heightMm: number
  /** Where a cut hurts least, from the left edge. */
  readonly cutsMm: readonly number[]
}

/** The narrower margin only where it saves sheets. */
const SHEET_MARGINS_MM = [10, 8] as const

/** The grid with the fewest sheets, cut between stages where that needs no more of them. */
export function spreadOverSheets(map: MapSize, paper: 'A4' | 'A3', overlapMm: number): SheetGrid {
  const plans = SHEET_MARGINS_MM.map((margin) => tilePlan(map, paper, overlapMm, margin))
  const plan = plans.reduce((best, each) => (each.tiles.length < best.tiles.length ? each : best))
  return gridOf(plan, map, paper)
}

function gridOf(plan: TilePlan, map: MapSize, paper: 'A4' | 'A3'): SheetGrid {
  return {
    paper,
    sheetWidthMm: plan.sheet.w,
    sheetHeightMm: plan.sheet.h,
    marginMm: plan.marginMm,
    overlapMm: plan.overlapMm,
    mapWidthMm: map.widthMm,
    mapHeightMm: map.heightMm,
    columns: plan.tiles.filter(({ row }) => row === 0).map(({ x, w }) => ({ start: x, length: w })),
    rows: plan.tiles.filter(({ col }) => col === 0).map(({ y, h }) => ({ start: y, length: h })),
    sheets: plan.tiles.map(({ label, row, col }) => ({ label, row, column: col })),
  }
}

export function sheetLabel({ sheets }: SheetGrid, column: number, row: number): string {
  return sheets.find((sheet) => sheet.column === column && sheet.row === row)?.label ?? ''
}
