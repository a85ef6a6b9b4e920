import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../src/shared/ipc/contract.ts'
import {
  canonicalHash,
  makeHome,
  makePorts,
  makeRig,
  type Rig,
  removeHome,
  StubbornClock,
} from '../fixtures/store/rig.ts'
import { commandLineBench } from './commandLine.ts'

let home: string
let rig: Rig
let clock: StubbornClock

beforeEach(async () => {
  home = makeHome()
  clock = new StubbornClock()
  rig = makeRig(home, 'window', {}, makePorts(home, clock))
  await rig.session.create(join(home, 'a.percurso'), 'Padaria')
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

const fields: Input<'kiosk.add'>['fields'] = {
  name: 'Balcão',
  language: 'pt-BR',
  questions: [
    { id: 'q1', kind: 'csat', text: 'Como foi?', touchpointId: null },
    { id: 'q2', kind: 'nps', text: 'Indicaria?', touchpointId: null },
  ],
  chooseFrom: [],
  chooseText: '',
  comment: 'Por quê?',
  thanks: 'Obrigado!',
  idleSeconds: 30,
}
const answer = (visitId: string, order: number, score: number, more: object = {}): Input<'kiosk.answer'> => ({
  kioskId: 'balcao',
  visitId,
  order,
  at: '2026-11-22T10:00:00',
  touchpointId: null,
  question: 'Como foi?',
  kind: 'csat',
  score,
  text: '',
  language: 'pt-BR',
  ...more,
})
const found = async () => (await rig.ask('feedback.find', { filter: {}, offset: 0, limit: 500 })).rows
const csat = async () =>
  (await rig.ask('figures.read', { language: 'pt-BR' })).find((row) => row.figure.metric === 'csat')?.figure

describe('a kiosk as a record', () => {
  it('never shows its digits, not even hidden, in a list; undo and redo give the same kiosk back', async () => {
    await rig.ask('kiosk.add', { id: 'balcao', fields, pin: '4321' })
    expect(JSON.stringify(await rig.ask('kiosk.list', {}))).not.toMatch(/pin|4321/i)
    expect(JSON.stringify(rig.session.current().store.kiosk.get('balcao'))).not.toContain('4321')
    const made = canonicalHash(rig.session)
    await rig.ask('history.undo', {})
    expect(await rig.ask('kiosk.list', {})).toEqual([])
    await rig.ask('history.redo', {})
    expect(canonicalHash(rig.session)).toBe(made)
  })

  it('opens with its own digits only, holds up whoever tries them out, and lets the staff in again after the wait', async () => {
    await rig.ask('kiosk.add', { id: 'balcao', fields, pin: '4321' })
    const tried = (pin: string) => rig.ask('kiosk.unlock', { id: 'balcao', pin })
    expect(await tried('0000')).toEqual({ open: false, waitSeconds: 0 })
    expect(await tried('4321')).toEqual({ open: true, waitSeconds: 0 })
    for (let i = 0; i < 4; i += 1) expect((await tried(`000${i}`)).waitSeconds).toBe(0)
    expect((await tried('0005')).waitSeconds).toBeGreaterThan(20)
    // While it waits, not even the right ones open it: else trying would go on.
    expect((await tried('4321')).open).toBe(false)
    clock.ms += 31_000
    expect((await tried('4321')).open).toBe(true)
  })

  it('refuses digits that are none and questions named twice', async () => {
    await expect(rig.ask('kiosk.add', { id: 'k', fields, pin: '12' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const twice = { ...fields, questions: [fields.questions[0]!, fields.questions[0]!] }
    await expect(rig.ask('kiosk.add', { id: 'k', fields: twice, pin: '1234' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  it('a changed PIN takes the place of the old one', async () => {
    await rig.ask('kiosk.add', { id: 'balcao', fields, pin: '4321' })
    await rig.ask('kiosk.update', { id: 'balcao', patch: {}, pin: '87654321' })
    expect((await rig.ask('kiosk.unlock', { id: 'balcao', pin: '4321' })).open).toBe(false)
    expect((await rig.ask('kiosk.unlock', { id: 'balcao', pin: '87654321' })).open).toBe(true)
  })
})

describe('answers at the counter', () => {
  beforeEach(async () => {
    await rig.ask('kiosk.add', { id: 'balcao', fields, pin: '4321' })
  })

  it('count at once and leave no step behind: undo takes back what the owner did, never what customers said', async () => {
    await rig.ask('kiosk.answer', answer('v1', 0, 5))
    await rig.ask('kiosk.answer', answer('v2', 0, 4))
    await rig.ask('kiosk.answer', answer('v3', 0, 1))
    expect(await csat()).toMatchObject({ n: 3, value: expect.closeTo(66.67, 1) })
    await rig.ask('history.undo', {})
    expect(await rig.ask('kiosk.list', {})).toEqual([])
    expect(await found()).toHaveLength(3)
  })

  it('are done once however often they are sent; another tap on the same question is another score, not another answer', async () => {
    for (let i = 0; i < 3; i += 1) await rig.ask('kiosk.answer', answer('v1', 0, 2))
    await rig.ask('kiosk.answer', answer('v1', 0, 5))
    expect(await found()).toMatchObject([{ id: 'v1-0', score: 5, source: 'kiosk' }])
    expect(await csat()).toMatchObject({ n: 1, value: 100 })
    expect(await rig.ask('batch.list', {})).toMatchObject([{ source: 'kiosk', name: 'Balcão', added: 1 }])
  })

  it('a comment joins the first answer of its customer, is read for its feeling and found by its words', async () => {
    await rig.ask('kiosk.answer', answer('v1', 0, 5))
    await rig.ask('kiosk.answer', answer('v1', 0, 5, { text: 'Atendimento ótimo, adorei' }))
    expect(await found()).toMatchObject([{ score: 5, sentiment: 'positive' }])
    const byWord = await rig.ask('feedback.find', { filter: { text: 'adorei' }, offset: 0, limit: 5 })
    expect(byWord.rows).toHaveLength(1)
    expect(await csat()).toMatchObject({ n: 1 })
  })

  it('what the owner has made of an answer stays when the customer changes the score', async () => {
    await rig.ask('kiosk.answer', answer('v1', 0, 5))
    await rig.ask('feedback.update', { ids: ['v1-0'], patch: { status: 'read', tags: ['ver'] } })
    await rig.ask('kiosk.answer', answer('v1', 0, 3))
    expect(await found()).toMatchObject([{ score: 3, status: 'read', tags: ['ver'] }])
  })

  it('a day goes as a whole and comes back as a whole; what is answered after it went is kept and seen', async () => {
    await rig.ask('kiosk.answer', answer('v1', 0, 5))
    await rig.ask('kiosk.answer', answer('v2', 0, 5, { at: '2026-11-23T09:00:00' }))
    const batches = await rig.ask('batch.list', {})
    expect(batches).toHaveLength(2)
    const first = batches.find((batch) => batch.id.includes('2026-11-22'))!
    await rig.ask('batch.remove', { id: first.id })
    expect((await found()).map((f) => f.id)).toEqual(['v2-0'])
    await rig.ask('kiosk.answer', answer('v3', 0, 1))
    expect((await found()).map((f) => f.id).sort()).toEqual(['v2-0', 'v3-0'])
    await rig.ask('history.undo', {})
    expect((await found()).map((f) => f.id).sort()).toEqual(['v1-0', 'v2-0', 'v3-0'])
    expect(await csat()).toMatchObject({ n: 3 })
  })

  it('outlive their kiosk, also one that is removed while it runs', async () => {
    await rig.ask('kiosk.answer', answer('v1', 0, 5))
    await rig.ask('kiosk.remove', { id: 'balcao' })
    await rig.ask('kiosk.answer', answer('v2', 0, 4))
    expect(await found()).toHaveLength(2)
  })

  it('stand at their touchpoint with its channel', async () => {
    const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
    const { touchpoints } = await rig.ask('journey.get', { journeyId })
    const place = touchpoints.find((p) => p.channelId !== null)!
    await rig.ask('kiosk.answer', answer('v1', 0, 5, { touchpointId: place.id }))
    const [one] = await found()
    expect(one).toMatchObject({ touchpointId: place.id })
    expect(one!.place.channel).toBeTruthy()
  })

  it('a score that the question does not have is refused and nothing is written', async () => {
    await expect(rig.ask('kiosk.answer', answer('v1', 0, 9))).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await found()).toEqual([])
    expect(await rig.ask('batch.list', {})).toEqual([])
  })
})

describe('a sheet of marks', () => {
  const sheet = {
    day: '2026-11-20',
    touchpointId: null,
    question: 'Como foi?',
    kind: 'csat',
    language: 'pt-BR',
  } as const

  it('becomes as many answers in one step, which undo takes back and redo brings back, and is done once', async () => {
    const id = rig.ports.ids.next()
    const counts = [1, 0, 2, 40, 57]
    expect(await rig.ask('tally.add', { ...sheet, counts }, id)).toMatchObject({ added: 100 })
    await rig.ask('tally.add', { ...sheet, counts }, id)
    expect(await csat()).toMatchObject({ n: 100, value: 97 })
    expect((await found())[0]).toMatchObject({ source: 'tally', at: '2026-11-20', question: 'Como foi?' })
    expect(rig.events.at(-1)?.data).toMatchObject({ changeSet: { changes: [{ kind: 'importBatch' }] } })
    await rig.ask('history.undo', {})
    expect(await found()).toEqual([])
    expect(await csat()).toBeUndefined()
    await rig.ask('history.redo', {})
    expect(await csat()).toMatchObject({ n: 100 })
  })

  it('without marks, with too many, or with columns of another question is refused and leaves nothing', async () => {
    for (const counts of [
      [0, 0, 0, 0, 0],
      [5_000, 1, 0, 0, 0],
      [1, 2],
    ]) {
      await expect(rig.ask('tally.add', { ...sheet, counts })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    }
    const nowhere = { ...sheet, touchpointId: 'gone', counts: [1, 0, 0, 0, 0] }
    await expect(rig.ask('tally.add', nowhere)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(rig.session.current().connection.statement('select count(*) from import_batch').pluck().get()).toBe(0)
  })
})

describe('digits that were forgotten', () => {
  // Would catch: an owner who is locked in their own kiosk for good, or a PIN of before that still opens it.
  it('are replaced from the command line, in every kiosk of the file', async () => {
    await rig.ask('kiosk.add', { id: 'balcao', fields, pin: '4321' })
    await rig.session.close()
    const bench = commandLineBench()
    try {
      expect((await bench.run('kiosk-pin', join(home, 'a.percurso'), '12')).code).toBe(2)
      expect(await bench.json('kiosk-pin', join(home, 'a.percurso'), '8765')).toEqual([
        { id: 'balcao', name: 'Balcão' },
      ])
    } finally {
      bench.remove()
    }
    await rig.session.open(join(home, 'a.percurso'))
    expect((await rig.ask('kiosk.unlock', { id: 'balcao', pin: '4321' })).open).toBe(false)
    expect((await rig.ask('kiosk.unlock', { id: 'balcao', pin: '8765' })).open).toBe(true)
  })
})
