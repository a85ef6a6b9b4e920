import { expect, type Locator } from '@playwright/test'
import type { MapPage } from './mapPage.ts'

/** The pieces beside the map. */
export class TrayPage {
  readonly map: MapPage

  constructor(map: MapPage) {
    this.map = map
  }

  get bar(): Locator {
    return this.map.page.getByRole('toolbar', { name: 'Peças para pôr no mapa' })
  }

  piece(name: string): Locator {
    return this.bar.getByRole('button', { name, exact: true })
  }

  /** What the piece in hand says it would do. */
  get ghost(): Locator {
    return this.map.page.locator('[data-ghost]')
  }

  /** Carries a piece over a place of the map; it is let go of only if told so. */
  async carry(name: string, to: { x: number; y: number }, letGo: boolean): Promise<void> {
    const piece = this.piece(name)
    await piece.scrollIntoViewIfNeeded()
    const from = await this.map.middle(piece)
    const { mouse } = this.map.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    // A quick hand: the first move is already beside the piece.
    await mouse.move(to.x, to.y, { steps: 3 })
    await expect(this.ghost).toBeVisible()
    if (letGo) await mouse.up()
  }

  /** The middle of a cell, wherever in its column its lane is. */
  async cell(laneText: string, stepText: string): Promise<{ x: number; y: number }> {
    const lane = await this.map.box(this.map.thing('lane', laneText))
    const step = await this.map.box(this.map.thing('step', stepText))
    return { x: step.x + step.width / 2, y: lane.y + Math.min(lane.height / 2, 40) }
  }
}
