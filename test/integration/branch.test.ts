import { expect, test } from 'vitest'
import { compareBranch } from '../../src/shared/domain/compare/compareBranch.ts'
import { isSame } from '../../src/shared/domain/compare/docDiff.ts'
import { freshRig } from '../fixtures/store/freshRig.ts'

const { rig } = freshRig('window')

const draw = async () => {
  const { journeyId: originId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  const { journeyId } = await rig.ask('journey.branch', { journeyId: originId, name: 'Como queremos' })
  return { originId, journeyId }
}
const differs = async (journeyId: string) => {
  const { own } = await rig.ask('journey.branches', { journeyId })
  return compareBranch(own!.origin, await rig.ask('journey.get', { journeyId }), own!.branch).diff
}

test('a journey drawn from another is a whole map of its own, and differs in nothing before somebody changes it', async () => {
  const { originId, journeyId } = await draw()
  const [today, wanted] = [
    await rig.ask('journey.get', { journeyId: originId }),
    await rig.ask('journey.get', { journeyId }),
  ]
  expect(wanted.journey).toMatchObject({ state: 'toBe', name: 'Como queremos', personaIds: today.journey.personaIds })
  expect(wanted.touchpoints.map((t) => t.name)).toEqual(today.touchpoints.map((t) => t.name))
  expect(wanted.connections.length).toBe(today.connections.length)
  // How it is wanted has not been measured, whatever is known of today.
  expect(new Set([...wanted.steps, ...wanted.touchpoints].map((r) => r.evidence))).toEqual(new Set(['proposed']))
  expect(isSame(await differs(journeyId))).toBe(true)

  const touchpoint = wanted.touchpoints[0]!
  await rig.ask('touchpoint.update', { ids: [touchpoint.id], patch: { name: 'Pede pelo site' } })
  const { own } = await rig.ask('journey.branches', { journeyId })
  const change = { kind: 'touchpoint', id: own!.branch.pairs[touchpoint.id], fields: ['name'] }
  expect((await differs(journeyId)).changed).toEqual([change])
  // The journey of today was left alone.
  expect(await rig.ask('journey.get', { journeyId: originId })).toEqual(today)
})

test.each(['originId', 'journeyId'] as const)(
  'removing %s for good leaves nothing that points nowhere, and undo brings the tie back',
  async (end) => {
    const drawn = await draw()
    const file = rig.session.current()
    const before = file.find.branchesOf('journey_id', [drawn.journeyId])
    expect(before).toHaveLength(1)
    await rig.ask('journey.remove', { journeyId: drawn[end] })
    expect(file.find.branchesOf('journey_id', [drawn.journeyId])).toEqual([])
    await rig.ask('history.undo', {})
    expect(file.find.branchesOf('origin_id', [drawn.originId])).toEqual(before)
  },
)

test('going back in the past of a wanted journey does not bring back a tie to a journey that is gone', async () => {
  const { originId, journeyId } = await draw()
  const entries = await rig.ask('history.ofJourney', { journeyId, limit: 10 })
  const { stages } = await rig.ask('journey.get', { journeyId })
  await rig.ask('stage.update', { id: stages[0]!.id, patch: { name: 'Outra' } })
  await rig.ask('journey.remove', { journeyId: originId })
  await rig.ask('history.restore', { journeyId, seq: entries.at(-1)!.seq })
  expect((await rig.ask('journey.get', { journeyId })).stages[0]!.name).toBe(stages[0]!.name)
  expect(rig.session.current().find.branchesOf('journey_id', [journeyId])).toEqual([])
})

test('two journeys that were drawn apart can be tied afterwards, to one at a time', async () => {
  const { originId } = await draw()
  const { journeyId } = await rig.ask('journey.duplicate', { journeyId: originId, name: 'Cópia' })
  await rig.ask('journey.tie', { journeyId, originId })
  await rig.ask('journey.tie', { journeyId, originId })
  expect(rig.session.current().find.branchesOf('journey_id', [journeyId])).toHaveLength(1)
  expect((await differs(journeyId)).added).toEqual([])
  const { drawn } = await rig.ask('journey.branches', { journeyId: originId })
  expect(drawn.map((d) => d.name)).toEqual(['Como queremos', 'Cópia'])
})
