import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Output, RawInput, RouteName } from '../../src/shared/ipc/contract.ts'
import { makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'

let home: string
let rig: Rig
let sent = 0

const send = <R extends RouteName>(route: R, input: RawInput<R>) => {
  sent += 1
  return rig.handle({ id: `m${sent}`, route, input })
}

async function ask<R extends RouteName>(route: R, input: RawInput<R>): Promise<Output<R>> {
  const reply = await send(route, input)
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

const bakery = async () => {
  const { journeyId } = await ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  return ask('journey.get', { journeyId })
}
const lastLabel = async () => (await ask('history.list', { limit: 1 })).entries.at(-1)!.label

test('a move of touchpoints and cards together is one step that undo takes back whole', async () => {
  const doc = await bakery()
  const journeyId = doc.journey.id
  const [first, second] = [doc.steps[0]!.id, doc.steps[1]!.id]
  const things = [...doc.touchpoints, ...doc.cards].filter((r) => r.stepId === first)
  const lead = doc.touchpoints.find((t) => t.stepId === first)!
  const place = { leadId: lead.id, stepId: second, laneId: lead.laneId, afterId: null }
  await ask('map.move', { ids: things.map((t) => t.id), ...place })
  const after = await ask('journey.get', { journeyId })
  expect([...after.touchpoints, ...after.cards].filter((r) => r.stepId === first)).toEqual([])
  expect(await lastLabel()).toEqual({ key: 'mapMove', params: { name: lead.name, count: things.length } })
  await ask('history.undo', {})
  expect(await ask('journey.get', { journeyId })).toEqual(doc)
})

test('a move into a lane that takes no such things, or of a stranger, is refused and changes nothing', async () => {
  const doc = await bakery()
  const lead = doc.touchpoints[0]!
  const lane = doc.lanes.find((l) => l.role === 'thoughts')!.id
  const place = { leadId: lead.id, stepId: lead.stepId, laneId: lane }
  expect(await send('map.move', { ids: [lead.id], ...place })).toMatchObject({ ok: false, code: 'INVALID_TARGET' })
  const stranger = { ...place, laneId: lead.laneId, ids: [lead.id, 'nobody'] }
  expect(await send('map.move', stranger)).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  expect(await ask('journey.get', { journeyId: doc.journey.id })).toEqual(doc)
})

test('several steps go side by side, in the order they had', async () => {
  const doc = await bakery()
  const ids = doc.steps.filter((s) => s.stageId === doc.stages[0]!.id).map((s) => s.id)
  await ask('map.moveSteps', { ids: ids.toReversed(), stageId: doc.stages[1]!.id, afterId: null })
  const after = await ask('journey.get', { journeyId: doc.journey.id })
  const there = after.steps.filter((s) => s.stageId === doc.stages[1]!.id).map((s) => s.id)
  expect(there.slice(0, ids.length)).toEqual(ids)
})

test('choosing a channel that does not exist yet is one step, and undo takes the channel away too', async () => {
  const doc = await bakery()
  const { id } = doc.touchpoints[0]!
  const journeyId = doc.journey.id
  await ask('touchpoint.update', { ids: [id], patch: {}, newChannel: { kind: 'other', name: 'Rádio' } })
  const after = await ask('journey.get', { journeyId })
  const channel = after.channels.find((c) => c.name === 'Rádio')!
  expect(after.touchpoints.find((t) => t.id === id)).toMatchObject({ channelId: channel.id, medium: channel.medium })
  await ask('history.undo', {})
  expect(await ask('journey.get', { journeyId })).toEqual(doc)
})

test('the label of a feeling says of what', async () => {
  const doc = await bakery()
  const step = doc.steps[0]!
  await ask('feeling.set', { kind: 'step', ids: [step.id], personaId: null, value: 2 })
  expect(await lastLabel()).toEqual({ key: 'feelingSet', params: { name: step.name, count: 1 } })
})

test('a card that brings its lane, or a touchpoint its lane and channel, is one step that undo takes back whole', async () => {
  const doc = await bakery()
  const journeyId = doc.journey.id
  const stepId = doc.steps[0]!.id
  const after = doc.lanes[0]!.id
  const newLane = { role: 'metrics', afterId: after } as const
  await ask('card.add', { id: 'm1', laneId: 'lane-m', stepId, kind: 'metric', text: 'fila', newLane })
  const now = await ask('journey.get', { journeyId })
  expect(now.lanes.map((l) => l.id).indexOf('lane-m')).toBe(1)
  expect(now.cards.find((c) => c.id === 'm1')).toMatchObject({ laneId: 'lane-m', kind: 'metric' })
  expect(await lastLabel()).toMatchObject({ key: 'cardAdd' })
  await ask('history.undo', {})
  expect(await ask('journey.get', { journeyId })).toEqual(doc)
  const lane = { role: 'touchpoints', afterId: null } as const
  const newChannel = { id: 'ch', kind: 'other', name: 'Rádio' } as const
  await ask('touchpoint.add', { id: 't1', laneId: 'lane-t', stepId, fields: { name: '' }, newLane: lane, newChannel })
  const then = await ask('journey.get', { journeyId })
  expect(then.touchpoints.find((t) => t.id === 't1')).toMatchObject({ laneId: 'lane-t', channelId: 'ch' })
  await ask('history.undo', {})
  expect(await ask('journey.get', { journeyId })).toEqual(doc)
})

test('a lane that does not take the thing it comes with is refused, and is not there', async () => {
  const doc = await bakery()
  const stepId = doc.steps[0]!.id
  const newLane = { role: 'emotion', afterId: null } as const
  const refused = await send('card.add', { id: 'x1', laneId: 'lane-x', stepId, text: 'nada', newLane })
  expect(refused).toMatchObject({ ok: false, code: 'INVALID_TARGET' })
  expect(await ask('journey.get', { journeyId: doc.journey.id })).toEqual(doc)
})
