import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ReadAgain } from '../../src/main/services/listening/readAgain.ts'
import type { Feedback } from '../../src/shared/domain/feedback/feedback.ts'
import type { Events, Output } from '../../src/shared/ipc/contract.ts'
import { canonicalHash, makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'

let home: string
let rig: Rig
let again: ReadAgain
let told: Events['feedback.readAgain'][]
let heard: number

beforeEach(async () => {
  home = makeHome()
  rig = makeRig(home)
  await rig.session.create(join(home, 'a.percurso'), 'Padaria')
  told = []
  heard = 0
  again = reader()
})
afterEach(async () => {
  await again.settled()
  await rig.session.close()
  removeHome(home)
})

const reader = (): ReadAgain =>
  new ReadAgain({
    session: rig.session,
    told: (data) => void told.push(data),
    failed: (error) => {
      throw error
    },
    rest: () => new Promise((done) => setImmediate(done)),
  })
/** What the backend does with every step: the reader hears of it. */
async function settle(): Promise<void> {
  for (const { event, data } of rig.events.slice(heard)) {
    if (event === 'document.changed') again.heed(data as Events['document.changed'])
  }
  heard = rig.events.length
  await again.settled()
}
const csv = (texts: readonly string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    `id;Data;Nota de 0 a 10;Comentário\n${texts.map((text, i) => `${i};01/09/2026;5;${text}`).join('\n')}\n`,
  )
const bring = (texts: readonly string[]): Promise<Output<'feedback.import'>> =>
  rig.ask('feedback.import', {
    name: 'x.csv',
    bytes: csv(texts),
    routing: { touchpointId: null, rules: [] },
    recipeId: null,
    language: 'pt-BR',
    keepPersonal: false,
  })
const found = async (text?: string): Promise<readonly Feedback[]> =>
  (await rig.ask('feedback.find', { filter: text === undefined ? {} : { text }, offset: 0, limit: 500 })).rows
const one = async (text: string): Promise<Feedback> => (await found(text))[0]!
const steps = async (): Promise<number> => (await rig.ask('history.list', { limit: 500 })).entries.length
const add = (text: string): Promise<{ id: string }> =>
  rig.ask('feedback.add', {
    fields: {
      at: '2026-09-02',
      touchpointId: null,
      personaId: null,
      question: '',
      scale: null,
      score: null,
      text,
      language: 'pt-BR',
      channel: '',
    },
  })

describe('themes', () => {
  it('come with every answer, from a file and by hand, and are counted by month', async () => {
    await bring(['Fila enorme no caixa', 'Caro demais', 'Demorou muito e caro', ''])
    await add('Estacionamento lotado')
    expect((await one('fila')).themeIds).toContain('waiting')
    expect((await one('estacionamento')).themeIds).toContain('parking')
    const counts = await rig.ask('feedback.themes', { filter: {} })
    expect(counts.find((t) => t.themeId === 'price')).toMatchObject({ n: 2, months: [{ month: '2026-09', n: 2 }] })
    const onlyHand = await rig.ask('feedback.themes', { filter: { text: 'estacionamento' } })
    expect(onlyHand.map((t) => t.themeId)).toContain('parking')
    expect(onlyHand.every((t) => t.n === 1)).toBe(true)
  })

  it("of the owner's own find old answers, too, take others in, and give them back; the log stays short", async () => {
    await bring(['Adorei a música ao vivo', 'Fila enorme', 'Nada a dizer'])
    await rig.ask('feedback.update', { ids: [(await one('nada')).id], patch: { themeIds: ['place'] } })
    const before = await steps()
    const { id } = await rig.ask('theme.add', {
      fields: { name: 'Clima da casa', words: [' música ', ''], takesIn: ['waiting'] },
    })
    await settle()
    expect((await one('musica')).themeIds).toContain(id)
    expect((await one('fila')).themeIds).toContain(id)
    expect((await one('fila')).themeIds).not.toContain('waiting')
    expect((await one('nada')).themeIds).toEqual(['place'])
    expect(told.at(-1)).toEqual({ changed: 2 })
    expect(await steps()).toBe(before + 1)
    expect((await rig.ask('feedback.find', { filter: { themeIds: [id] }, offset: 0, limit: 9 })).total).toBe(2)

    await rig.ask('theme.update', { id, patch: { words: ['nada'], takesIn: [] } })
    await settle()
    expect((await one('musica')).themeIds).not.toContain(id)
    expect((await one('fila')).themeIds).toContain('waiting')
    expect((await one('nada')).themeIds).toEqual(['place'])
    await rig.ask('theme.remove', { id })
    await settle()
    expect((await rig.ask('feedback.themes', { filter: {} })).map((t) => t.themeId)).not.toContain(id)
    for (let i = 0; i < 3; i += 1) await rig.ask('history.undo', {})
    await settle()
    expect(await rig.ask('theme.list', {})).toEqual([])
    expect((await one('fila')).themeIds).toContain('waiting')
  })

  it('never take in themselves, and a theme counts as one other only', async () => {
    const first = await rig.ask('theme.add', { fields: { name: 'A', words: [], takesIn: ['waiting', 'price'] } })
    const second = await rig.ask('theme.add', { fields: { name: 'B', words: [], takesIn: ['price', first.id] } })
    expect((await rig.ask('theme.list', {})).map((t) => t.takesIn)).toEqual([['waiting'], ['price', first.id]])
    await expect(rig.ask('theme.update', { id: first.id, patch: { takesIn: [second.id] } })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    await rig.ask('theme.remove', { id: first.id })
    expect((await rig.ask('theme.list', {})).map((t) => t.takesIn)).toEqual([['price']])
  })

  it('chosen by hand stay until they are given back', async () => {
    const { id } = await add('Fila enorme')
    await rig.ask('feedback.update', { ids: [id], patch: { themeIds: ['place'] } })
    expect(await one('fila')).toMatchObject({ themeIds: ['place'], themesBy: 'user', sentimentBy: 'rules' })
    await rig.ask('feedback.update', { ids: [id], patch: { themeIds: null } })
    expect(await one('fila')).toMatchObject({ themesBy: 'rules' })
    expect((await one('fila')).themeIds).toContain('waiting')
  })

  it('say what one group of answers speaks of more than the rest', async () => {
    await bring([
      ...Array.from({ length: 8 }, (_, i) => `a coxinha do balcão ${i} fria`),
      ...Array.from({ length: 30 }, (_, i) => `bom atendimento ${i} e pão quente`),
    ])
    const { terms, read } = await rig.ask('feedback.terms', {
      filter: { text: 'fria' },
      language: 'pt-BR',
      most: 5,
    })
    expect(terms.map((t) => t.term).join(' ')).toContain('coxinha')
    expect(read).toEqual({ group: 8, others: 30 })
  })
})

describe('corrections', () => {
  it('are learned from: stored answers and the next file are read by them, and undo takes them back', async () => {
    await bring(['Que corte sinistro', 'Achei sinistro o bolo', 'Bolo sinistro e fila'])
    const { id } = await one('corte')
    const before = canonicalHash(rig.session)
    await rig.ask('feedback.update', { ids: [id], patch: { sentiment: 'positive' } })
    expect(await one('corte')).toMatchObject({ sentiment: 'positive', sentimentBy: 'user' })
    await add('QUE CORTE SINISTRO!!')
    expect((await found('corte')).map((f) => f.sentiment)).toEqual(['positive', 'positive'])
    await rig.ask('history.undo', {})
    await rig.ask('feedback.update', { ids: [(await one('achei')).id], patch: { sentiment: 'positive' } })
    await settle()
    const why = await rig.ask('feedback.because', { id: (await one('bolo sinistro')).id })
    expect(why).toContainEqual(expect.objectContaining({ text: 'sinistro', rule: 'own' }))
    await rig.ask('history.undo', {})
    await rig.ask('history.undo', {})
    await settle()
    rig.session.current().connection.raw.exec('delete from reading')
    expect(canonicalHash(rig.session)).toBe(before)
  })

  it('keep no personal data, one word per comment, and end when the answer is given back to the app', async () => {
    const { id } = await add('Liguem no 11 98765-4321, que descaso')
    const kept = () =>
      rig.session
        .current()
        .find.corrections()
        .map((c) => [c.text, c.sentiment])
    await rig.ask('feedback.update', { ids: [id], patch: { sentiment: 'neutral' } })
    await rig.ask('feedback.update', { ids: [id], patch: { sentiment: 'negative' } })
    expect(kept()).toEqual([['Liguem no ‹telefone›, que descaso', 'negative']])
    await rig.ask('feedback.update', { ids: [id], patch: { sentiment: null } })
    expect(kept()).toEqual([])
    expect((await one('liguem')).sentimentBy).toBe('rules')
  })

  it('never change what the owner said of another answer', async () => {
    await bring(['Treta no balcão', 'Treta no caixa'])
    await rig.ask('feedback.update', { ids: [(await one('balcao')).id], patch: { sentiment: 'positive' } })
    await settle()
    await rig.ask('feedback.update', { ids: [(await one('caixa')).id], patch: { sentiment: 'negative' } })
    await settle()
    expect((await found()).map((f) => f.sentiment).sort()).toEqual(['negative', 'positive'])
  })

  it('broken off while old answers are read again are read to the end at the next opening', async () => {
    await bring(Array.from({ length: 250 }, (_, i) => `pãozinho número ${i}`))
    await rig.ask('theme.add', { id: 'own', fields: { name: 'Pãozinho', words: ['pãozinho'], takesIn: [] } })
    const file = join(home, 'a.percurso')
    await rig.session.close()
    await rig.session.open(file)
    again = reader()
    again.opened()
    await again.settled()
    expect((await rig.ask('feedback.find', { filter: { themeIds: ['own'] }, offset: 0, limit: 1 })).total).toBe(250)
    told = []
    again.opened()
    await again.settled()
    expect(told).toEqual([])
  })
})

describe('where an answer belongs', () => {
  it('is suggested from what the owner assigned, with its reason, and nothing is applied', async () => {
    const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
    const [counter, delivery] = (await rig.ask('journey.get', { journeyId })).touchpoints.map((t) => t.id)
    await bring([
      'Fila no caixa',
      'O caixa demorou',
      'Só um caixa aberto',
      'A entrega atrasou',
      'Entregador gentil',
      'Pacote amassado na entrega',
      'A entrega veio cedo',
    ])
    const asked = (await one('cedo')).id
    const suggest = () => rig.ask('feedback.suggestTouchpoint', { id: asked })
    expect(await suggest()).toBeNull()
    const put = async (texts: readonly string[], touchpointId: string): Promise<void> => {
      const ids = await Promise.all(texts.map(async (text) => (await one(text)).id))
      await rig.ask('feedback.update', { ids, patch: { touchpointId } })
    }
    await put(['fila', 'demorou', 'aberto'], counter!)
    await put(['atrasou', 'gentil', 'pacote'], delivery!)
    expect(await suggest()).toMatchObject({ touchpointId: delivery, because: [{ text: 'entrega' }] })
    expect((await one('cedo')).touchpointId).toBeNull()
    // It follows what is assigned, and what undo takes back.
    await put(['atrasou', 'pacote'], counter!)
    expect((await suggest())?.touchpointId).not.toBe(delivery)
    await rig.ask('history.undo', {})
    expect((await suggest())?.touchpointId).toBe(delivery)
    // A touchpoint that is gone is not suggested.
    await rig.ask('records.remove', { records: [{ kind: 'touchpoint', id: delivery! }] })
    expect(await suggest()).toBeNull()
  })
})
