import { describe, expect, it } from 'vitest'
import type { View } from '../view/viewport.ts'
import { type Grid, placed, suits, TILE, tilesIn, viewOfTile } from './tileGrid.ts'

const pane = { w: 1_166, h: 668 }
const grid: Grid = { zoom: 0.8, x: -310.4, y: -22.25 }
const views: readonly View[] = [
  { x: -310.4, y: -22.25, zoom: 0.8 },
  { x: -9_010.4, y: -622.25, zoom: 0.8 },
  { x: -120, y: 0, zoom: 0.41 },
  { x: -2_000, y: -900, zoom: 1.1 },
]

/** Where a point of the map is seen: through the tile that draws it, and without tiles. */
function seen(view: View, x: number, y: number): { tiled: readonly number[]; plain: readonly number[] } {
  const inGrid = { x: x * grid.zoom + grid.x, y: y * grid.zoom + grid.y }
  const [column, row] = [Math.floor(inGrid.x / TILE), Math.floor(inGrid.y / TILE)]
  const own = viewOfTile(grid, column, row)
  const at = placed(grid, view)
  return {
    tiled: [
      (column * TILE + x * own.zoom + own.x) * at.scale + at.x,
      (row * TILE + y * own.zoom + own.y) * at.scale + at.y,
    ],
    plain: [x * view.zoom + view.x, y * view.zoom + view.y],
  }
}

describe('the tiles of the moving map', () => {
  it('show everything where the document shows it, so that nothing jumps when the map comes to rest', () => {
    for (const view of views) {
      for (const [x, y] of [
        [0, 0],
        [138, 40],
        [4_321.5, 870.25],
      ] as const) {
        const { tiled, plain } = seen(view, x, y)
        expect(tiled[0]).toBeCloseTo(plain[0] ?? 0, 6)
        expect(tiled[1]).toBeCloseTo(plain[1] ?? 0, 6)
      }
    }
  })

  it('fill the pane from edge to edge', () => {
    for (const view of views) {
      const range = tilesIn(grid, view, pane)
      const { x, y, scale } = placed(grid, view)
      expect(range.left * TILE * scale + x).toBeLessThanOrEqual(0)
      expect(range.top * TILE * scale + y).toBeLessThanOrEqual(0)
      expect((range.right + 1) * TILE * scale + x).toBeGreaterThanOrEqual(pane.w)
      expect((range.bottom + 1) * TILE * scale + y).toBeGreaterThanOrEqual(pane.h)
    }
  })

  it('stand on whole px after a pan, so that letters stay sharp', () => {
    const { x, y, scale } = placed(grid, { x: grid.x - 47, y: grid.y + 12, zoom: grid.zoom })
    expect(scale).toBe(1)
    expect(x).toBeCloseTo(-47, 9)
    expect(y).toBeCloseTo(12, 9)
  })

  it('are made anew before they would be too coarse', () => {
    expect(suits(grid, { x: 0, y: 0, zoom: 0.8 })).toBe(true)
    expect(suits(grid, { x: 0, y: 0, zoom: 0.41 })).toBe(true)
    expect(suits(grid, { x: 0, y: 0, zoom: 1.6 })).toBe(false)
  })
})
