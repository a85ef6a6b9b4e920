import { expect, type Locator } from '@playwright/test'
import type { AppWindow } from './appWindow.ts'

type Visit = (screen: string, part?: string) => Promise<void>
const shown = (locator: Locator): Promise<void> => expect(locator).toBeVisible()

/** What hurts and why: the order, the quadrants and what is missing. */
export async function seeing({ page }: AppWindow, visit: Visit): Promise<void> {
  await page.getByRole('button', { name: 'Entender', exact: true }).click()
  await page.getByRole('tab', { name: 'Painel' }).click()
  await shown(page.getByRole('region', { name: 'O que mais dói' }))
  await visit('dashboard', '#content')
  await page.getByRole('tab', { name: 'Pontos-chave' }).click()
  await shown(page.getByRole('region', { name: 'Pontos de contato, do que mais precisa' }))
  await visit('key touchpoints, order', '#content')
  await page.getByRole('radio', { name: 'Importância × satisfação' }).click()
  await shown(page.getByRole('region', { name: 'Importância e satisfação dos pontos de contato' }))
  await visit('key touchpoints, quadrants', '#content')
  await page.getByRole('radio', { name: 'O que falta' }).click()
  await shown(page.getByRole('region', { name: 'O que falta' }))
  await visit('key touchpoints, what is missing', '#content')
  await page.getByRole('tab', { name: 'Perguntas' }).click()
  await shown(page.getByRole('heading', { name: 'Perguntas a resolver' }))
  await shown(page.getByRole('button', { name: /^Todas · / }))
  await visit('questions to resolve', '#content')
  await page.getByRole('tab', { name: 'O que cada canal diz' }).click()
  await page.getByRole('button', { name: 'Horário', exact: true }).click()
  await shown(page.getByRole('grid', { name: 'Fatos por canal' }))
  await page.getByRole('grid', { name: 'Fatos por canal' }).getByText('ninguém olhou').first().click()
  await visit('what each channel says', '#content')
  await page.getByRole('tab', { name: 'Grupos de clientes' }).click()
  await page.getByRole('button', { name: 'Novo grupo' }).first().click()
  await shown(page.getByRole('heading', { name: 'Quem faz parte' }))
  await visit('customer groups', '#content')
}
