import { expect, type Locator, type Page } from '@playwright/test'

/** The three stops of the first start. */
export class StartPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  title(text: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: text })
  }

  async business(name: string, trade: string): Promise<void> {
    await expect(this.title('Qual é o seu negócio?')).toBeVisible()
    await this.page.getByLabel('Como ele se chama?').fill(name)
    await this.page.getByRole('radio', { name: trade }).click()
    await this.forward()
    await expect(this.title('Conte do seu cliente')).toBeVisible()
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  async forward(): Promise<void> {
    await this.page.getByRole('button', { name: 'Continuar' }).click()
  }
}
