import type { FarPicture } from '../far/paintFar.ts'
import type { Palette } from '../far/palette.ts'
import type { Pen } from './paintDrawing.ts'
import { paintEnds } from './paintEnds.ts'
import { paintNear } from './paintNear.ts'
import { Sheet } from './sheet.ts'
import { type Grid, placed, suits, TILE, type TileRange, tilesIn, viewOfTile } from './tileGrid.ts'

/** ms of a frame for tiles that are not missed yet. */
const SPARE_MS = 5
/** ms of a frame for tiles that are missed. */
const MISSED_MS = 9
/** px beyond the pane that are painted before they come into sight. */
const AHEAD = 420
/** Tiles further than this from the pane are given up, px. */
const KEPT = 1_600

const LAYER = { position: 'absolute', left: '0', top: '0', transformOrigin: '0 0', willChange: 'transform' }

interface Layer {
  readonly grid: Grid
  readonly element: HTMLElement
  readonly tiles: Map<string, Sheet>
}

const each = function* (r: TileRange): Generator<readonly [number, number]> {
  for (let row = r.top; row <= r.bottom; row++) for (let c = r.left; c <= r.right; c++) yield [c, row]
}

function fromTheMiddle(r: TileRange): (readonly [number, number])[] {
  const [x, y] = [(r.left + r.right) / 2, (r.top + r.bottom) / 2]
  const away = ([c, row]: readonly [number, number]): number => Math.max(Math.abs(c - x), Math.abs(row - y))
  return [...each(r)].sort((a, b) => away(a) - away(b))
}

/**
 * The moving map's ground as tiles, each painted once: a move is one transform, and a frame paints only what comes into
 * sight. While one zooms, tiles of the zoom before are scaled until there are sharper ones.
 */
export class Tiles {
  readonly #host: HTMLElement
  readonly #free: Sheet[] = []
  #layers: Layer[] = []
  #about: { readonly picture: FarPicture; readonly c: Palette; readonly dpr: number } | null = null

  /** @param host where the tiles are put */
  constructor(host: HTMLElement) {
    this.#host = host
  }

