import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { JourneyDoc } from '../../src/shared/domain/journey/journeyDoc.ts'
import { canonicalHash, makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'

let home: string
let rig: Rig
let doc: JourneyDoc

beforeEach(async () => {
  home = makeHome()
  rig = makeRig(home, 'window')
  await rig.session.create(join(home, 'a.percurso'), 'Padaria')
  const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  doc = await rig.ask('journey.get', { journeyId: journeyId })
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

const hash = (): string => canonicalHash(rig.session)

describe('empathy maps', () => {
  it('keep the order of their fields, and a note moved stands where it was put', async () => {
    const personaId = doc.personas[0]!.id
    const add = async (text: string) =>
      (await rig.ask('empathy.add', { personaId, area: 'says', text, journeyId: null })).id
    const [a, b, c] = [await add('a'), await add('b'), await add('c')]
    await rig.ask('empathy.move', { id: c, area: 'says', afterId: null })
    await rig.ask('empathy.move', { id: a, area: 'feels' })
    const notes = await rig.ask('empathy.list', { personaId })
    expect(notes.filter((n) => n.area === 'says').map((n) => n.id)).toEqual([c, b])
    expect(notes.filter((n) => n.area === 'feels').map((n) => n.id)).toEqual([a])
  })

  it('go with their persona and come back with her; a journey that goes only lets go of them', async () => {
    const personaId = doc.personas[0]!.id
    const journeyId = doc.journey.id
    await rig.ask('empathy.add', { personaId, area: 'pains', text: 'Fila de manhã', journeyId })
    const before = hash()
    await rig.ask('records.remove', { records: [{ kind: 'persona', id: personaId }] })
    expect(await rig.ask('empathy.list', {})).toEqual([])
    await rig.ask('history.undo', {})
    expect(hash()).toBe(before)
    await rig.ask('journey.remove', { journeyId })
    expect(await rig.ask('empathy.list', {})).toMatchObject([{ text: 'Fila de manhã', journeyId: null }])
    await rig.ask('history.undo', {})
    expect(hash()).toBe(before)
  })
})

describe('playbooks and visits', () => {
  it('a touchpoint has one playbook, however often it is written', async () => {
    const touchpointId = doc.touchpoints[0]!.id
    const first = await rig.ask('playbook.set', { touchpointId, patch: { promise: 'Pão quente às 7h' } })
    const second = await rig.ask('playbook.set', { touchpointId, patch: { dos: ['Dizer bom dia'] } })
    expect(second.id).toBe(first.id)
    expect(await rig.ask('playbook.list', {})).toMatchObject([{ promise: 'Pão quente às 7h', dos: ['Dizer bom dia'] }])
  })

  it('a touchpoint that goes takes its playbook and quiz along, checklists stay; undo brings all back', async () => {
    const touchpointId = doc.touchpoints[0]!.id
    const { id: playbookId } = await rig.ask('playbook.set', { touchpointId, patch: { promise: 'Pão quente' } })
    await rig.ask('quiz.keep', { playbookId, who: 'Rosa', right: 3, asked: 4 })
    const items = [{ id: 'a', text: 'O pão estava quente?', touchpointId }]
    const { id: checklistId } = await rig.ask('checklist.add', { fields: { name: 'Manhã', items } })
    const answers = [{ itemId: 'a', text: 'O pão estava quente?', found: 'no' as const, note: 'Frio' }]
    await rig.ask('visit.add', { checklistId, fields: { on: '2026-11-20', who: 'Ana', answers, note: '' } })
    const before = hash()
    await rig.ask('records.remove', { records: [{ kind: 'touchpoint', id: touchpointId }] })
    expect(await rig.ask('playbook.list', {})).toEqual([])
    expect(await rig.ask('quiz.list', {})).toEqual([])
    expect((await rig.ask('checklist.list', {}))[0]!.items).toEqual([{ ...items[0], touchpointId: null }])
    expect(await rig.ask('visit.list', {})).toHaveLength(1)
    await rig.ask('history.undo', {})
    expect(hash()).toBe(before)
    await rig.ask('checklist.remove', { id: checklistId })
    expect(await rig.ask('visit.list', {})).toEqual([])
    await rig.ask('history.undo', {})
    expect(hash()).toBe(before)
  })

  it('finds the words to avoid in maps and playbooks, but not among what is not to be done', async () => {
    const touchpointId = doc.touchpoints[0]!.id
    await rig.ask('voice.add', { fields: { word: 'infelizmente', use: 'avoid', instead: 'por enquanto' } })
    await rig.ask('card.update', { ids: [doc.cards[0]!.id], patch: { text: 'INFELIZMENTE acabou' } })
    await rig.ask('playbook.set', { touchpointId, patch: { script: 'Infelizmente, não.', donts: ['infelizmente'] } })
    const found = await rig.ask('voice.found', { language: 'pt-BR' })
    expect(found.map(({ kind, id, said, instead }) => [kind, id, said, instead])).toEqual([
      ['playbook', touchpointId, 'Infelizmente', 'por enquanto'],
      ['card', doc.cards[0]!.id, 'INFELIZMENTE', 'por enquanto'],
    ])
    await rig.ask('journey.shelve', { ids: [doc.journey.id], shelf: 'trash' })
    expect(await rig.ask('voice.found', { language: 'pt-BR' })).toEqual([])
  })

  it('refuses what cannot be: more right than asked, an item twice, a stranger', async () => {
    const touchpointId = doc.touchpoints[0]!.id
    const { id: playbookId } = await rig.ask('playbook.set', { touchpointId, patch: {} })
    const item = { id: 'a', text: '', touchpointId: null }
    const before = hash()
    for (const [route, input] of [
      ['quiz.keep', { playbookId, who: 'Rosa', right: 5, asked: 4 }],
      ['quiz.keep', { playbookId: 'nobody', who: 'Rosa', right: 1, asked: 4 }],
      ['checklist.add', { fields: { name: 'x', items: [item, item] } }],
      ['playbook.set', { touchpointId: 'nobody', patch: {} }],
      ['empathy.add', { personaId: 'nobody', area: 'says', text: 'x' }],
    ] as const) {
      expect(await rig.handle({ id: `r${Math.random()}`, route, input }), route).toMatchObject({ ok: false })
    }
    expect(hash()).toBe(before)
  })
})
