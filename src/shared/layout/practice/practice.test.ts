import { describe, expect, it } from 'vitest'
import { newPersona } from '../../domain/persona/persona.ts'
import { newPlaybook } from '../../domain/playbook/playbook.ts'
import type { Mark } from '../mark.ts'
import { checklistSheet } from './checklistSheet.ts'
import { empathySheet } from './empathySheet.ts'
import { pocketCards } from './pocketCards.ts'

const words = { promise: '', dos: 'Faça', donts: 'Não faça', script: 'Diga', serviceLevel: 'Tempo', call: 'Chame' }
const textOf = (marks: readonly Mark[]): string =>
  marks.flatMap((mark) => (mark.type === 'text' ? mark.lines : [])).join(' ')
const lowest = (marks: readonly Mark[]): number =>
  Math.max(...marks.flatMap((mark) => (mark.type === 'text' ? [mark.y] : [])))

describe('pocket cards', () => {
  it('eight to a sheet, none for what says nothing', () => {
    const card = (i: number) => ({
      name: `Ponto ${i}`,
      where: 'Compra',
      playbook: newPlaybook({ id: `p${i}`, touchpointId: `t${i}`, promise: i === 3 ? ' ' : `Promessa ${i}` }),
    })
    const pages = pocketCards(
      Array.from({ length: 10 }, (_, i) => card(i)),
      words,
    )
    expect(pages).toHaveLength(2)
    expect(textOf(pages[0]!.marks)).not.toContain('Ponto 3')
    expect(textOf(pages[1]!.marks)).toContain('Ponto 9')
  })

  it('a long playbook is set smaller and then goes on on another card: nothing is cut', () => {
    const dos = Array.from({ length: 70 }, (_, i) => `coisa número ${i} a fazer com calma e com um sorriso`)
    const playbook = newPlaybook({ id: 'p', touchpointId: 't', promise: 'Sempre', dos, call: 'Rosa' })
    const [page] = pocketCards([{ name: 'Balcão', where: '', playbook }], words)
    const text = textOf(page!.marks)
    for (const line of [...dos, 'Rosa']) expect(text.replaceAll(/\s+/g, ' ')).toContain(line)
    expect(text.split('Balcão').length - 1).toBeGreaterThan(1)
    expect(lowest(page!.marks)).toBeLessThan(page!.heightMm / page!.mmPerPx)
  })
})

it('a checklist of many items takes as many sheets as it needs, the head on each', () => {
  const items = Array.from({ length: 60 }, (_, i) => ({
    id: `i${i}`,
    text: `Item ${i}?`,
    touchpointId: i % 2 ? 't' : null,
  }))
  const head = { day: 'Dia', who: 'Quem', yes: 'Sim', no: 'Não', notSeen: 'Não vi', note: 'Nota' }
  const pages = checklistSheet({ id: 'c', name: 'Manhã', items, order: 'a0' }, 'Padaria', head, () => 'Balcão')
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) {
    expect(textOf(page.marks)).toContain('Manhã')
    expect(lowest(page.marks)).toBeLessThan(page.heightMm / page.mmPerPx)
  }
  expect(pages.flatMap((page) => textOf(page.marks).match(/Item \d+\?/g) ?? [])).toHaveLength(60)
})

it('a photo stands on the empathy map where there is one, before the drawn face', () => {
  const areas = { says: 'Diz', thinks: 'Pensa', does: 'Faz', feels: 'Sente', pains: 'Dores', gains: 'Ganhos' }
  const persona = newPersona({ id: 'p', name: 'Ana', order: 'a0', avatar: 'round-bun-grey-glasses' })
  const images = (pictureAssetId: string | null) =>
    empathySheet({ ...persona, pictureAssetId }, [], areas, '')[0]!.marks.filter(({ type }) => type === 'image')
  expect(images('photo')).toMatchObject([{ assetId: 'photo', title: 'Ana' }])
  expect(images(null)).toEqual([])
})

it('an empathy map stands on one sheet, with too many notes on more', () => {
  const persona = newPersona({ id: 'p', name: 'Ana', order: 'a0', avatar: 'round-bun-grey-glasses' })
  const areas = { says: 'Diz', thinks: 'Pensa', does: 'Faz', feels: 'Sente', pains: 'Dores', gains: 'Ganhos' }
  const notes = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      id: `n${i}`,
      personaId: 'p',
      area: 'says' as const,
      text: `nota ${i} que ela diz no balcão quando está com pressa`,
      journeyId: null,
      order: 'a0',
    }))
  expect(empathySheet(persona, notes(6), areas, 'Padaria')).toHaveLength(1)
  const many = empathySheet(persona, notes(90), areas, 'Padaria')
  expect(many.length).toBeGreaterThan(1)
  expect(new Set(many.flatMap((page) => textOf(page.marks).match(/nota \d+/g) ?? [])).size).toBe(90)
})
