import type { Page } from '@playwright/test'
import type { MapPage } from './mapPage.ts'

export interface Box {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** What the map shows, as eyes and a pointer find it: read from the window, not from its state. */
export class MapSight {
  readonly map: MapPage
  readonly page: Page

  constructor(map: MapPage) {
    this.map = map
    this.page = map.page
  }

  /** Where things lie, px in the window, once nothing moves. */
  async boxes(): Promise<ReadonlyMap<string, Box>> {
    await this.map.app.still()
    const all = await this.map.pane.locator('[data-key]').evaluateAll((nodes) =>
      nodes
        .filter((node) => node.hasAttribute('data-kind'))
        .map((node) => {
          const { x, y, width, height } = node.getBoundingClientRect()
          return { key: (node as HTMLElement).dataset.key ?? '', x, y, w: width, h: height }
        }),
    )
    return new Map(all.map((box) => [box.key, box]))
  }

  /** Keys of what is marked as chosen, sorted; stations and stops only repeat what they stand for. */
  async chosen(): Promise<string[]> {
    const keys = await this.map.pane
      .locator('[data-selected]:not([data-kind=station], [data-kind=channelStop])')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset.key ?? ''))
    return keys.sort()
  }

  /** A spot where a press would meet this thing and nothing that lies over it; null where there is none. */
  async spot(key: string): Promise<Point | null> {
    await this.map.app.still()
    return this.page.evaluate((wanted) => {
      const node = document.querySelector(`[data-map] [data-kind][data-key="${CSS.escape(wanted)}"]`)
      if (!node) return null
      const { x, y, width, height } = node.getBoundingClientRect()
      for (const fy of [0.4, 0.55, 0.25, 0.75]) {
        for (const fx of [0.4, 0.25, 0.6, 0.8]) {
          const at = { x: x + width * fx, y: y + height * fy }
          const top = document.elementFromPoint(at.x, at.y)
          if (!top || top.closest('button, textarea, [data-handle]')) continue
          if (top.closest<HTMLElement>('[data-key]')?.dataset.key === wanted) return at
        }
      }
      return null
    }, key)
  }

  /** Whether a press there meets the bare ground of the map. */
  async isGround(at: Point): Promise<boolean> {
    return this.page.evaluate(({ x, y }) => {
      const top = document.elementFromPoint(x, y)
      if (!top?.closest('[data-map]') || top.closest('button, textarea, [data-handle]')) return false
      return top.closest('[data-key]') === null
    }, at)
  }

  /** The middle of the handle that draws connections from a thing, once it is under the pointer; null where hidden. */
  async handle(key: string): Promise<Point | null> {
    const over = await this.spot(key)
    if (!over) return null
    await this.page.mouse.move(over.x, over.y)
    await this.map.app.still()
    return this.page.evaluate((wanted) => {
      for (const each of document.querySelectorAll(`[data-handle=connect][data-key="${CSS.escape(wanted)}"]`)) {
        const { x, y, width, height } = each.getBoundingClientRect()
        const at = { x: x + width / 2, y: y + height / 2 }
        if (document.elementFromPoint(at.x, at.y) === each) return at
      }
      return null
    }, key)
  }

  /** px of the window that the map has, without its heads and what covers it. */
  async free(): Promise<Box> {
    const pane = (await this.map.pane.boundingBox())!
    const panel = await this.map.inspector.boundingBox()
    const right = panel ? Math.min(pane.x + pane.width, panel.x) : pane.x + pane.width
    return { key: '', x: pane.x, y: pane.y, w: right - pane.x, h: pane.height }
  }

  /** Zooms out until all of the map lies well inside: then nothing drifts while something is in hand. */
  async showAll(): Promise<void> {
    for (let i = 0; i < 6; i++) {
      const free = await this.free()
      const inside = [...(await this.boxes()).values()].every(
        ({ x, y, w, h }) =>
          x >= free.x - 1 && y >= free.y - 1 && x + w <= free.x + free.w - 20 && y + h <= free.y + free.h - 20,
      )
      if (inside) return
      await this.page.getByRole('button', { name: i === 0 ? 'Mostrar tudo' : 'Afastar', exact: true }).click()
    }
  }

  async carry(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(from.x + 6, from.y + 6)
    await mouse.move(to.x, to.y, { steps: 3 })
    await mouse.up()
  }
}