  /** Shows a picture's ground. @returns whether there is something left to paint in the frames to come */
  show(pen: Omit<Pen, 'ctx'>, picture: FarPicture, dpr: number): boolean {
    const layer = this.#layerFor(pen, picture, dpr)
    const { view, pane } = picture
    const from = performance.now()
    const until = from + SPARE_MS
    let left = false
    // The first picture is whole; after that a frame that comes in time is worth more than an edge that is filled in it.
    const must = layer.tiles.size === 0 && this.#layers.length === 1
    for (const [column, row] of fromTheMiddle(tilesIn(layer.grid, view, pane))) {
      if (layer.tiles.has(`${column}:${row}`)) continue
      const spent = performance.now() - from
      if (!must && spent > (this.#below(layer, column, row) ? SPARE_MS : MISSED_MS)) left = true
      else this.#paint(layer, column, row, pen, picture, dpr)
    }
    if (!left) for (const old of this.#layers.splice(0, this.#layers.length - 1)) this.#drop(old)
    // One more in a frame, where there is time for it.
    if (!left && performance.now() < until) left = this.#paintNext(layer, pen, picture, dpr)
    for (const each of this.#layers) {
      const { x, y, scale } = placed(each.grid, view)
      each.element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    }
    this.#tidy(layer, picture)
    return left
  }

  /** Paints one tile of what would be shown if the map began to move now. @returns whether there are more */
  prepare(pen: Omit<Pen, 'ctx'>, picture: FarPicture, dpr: number): boolean {
    const layer = this.#layerFor(pen, picture, dpr)
    if (layer.grid.zoom !== picture.view.zoom) {
      this.forget()
      return true
    }
    return this.#paintNext(layer, pen, picture, dpr)
  }

  /** The layer that suits a picture, with nothing in it that is no longer true. */
  #layerFor(pen: Omit<Pen, 'ctx'>, picture: FarPicture, dpr: number): Layer {
    if (!this.#stillTrue(picture, pen.c, dpr)) this.forget()
    this.#about = { picture, c: pen.c, dpr }
    const top = this.#layers.at(-1)
    if (!top || !suits(top.grid, picture.view)) this.#begin(picture)
    return this.#layers.at(-1) as Layer
  }

  #paintNext(layer: Layer, pen: Omit<Pen, 'ctx'>, picture: FarPicture, dpr: number): boolean {
    const { view, pane } = picture
    for (const beyond of [0, AHEAD]) {
      for (const [column, row] of each(tilesIn(layer.grid, view, pane, beyond))) {
        if (layer.tiles.has(`${column}:${row}`) || !this.#onMap(layer, column, row, picture)) continue
        this.#paint(layer, column, row, pen, picture, dpr)
        return true
      }
    }
    return false
  }

  /** Nothing that is painted is true any more. */
  forget(): void {
    for (const layer of this.#layers) this.#drop(layer)
    this.#layers = []
    this.#about = null
  }

  #stillTrue(picture: FarPicture, c: Palette, dpr: number): boolean {
    const about = this.#about
    if (!about || about.c !== c || about.dpr !== dpr) return false
    return (['index', 'doc', 'selected', 'here', 'stationsHere', 'focus', 'ring', 'isDim', 'hover'] as const).every(
      (key) => about.picture[key] === picture[key],
    )
  }

  #begin({ view: { x, y, zoom } }: FarPicture): void {
    const element = document.createElement('div')
    Object.assign(element.style, LAYER)
    this.#host.append(element)
    this.#layers.push({ grid: { zoom, x, y }, element, tiles: new Map() })
  }

  /** Whether tiles of the zooms before fill the place of a tile. */
  #below(layer: Layer, column: number, row: number): boolean {
    const { grid } = layer
    return this.#layers.some((old) => {
      if (old === layer) return false
      const view = viewOfTile(grid, column, row)
      for (const [c, r] of each(tilesIn(old.grid, view, { w: TILE, h: TILE }))) {
        if (!old.tiles.has(`${c}:${r}`)) return false
      }
      return true
    })
  }

  #onMap({ grid }: Layer, column: number, row: number, { index }: FarPicture): boolean {
    const view = viewOfTile(grid, column, row)
    const { w, h } = index.scene.size
    return view.x < TILE && view.y < TILE && view.x + w * view.zoom > 0 && view.y + h * view.zoom > 0
  }

  #paint(layer: Layer, column: number, row: number, pen: Omit<Pen, 'ctx'>, picture: FarPicture, dpr: number): void {
    const sheet = this.#free.pop() ?? new Sheet(true)
    const px = Math.round(TILE * dpr)
    const [left, top, side] = [`${column * TILE}px`, `${row * TILE}px`, `${TILE}px`]
    Object.assign(sheet.canvas.style, { left, top, width: side, height: side })
    const view = viewOfTile(layer.grid, column, row)
    const part = { ...picture, view, pane: { w: TILE, h: TILE } }
    sheet.paint(px, px, (ctx) => {
      const own: Pen = { ...pen, ctx, font: '' }
      paintNear(own, part, dpr)
      ctx.setTransform(dpr * view.zoom, 0, 0, dpr * view.zoom, dpr * view.x, dpr * view.y)
      paintEnds(own, part, 'steps')
    })
    layer.tiles.set(`${column}:${row}`, sheet)
    layer.element.append(sheet.canvas)
  }

  #tidy(layer: Layer, { view, pane }: FarPicture): void {
    const keep = tilesIn(layer.grid, view, pane, KEPT)
    for (const [key, sheet] of layer.tiles) {
      const [column = 0, row = 0] = key.split(':').map(Number)
      if (column >= keep.left && column <= keep.right && row >= keep.top && row <= keep.bottom) continue
      layer.tiles.delete(key)
      sheet.canvas.remove()
      this.#free.push(sheet)
    }
  }

  #drop(layer: Layer): void {
    layer.element.remove()
    this.#free.push(...layer.tiles.values())
    // More than a few are not needed again soon.
    this.#free.length = Math.min(this.#free.length, 24)
  }
}
