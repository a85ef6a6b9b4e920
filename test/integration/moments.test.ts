import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Output, RawInput, RouteName } from '../../src/shared/ipc/contract.ts'
import { canonicalHash, makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'

let home: string
let rig: Rig
let sent = 0

/** One request through the router; fails the test where the answer is a code. */
async function ask<R extends RouteName>(route: R, input: RawInput<R>): Promise<Output<R>> {
  sent += 1
  const reply = await rig.handle({ id: `m${sent}`, route, input })
  if (!reply.ok) throw new Error(`${route}: ${reply.code} ${JSON.stringify(reply.data)}`)
  return reply.data as Output<R>
}

beforeEach(async () => {
  home = makeHome()
  rig = makeRig(home)
  await rig.session.create(`${home}/a.percurso`, 'Padaria')
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

async function bakery(): Promise<string> {
  return (await ask('template.use', { templateId: 'bakery', language: 'pt-BR' })).journeyId
}
const seqNow = async (): Promise<number> => (await ask('history.list', { limit: 1 })).entries.at(-1)!.seq

test('a moment of the past is shown without touching the present', async () => {
  const journeyId = await bakery()
  const seq = await seqNow()
  const before = await ask('journey.get', { journeyId })
  await ask('records.remove', { records: [{ kind: 'stage', id: before.stages[0]!.id }] })
  await ask('touchpoint.update', { ids: [before.touchpoints.at(-1)!.id], patch: { name: 'Outro' } })
  const now = canonicalHash(rig.session)
  expect(await ask('history.at', { journeyId, seq })).toEqual(before)
  expect(canonicalHash(rig.session)).toBe(now)
})

test('going back is a step of its own: what came after is not lost, and undo takes it back', async () => {
  const journeyId = await bakery()
  const seq = await seqNow()
  const before = await ask('journey.get', { journeyId })
  await ask('records.remove', { records: before.stages.slice(0, 3).map(({ id }) => ({ kind: 'stage' as const, id })) })
  const cut = canonicalHash(rig.session)
  await ask('history.restore', { journeyId, seq })
  expect(await ask('journey.get', { journeyId })).toEqual(before)
  await ask('history.undo', {})
  expect(canonicalHash(rig.session)).toBe(cut)
})

test('going back to before a journey was made is refused, also where another journey points at it (was INTERNAL)', async () => {
  const seq = 0
  const journeyId = await bakery()
  const other = await bakery()
  const door = (await ask('journey.get', { journeyId: other })).touchpoints[0]!
  await ask('touchpoint.update', { ids: [door.id], patch: { linkedJourneyId: journeyId } })
  const now = canonicalHash(rig.session)
  for (const [id, route] of [
    ['p1', 'history.restore'],
    ['p2', 'history.at'],
  ] as const) {
    const reply = await rig.handle({ id, route, input: { journeyId, seq } })
    expect(reply).toMatchObject({ ok: false, code: 'JOURNEY_NOT_FOUND' })
  }
  expect(canonicalHash(rig.session)).toBe(now)
})

test('going back past a removed persona brings the map and leaves her feelings out, instead of failing', async () => {
  const journeyId = await bakery()
  const seq = await seqNow()
  const doc = await ask('journey.get', { journeyId })
  const gone = doc.personas[1]!.id
  await ask('records.remove', { records: [{ kind: 'persona', id: gone }] })
  expect((await ask('history.at', { journeyId, seq })).journey.personaIds).toEqual([doc.personas[0]!.id])
  await ask('history.restore', { journeyId, seq })
  const back = await ask('journey.get', { journeyId })
  expect(back.steps.flatMap((s) => s.valence).some((v) => v.personaId === gone)).toBe(false)
})

test('a named version outlives undo and even its journey', async () => {
  const journeyId = await bakery()
  const before = await ask('journey.get', { journeyId })
  const version = await ask('version.add', { journeyId, name: 'Antes da reforma' })
  await ask('journey.remove', { journeyId })
  expect((await ask('version.list', { journeyId })).map((v) => v.name)).toEqual(['Antes da reforma'])
  expect(await ask('version.get', { versionId: version.id })).toEqual(before)
  await ask('version.restore', { versionId: version.id })
  expect(await ask('journey.get', { journeyId })).toEqual(before)
})

test('words are found whatever their accents, in every part of a map, and not in the trash', async () => {
  const journeyId = await bakery()
  const doc = await ask('journey.get', { journeyId })
  const card = doc.cards.find((c) => /[áéíóúãõç]/.test(c.text))!
  const plain = card.text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  const hits = await ask('search.find', { text: plain, limit: 20 })
  expect(hits.map((h) => h.id)).toContain(card.id)
  expect(hits[0]).toMatchObject({ journeyId, journeyName: doc.journey.name })
  expect(await ask('search.find', { text: '  ', limit: 20 })).toEqual([])
  await ask('journey.shelve', { ids: [journeyId], shelf: 'trash' })
  expect(await ask('search.find', { text: plain, limit: 20 })).toEqual([])
  expect(await ask('journey.list', {})).toEqual([])
  expect(await ask('journey.list', { shelf: 'trash' })).toHaveLength(1)
  await ask('journey.shelve', { ids: [journeyId], shelf: null })
  expect(await ask('journey.list', {})).toHaveLength(1)
})

test('a paste keeps columns, order and connections, and says what found no place', async () => {
  const journeyId = await bakery()
  const doc = await ask('journey.get', { journeyId })
  const lane = doc.lanes.find((l) => l.role === 'touchpoints')!
  const item = (column: number, name: string) => {
    const { id: _id, stepId: _step, laneId: _lane, order: _order, ...fields } = doc.touchpoints[0]!
    return { column, role: 'touchpoints' as const, fields: { ...fields, name } }
  }
  const { ids, leftOut } = await ask('map.paste', {
    journeyId,
    stepId: doc.steps.at(-2)!.id,
    laneId: lane.id,
    afterId: null,
    fragment: {
      format: 'percurso.fragment',
      touchpoints: [item(0, 'um'), item(0, 'dois'), item(1, 'três'), item(2, 'longe')],
      cards: [],
      connections: [{ from: 0, to: 2, label: 'vai' }],
    },
  })
  const after = await ask('journey.get', { journeyId })
  const names = (stepId: string): string[] => after.touchpoints.filter((t) => t.stepId === stepId).map((t) => t.name)
  expect([ids.length, leftOut]).toEqual([3, 1])
  expect(names(doc.steps.at(-2)!.id).slice(0, 2)).toEqual(['um', 'dois'])
  expect(names(doc.steps.at(-1)!.id)).toContain('três')
  expect(after.connections.filter((c) => c.label === 'vai')).toHaveLength(1)
})
