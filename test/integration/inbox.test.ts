import { describe, expect, it } from 'vitest'
import { freshRig } from '../fixtures/store/freshRig.ts'
import { canonicalHash } from '../fixtures/store/rig.ts'

const { rig } = freshRig()

const note = async (text: string, touchpointId: string | null = null, day = 1): Promise<string> => {
  const fields = {
    at: `2026-09-0${day}`,
    touchpointId,
    personaId: null,
    question: '',
    scale: null,
    score: null,
    text,
    language: 'pt-BR' as const,
    channel: '',
  }
  return (await rig.ask('feedback.add', { fields })).id
}
const found = async (filter = {}) => (await rig.ask('feedback.find', { filter, offset: 0, limit: 500 })).rows
async function bakery() {
  const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  return rig.ask('journey.get', { journeyId })
}

describe('the same change to all that a filter finds', () => {
  it('is one step in the log, whatever their number; undo gives each what it said before, redo does it again', async () => {
    const { touchpoints } = await bakery()
    const [a, b] = touchpoints
    await note('Fila grande', a!.id)
    await note('Fila parada')
    await note('Pão bom')
    const before = canonicalHash(rig.session)
    const swept = await rig.ask('feedback.sweep', { filter: { text: 'fila' }, change: { touchpointId: b!.id } })
    expect(swept.count).toBe(2)
    expect((await found({ touchpointIds: [b!.id] })).map((f) => f.text).sort()).toEqual(['Fila grande', 'Fila parada'])
    const after = canonicalHash(rig.session)
    expect(rig.events.at(-1)?.data).toMatchObject({ changeSet: { changes: [{ kind: 'feedbackSweep' }] } })
    await rig.ask('history.undo', {})
    expect(canonicalHash(rig.session)).toBe(before)
    await rig.ask('history.redo', {})
    expect(canonicalHash(rig.session)).toBe(after)
  })

  it('puts a tag on and takes it off without touching the other tags, and leaves alone what has it', async () => {
    const id = await note('Um')
    await note('Dois')
    await rig.ask('feedback.update', { ids: [id], patch: { tags: ['a "b"', 'forno'] } })
    const before = canonicalHash(rig.session)
    expect(await rig.ask('feedback.sweep', { filter: {}, change: { addTag: 'forno' } })).toEqual({ count: 1 })
    expect((await found()).map((f) => f.tags)).toEqual([['forno'], ['a "b"', 'forno']])
    expect(await rig.ask('feedback.sweep', { filter: {}, change: { removeTag: 'forno' } })).toEqual({ count: 2 })
    expect((await found()).map((f) => f.tags)).toEqual([[], ['a "b"']])
    await rig.ask('history.undo', {})
    await rig.ask('history.undo', {})
    expect(canonicalHash(rig.session)).toBe(before)
  })

  it('makes no step of nothing', async () => {
    await note('Um')
    await rig.ask('feedback.sweep', { filter: {}, change: { status: 'read' } })
    const { entries } = await rig.ask('history.list', { limit: 10 })
    await rig.ask('feedback.sweep', { filter: {}, change: { status: 'read' } })
    expect((await rig.ask('history.list', { limit: 10 })).entries).toEqual(entries)
  })
})

describe('an answer that becomes an opportunity', () => {
  it('stands below its touchpoint, in a lane that is made if there is none, as one step', async () => {
    const doc = await bakery()
    const lane = doc.lanes.find((l) => l.role === 'opportunities')!
    await rig.ask('records.remove', { records: [{ kind: 'lane', id: lane.id }] })
    const touchpoint = doc.touchpoints[1]!
    const id = await note('Podia ter senha', touchpoint.id)
    const before = canonicalHash(rig.session)
    const made = await rig.ask('feedback.toOpportunity', { id, text: 'Dar senha' })
    const { cards, lanes } = await rig.ask('journey.get', { journeyId: made.journeyId })
    const card = cards.find((c) => c.id === made.cardId)
    expect(card).toMatchObject({ kind: 'opportunity', text: 'Dar senha', stepId: touchpoint.stepId })
    expect(lanes.find((l) => l.id === card?.laneId)?.role).toBe('opportunities')
    expect((await found())[0]?.status).toBe('opportunity')
    await rig.ask('history.undo', {})
    expect(canonicalHash(rig.session)).toBe(before)
  })

  it('needs a touchpoint', async () => {
    const id = await note('Sem lugar')
    await expect(rig.ask('feedback.toOpportunity', { id, text: 'x' })).rejects.toMatchObject({ code: 'INVALID_TARGET' })
  })
})

it('ids come in the order of the list, so that what lies between two rows is what was seen', async () => {
  for (const day of [3, 1, 2]) await note(`Dia ${day}`, null, day)
  const rows = await found()
  expect(await rig.ask('feedback.ids', { filter: {}, offset: 1, limit: 2 })).toEqual(rows.slice(1).map((f) => f.id))
})

it('tells what there is to choose from, without what undo has hidden', async () => {
  const csv = new TextEncoder().encode('Data;Nota de 0 a 10;Comentário;Canal\n01/09/2026;9;Bom;WhatsApp\n')
  const order = { routing: { touchpointId: null, rules: [] }, recipeId: null, language: 'pt-BR' as const }
  await rig.ask('feedback.import', { name: 'a.csv', bytes: csv, keepPersonal: false, ...order })
  expect((await rig.ask('feedback.choices', {})).scales).toEqual([{ kind: 'own', min: 0, max: 10, direction: 'up' }])
  await rig.ask('history.undo', {})
  expect(await rig.ask('feedback.choices', {})).toEqual({ channels: [], sources: [], tags: [], scales: [] })
})
