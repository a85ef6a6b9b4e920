import type { Size, View } from '../view/viewport.ts'

/** Tiles of one zoom: where its map lay when it was begun decides the grid, so that letters fall on the same px. */
export interface Grid {
  readonly zoom: number
  /** px of the pane where the map's corner lay. */
  readonly x: number
  readonly y: number
}

/** px of the pane, width and height of a tile at its own zoom. */
export const TILE = 320

/** Tiles from the first to the last, ends included. */
export interface TileRange {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How a grid lies in the pane under a view: pane = grid · scale + (x, y). */
export function placed(grid: Grid, view: View): { readonly x: number; readonly y: number; readonly scale: number } {
  const scale = view.zoom / grid.zoom
  return { x: view.x - grid.x * scale, y: view.y - grid.y * scale, scale }
}

/** The tiles that a part of the pane needs. @param beyond px of the pane around it */
export function tilesIn(grid: Grid, view: View, pane: Size, beyond = 0): TileRange {
  const { x, y, scale } = placed(grid, view)
  const tiles = (px: number, from: number): number => (px - from) / scale / TILE
  return {
    left: Math.floor(tiles(-beyond, x)),
    right: Math.ceil(tiles(pane.w + beyond, x)) - 1,
    top: Math.floor(tiles(-beyond, y)),
    bottom: Math.ceil(tiles(pane.h + beyond, y)) - 1,
  }
}

/** The view under which a tile draws its part of the map. */
export function viewOfTile(grid: Grid, column: number, row: number): View {
  return { x: grid.x - column * TILE, y: grid.y - row * TILE, zoom: grid.zoom }
}

/** Whether tiles may be drawn smaller or larger than they are for a view; what moves need not be sharp. */
export function suits(grid: Grid, view: View): boolean {
  const { scale } = placed(grid, view)
  return scale > 0.36 && scale < 1.5
}
