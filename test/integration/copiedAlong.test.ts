import { expect, test } from 'vitest'
import { fragmentOf } from '../../src/renderer/commands/map/clipboard/fragmentOf.ts'
import type { MapFragment } from '../../src/shared/domain/journey/fragment.ts'
import { freshRig } from '../fixtures/store/freshRig.ts'
import { canonicalHash } from '../fixtures/store/rig.ts'

// Would catch: a copy of a touchpoint that has lost its playbook, or counts the same customers twice.

const { rig } = freshRig('window')
const VOLUME = { low: 90, high: 110 }

/** A bakery whose first touchpoint has a playbook, a variation and something at stake. */
async function bakery() {
  const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  const doc = await rig.ask('journey.get', { journeyId })
  const touchpointId = doc.touchpoints[0]!.id
  const { id: playbookId } = await rig.ask('playbook.set', { touchpointId, patch: { promise: 'Pão quente às 7h' } })
  await rig.ask('quiz.keep', { playbookId, who: 'Rosa', right: 3, asked: 4 })
  const rule = { channels: [], tags: [], stages: [], customer: 'new' as const }
  const { id: segmentId } = await rig.ask('segment.add', { fields: { name: 'Novos', rule } })
  await rig.ask('variation.set', { touchpointId, segmentId, text: 'Um café de boas-vindas' })
  await rig.ask('stake.set', { touchpointId, volume: VOLUME, drop: null, ticket: null })
  return { doc, journeyId, touchpointId }
}
const belongingsOf = async (id: string) => ({
  promise: (await rig.ask('playbook.list', {})).find((p) => p.touchpointId === id)?.promise,
  variation: (await rig.ask('variation.list', {})).find((v) => v.touchpointId === id)?.text,
  volume: (await rig.ask('stake.list', { touchpointId: id }))[0]?.volume,
})
const ALL = { promise: 'Pão quente às 7h', variation: 'Um café de boas-vindas', volume: VOLUME }

test.each(['journey.duplicate', 'journey.branch'] as const)(
  '%s takes playbooks, variations and stakes along, and undo takes them away',
  async (route) => {
    const { journeyId } = await bakery()
    const before = canonicalHash(rig.session)
    const copy = await rig.ask(route, { journeyId, name: 'Outra' })
    const made = await rig.ask('journey.get', { journeyId: copy.journeyId })
    expect(await belongingsOf(made.touchpoints[0]!.id)).toEqual(ALL)
    expect(await belongingsOf(made.touchpoints[1]!.id)).toEqual({})
    // What the staff answered was answered for the playbook of today.
    expect(await rig.ask('quiz.list', {})).toHaveLength(1)
    await rig.ask('history.undo', {})
    expect(canonicalHash(rig.session)).toBe(before)
  },
)

const copied = ({ doc, touchpointId }: Awaited<ReturnType<typeof bakery>>): MapFragment =>
  fragmentOf(doc, [{ kind: 'touchpoint', id: touchpointId }])!

const pasteOf = async (made: Awaited<ReturnType<typeof bakery>>, fragment: MapFragment): Promise<string> => {
  const { stepId, laneId } = made.doc.touchpoints[0]!
  const reply = await rig.ask('map.paste', { journeyId: made.journeyId, stepId, laneId, fragment })
  return reply.ids[0]!
}

test('a touchpoint copied beside itself has its playbook, and the same customers are not counted twice', async () => {
  const made = await bakery()
  const { volume: _, ...rest } = ALL
  expect(await belongingsOf(await pasteOf(made, copied(made)))).toEqual(rest)
})

test('a touchpoint cut and put down elsewhere keeps all that belonged to it; groups that are gone are let go', async () => {
  const made = await bakery()
  const { touchpointId } = made
  const playbook = (await rig.ask('playbook.list', {}))[0]!
  const [variations, [stake]] = [await rig.ask('variation.list', {}), await rig.ask('stake.list', {})]
  const fragment = copied(made)
  const along = { playbook, variations: [...variations], stake: stake! }
  const cut: MapFragment = { ...fragment, touchpoints: fragment.touchpoints.map((item) => ({ ...item, along })) }
  await rig.ask('records.remove', { records: [{ kind: 'touchpoint', id: touchpointId }] })
  expect(await belongingsOf(await pasteOf(made, cut))).toEqual(ALL)
  await rig.ask('segment.remove', { id: variations[0]!.segmentId })
  const { variation: _, ...rest } = ALL
  expect(await belongingsOf(await pasteOf(made, cut))).toEqual(rest)
})
