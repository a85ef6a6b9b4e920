import { expect, type Locator, type Page } from '@playwright/test'

/** A presentation that runs. */
export class PresentPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Starts from the map with its button. */
  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Apresentar', exact: true }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: /^Começo/ })).toBeAttached()
    await expect(this.page.locator('#content')).toBeFocused()
  }

  get stop(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }
}
