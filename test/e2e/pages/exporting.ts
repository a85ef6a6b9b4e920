import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Running } from '../harness/percurso.ts'

/**
 * Exports from the open dialog as it stands, by `press`, and waits for the file. In the browser it comes as a download;
 * in Electron the system's own dialog asks where to, which no test can reach: it is answered as its user would, with a
 * path, and everything behind the answer is the app's own.
 * @param folder where the user keeps it
 * @returns the file's bytes
 */
export async function exportedBy(running: Running, folder: string, press: () => Promise<void>): Promise<Buffer> {
  const { page, electron } = running
  const file = join(folder, 'mapa.pdf')
  if (electron) {
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, file)
    await press()
    await expect(page.getByRole('dialog').getByText(`Pronto: ${file}`)).toBeVisible()
    return readFileSync(file)
  }
  const coming = page.waitForEvent('download')
  await press()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  await download.saveAs(file)
  await expect(page.getByRole('dialog').getByText(/foi para os seus downloads/)).toBeVisible()
  return readFileSync(file)
}
