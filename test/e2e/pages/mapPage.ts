import { expect, type Locator, type Page } from '@playwright/test'
import type { JourneyDoc } from '../../../src/shared/domain/journey/journeyDoc.ts'
import type { AppWindow } from './appWindow.ts'

export type Kind = 'persona' | 'stage' | 'lane' | 'step' | 'touchpoint' | 'card' | 'station' | 'connection'

/** The map on screen and the journey that is stored behind it. */
export class MapPage {
  readonly page: Page
  readonly app: AppWindow
  private readonly journeyId: string

  private constructor(app: AppWindow, journeyId: string) {
    this.app = app
    this.page = app.page
    this.journeyId = journeyId
  }

  /** A journey from a template, opened. */
  static async fromTemplate(app: AppWindow, templateId = 'bakery'): Promise<MapPage> {
    const made = await app.request('template.use', { templateId, language: 'pt-BR' })
    if (!made.ok) throw new Error(made.code)
    const map = new MapPage(app, made.data.journeyId)
    await map.open()
    return map
  }

  /** A new journey with nothing in it but three stages. */
  static async blank(app: AppWindow): Promise<MapPage> {
    const made = await app.request('journey.add', { name: 'Café', language: 'pt-BR' })
    if (!made.ok) throw new Error(made.code)
    const map = new MapPage(app, made.data.journeyId)
    await map.open()
    return map
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Mapas', exact: true }).click()
    await expect(this.page.locator('[data-map] [data-kind="stage"]').first()).toBeVisible()
  }

  get pane(): Locator {
    return this.page.locator('[data-map]')
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Detalhes' })
  }

  get field(): Locator {
    return this.pane.locator('textarea')
  }

  /** A thing by the words on it. */
  thing(kind: Kind, text: string | RegExp): Locator {
    return this.pane.locator(`[data-kind="${kind}"]`).filter({ hasText: text }).first()
  }

  get selected(): Locator {
    return this.pane.locator('[data-selected]')
  }

  async stored(): Promise<JourneyDoc> {
    const reply = await this.app.request('journey.get', { journeyId: this.journeyId })
    if (!reply.ok) throw new Error(reply.code)
    return reply.data
  }

  /** Waits until what is stored passes a check. */
  async expectStored(check: (doc: JourneyDoc) => boolean, message: string): Promise<void> {
    await expect.poll(async () => check(await this.stored()), { message }).toBe(true)
  }

  /** Number of recorded steps that are not undone. */
  async steps(): Promise<number> {
    const reply = await this.app.request('history.list', { limit: 10_000 })
    return reply.ok ? reply.data.entries.filter((entry) => !entry.undone).length : 0
  }

  async middle(of: Locator): Promise<{ x: number; y: number }> {
    const box = await of.boundingBox()
    if (!box) throw new Error('not in sight')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Takes hold of a thing and carries it over a place; lets go unless told otherwise. */
  async carry(from: Locator, to: { x: number; y: number }, letGo = true): Promise<void> {
    const start = await this.middle(from)
    await this.page.mouse.move(start.x, start.y)
    await this.page.mouse.down()
    await this.page.mouse.move(start.x + 8, start.y + 8)
    await this.page.mouse.move(to.x, to.y, { steps: 6 })
    if (letGo) await this.page.mouse.up()
  }
}
