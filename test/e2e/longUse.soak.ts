import type { Page } from '@playwright/test'
import { LANGUAGES } from '../../src/shared/domain/languageList.ts'
import { expect, test } from './harness/percurso.ts'

// Would catch: a screen, a journey or a listener that stays in memory when it is left. PERCURSO_OPENS says how often.

const OPENS = Number(process.env.PERCURSO_OPENS ?? 500)

interface Kept {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

async function kept(page: Page): Promise<Kept> {
  const client = await page.context().newCDPSession(page)
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  await client.send('Performance.enable')
  const { metrics } = await client.send('Performance.getMetrics')
  await client.detach()
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

test(`journeys opened and left ${OPENS} times leave no fifth more in memory`, async ({ launchPercurso }) => {
  const { app, page } = await launchPercurso()
  const names: string[] = []
  for (const templateId of ['bakery', 'salon']) {
    const made = await app.request('template.use', { templateId, language: LANGUAGES[0] })
    if (!made.ok) throw new Error(made.code)
    const doc = await app.request('journey.get', { journeyId: made.data.journeyId })
    if (doc.ok) names.push(doc.data.journey.name)
  }
  const open = async (i: number): Promise<void> => {
    await page.keyboard.press('Alt+1')
    await page.getByRole('button', { name: names[i % 2]!, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Nome da jornada' })).toHaveValue(names[i % 2]!)
  }
  let early: Kept | null = null
  for (let i = 0; i < OPENS; i++) {
    await open(i)
    if (i === Math.floor(OPENS / 4)) early = await kept(page)
  }
  const late = await kept(page)
  console.log(JSON.stringify({ early, late }))
  expect(late.heap).toBeLessThan(early!.heap * 1.2)
  expect(late.nodes).toBeLessThan(early!.nodes * 1.2)
  expect(late.listeners).toBeLessThan(early!.listeners * 1.2)
})
