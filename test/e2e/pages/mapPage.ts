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

  /** A journey that was made before, opened from home. */
  static async opened(app: AppWindow, journeyId: string): Promise<MapPage> {
    const map = new MapPage(app, journeyId)
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

  /** The map that lies there now, of the only journey there is. */
  static async shown(app: AppWindow): Promise<MapPage> {
    await expect(app.page.locator('[data-map] [data-kind="stage"]').first()).toBeVisible()
    const journeys = await app.request('journey.list', {})
    if (!journeys.ok || journeys.data.length !== 1) throw new Error('more or less than one journey')
    await app.still()
    return new MapPage(app, journeys.data[0]!.id)
  }

  /** Opens this journey from home, and no other, and waits until it lies there. */
  async open(): Promise<void> {
    const { journey, stages } = await this.stored()
    await this.page.getByRole('button', { name: 'Início', exact: true }).click()
    // Home hears of a new journey a moment after it was made.
    const card = this.page
      .getByRole('button', { name: journey.name, exact: true })
      .and(this.page.locator('[data-card]'))
    await card.click()
    await expect(this.pane.locator(`[data-key="stage:${stages[0]?.id}"]`)).toBeVisible()
    await this.app.still()
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

  /** Where a thing lies, px in the window, once nothing moves any more. */
  async box(of: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
    await expect(of).toBeVisible()
    await this.app.still()
    const box = await of.boundingBox()
    if (!box) throw new Error('not in sight')
    return box
  }

  /** What was done is one step, and undo gives back what was stored before. */
  async expectOneStepBack(before: JourneyDoc, steps: number): Promise<void> {
    expect(await this.steps()).toBe(steps + 1)
    await this.page.keyboard.press('Control+z')
    await expect.poll(() => this.stored()).toEqual(before)
  }

  async middle(of: Locator): Promise<{ x: number; y: number }> {
    const box = await this.box(of)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Opens a thing's own text for writing. */
  async write(of: Locator): Promise<void> {
    await of.dblclick()
    await expect(this.field).toBeFocused()
  }

  /** Chooses a file where a key asks for one. */
  async chooseFile(key: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser')
    // A key travels faster than the wish to hear of the chooser.
    await this.page.evaluate(() => null)
    await this.page.keyboard.press(key)
    const chooser = await choosing
    // What the page does not hold is tidied away while the user still looks for the picture.
    const asking = this.page.locator('input[type=file]')
    await expect(asking).toHaveCount(1)
    await chooser.setFiles(file)
    await expect(asking).toHaveCount(0)
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
