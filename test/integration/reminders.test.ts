import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { remindingRequests } from '../../src/main/ipc/handlers/reminding.ts'
import { dayOf } from '../../src/main/services/listening/measuredNow.ts'
import { daysLater } from '../../src/shared/domain/metric/period/localDay.ts'
import { makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'

let home: string
let rig: Rig
const DAY_MS = 86_400_000
const call = { requestId: 'r', signal: new AbortController().signal, progress: () => {} }
const asked = () => remindingRequests({ session: rig.session, ports: rig.ports })
const today = () => dayOf(rig.ports.clock.now())
const pass = (days: number) => {
  const clock = rig.ports.clock as unknown as { ms: number }
  clock.ms += days * DAY_MS
}

beforeEach(async () => {
  home = makeHome()
  rig = makeRig(home)
  await rig.session.create(join(home, 'a.percurso'), 'Padaria')
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

const add = async (title: string, fields: object = {}, columnId = 'doing') =>
  (await rig.ask('improvement.add', { fields: { title, ...fields }, columnId })).id
const week = (days: number) => asked()['improvement.week'](call, { since: daysLater(today(), -days) })

test('the weekly page tells from the log what moved since a day, and forgets what was undone', async () => {
  const old = await add('Caixa só de pão', { owner: 'Ana' }, 'planned')
  const quiet = await add('Placa na fila', { owner: 'Rui', dueOn: '2026-12-24' })
  pass(20)
  await rig.ask('improvement.move', { ids: [old], columnId: 'doing' })
  await rig.ask('improvement.update', { ids: [old], patch: { title: 'Caixa só para pão' } })
  await rig.ask('improvement.update', { ids: [quiet], patch: { title: 'Outra' } })
  await rig.ask('history.undo', {})
  const { moved, questions } = await week(7)
  expect(moved.map(({ title, what, from, to }) => [title, what, from, to])).toEqual([
    ['Caixa só para pão', 'column', 'planned', 'doing'],
  ])
  expect(questions.map(({ id, about, days }) => [id, about, days])).toEqual([
    [quiet, 'still', 20],
    [old, 'due', 0],
  ])
  expect((await week(60)).moved.map(({ what }) => what)).toEqual(['new', 'new'])
})

test('late and due are counted from the day on the clock, without what is done', async () => {
  const day = today()
  await add('Atrasada', { dueOn: daysLater(day, -3) })
  await add('Hoje', { dueOn: day })
  await add('Em sete dias', { dueOn: daysLater(day, 7) })
  await add('Depois', { dueOn: daysLater(day, 8) })
  await add('Feita', { dueOn: daysLater(day, -9) }, 'done')
  const due = await asked()['improvement.due'](call, {})
  expect([due.late, due.soon]).toEqual([1, 2])
  expect(due.first.map(({ title, days }) => [title, days])).toEqual([
    ['Atrasada', 3],
    ['Hoje', 0],
    ['Em sete dias', -7],
  ])
})

test('dates leave as a calendar file with names that stay the same, of one improvement or of all that are open', async () => {
  const one = await add('Caixa; só, de pão', { startOn: '2026-12-01', dueOn: '2026-12-10', problem: 'Fila\nde 20 min' })
  const same = await add('Num dia só', { startOn: '2026-12-05', dueOn: '2026-12-05' })
  await add('Feita', { dueOn: '2026-12-01' }, 'done')
  await add('Sem data')
  const path = join(home, 'prazos.ics')
  const all = await asked()['improvement.calendar'](call, { ids: null, language: 'pt-BR', path })
  expect(all).toMatchObject({ file: path, bytes: null, days: 3, fileName: 'Melhorias.ics' })
  const content = readFileSync(path, 'utf8')
  const uids = [...content.matchAll(/^UID:(.*)\r$/gm)].map((m) => m[1])
  expect(uids).toEqual([`${one}-start@percurso`, `${one}-due@percurso`, `${same}-due@percurso`])
  expect(content).toContain('SUMMARY:Prazo: Caixa\\; só\\, de pão\r\n')
  expect(content).toContain('DESCRIPTION:Fila\\nde 20 min\r\n')
  const single = await asked()['improvement.calendar'](call, { ids: [same], language: 'en', path: null })
  expect([single.days, single.fileName]).toEqual([1, 'Num dia só.ics'])
})

test('a day that is none is refused', async () => {
  await expect(async () => asked()['improvement.week'](call, { since: '2026-02-30' })).rejects.toThrow('BAD_REQUEST')
})
