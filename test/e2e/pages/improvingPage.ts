import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Running } from '../harness/percurso.ts'

const DAY_MS = 86_400_000

/** A day so many days ago, as files (13/09/2026) and as date fields (2026-09-13) have it. */
export function daysAgo(days: number): { readonly written: string; readonly field: string } {
  const day = new Date(Date.now() - days * DAY_MS)
  const field = `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
  return { written: field.split('-').toReversed().join('/'), field }
}

/** Answers of four weeks at a place that hurts, and at one that does not, as a table of a form. */
export interface Month {
  /** days ago of its last day */
  readonly endsAgo: number
  /** at the place that hurts: how many are unhappy, and how many happy */
  readonly unhappy: number
  readonly happy: number
}

export function monthOf({ endsAgo, unhappy, happy }: Month, hurts: string, fine: string): string {
  const said = [
    ...Array.from({ length: unhappy }, () => [hurts, 1, 'A fila não anda e desisti do pão']),
    ...Array.from({ length: happy }, () => [hurts, 10, 'Paguei num instante']),
    ...Array.from({ length: 20 }, () => [fine, 9, 'Cheiro bom de pão quente']),
  ]
  const rows = said.map((row, i) => [daysAgo(endsAgo + (i % 28)).written, ...row].join(';'))
  return ['Data;Ponto de contato;Nota de 0 a 10;Comentário', ...rows].join('\n')
}

/** What is done on the way from an answer to a verdict, and where it is seen. */
export class ImprovingPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  get sheet(): Locator {
    return this.page.getByRole('dialog', { name: 'Melhoria' })
  }

  get worst(): Locator {
    return this.page
      .getByRole('region', { name: 'Pontos de contato, do que mais precisa' })
      .getByRole('listitem')
      .first()
  }

  card(title: string): Locator {
    return this.page.locator('[data-board] [data-improvement]').filter({ hasText: title })
  }

  /** The field of a day in the plan of the proof. */
  day(side: 'Antes' | 'Depois', end: 'de' | 'até'): Locator {
    return this.sheet.getByRole('group', { name: side }).getByLabel(end, { exact: true })
  }

  /** Which column a card stands in, by name. */
  async stands(title: string): Promise<string | null> {
    const card = this.card(title)
    if ((await card.count()) === 0) return null
    return card.evaluate((element) => element.closest('section')?.getAttribute('aria-label') ?? null)
  }
}

/**
 * Prints by `press` and waits for the file: in the browser it comes as a download; in Electron the system's own dialog
 * asks where to, which no test can reach: it is answered as its user would, with a path.
 */
export async function printedBy({ page, electron }: Running, folder: string, press: () => Promise<void>) {
  const file = join(folder, 'folha.pdf')
  const done = page.getByRole('region', { name: 'Avisos' }).getByText(/^PDF pronto: /)
  if (electron) {
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, file)
    await press()
    await expect(done).toBeVisible()
  } else {
    const coming = page.waitForEvent('download')
    await press()
    await (await coming).saveAs(file)
    await expect(done).toBeVisible()
  }
  const bytes = readFileSync(file)
  return { bytes, pages: (await PDFDocument.load(bytes)).getPageCount() }
}

/** Types a day into the field that has the keyboard: its parts stand in the order of the browser's language. */
export async function typeDay(field: Locator, day: string): Promise<void> {
  const { keyboard } = field.page()
  const [year, month, date] = day.split('-')
  for (const parts of [`${date}${month}${year}`, `${month}${date}${year}`]) {
    await keyboard.type(parts)
    if ((await field.inputValue()) === day) return
    for (const key of ['ArrowLeft', 'ArrowLeft']) await keyboard.press(key)
  }
  throw new Error('the field does not take the day')
}
