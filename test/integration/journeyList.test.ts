import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'

let home: string
let rig: Rig
let journeyId: string
beforeEach(async () => {
  home = makeHome()
  rig = makeRig(home)
  await rig.session.create(join(home, 'a.percurso'), 'a')
  journeyId = (await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })).journeyId
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

const listed = async () => (await rig.ask('journey.list', {})).find((j) => j.id === journeyId)

test('the list is not a memory: what a change, an undo, a redo or another name of a persona does is in it', async () => {
  const first = (await listed())!
  const doc = await rig.ask('journey.get', { journeyId })
  await rig.ask('step.update', { id: doc.steps[0]!.id, patch: { evidence: 'measured' } })
  expect((await listed())!.line[0]!.solid).toBe(true)
  await rig.ask('history.undo', {})
  expect((await listed())!.line).toEqual(first.line)
  await rig.ask('history.redo', {})
  expect((await listed())!.line[0]!.solid).toBe(true)
  await rig.ask('persona.update', { id: doc.personas[0]!.id, patch: { name: 'Dona Marta' } })
  expect((await listed())!.personas[0]!.name).toBe('Dona Marta')
})

test('a change after an undo is not mistaken for the one undone', async () => {
  const doc = await rig.ask('journey.get', { journeyId })
  const id = doc.steps[0]!.id
  await rig.ask('step.update', { id, patch: { evidence: 'measured' } })
  await listed()
  await rig.ask('history.undo', {})
  await rig.ask('step.update', { id, patch: { evidence: 'proposed' } })
  expect((await listed())!.line[0]!.solid).toBe(false)
})

test('what hurts most and what nobody looks after lead to their places', async () => {
  const { worst, worstAt, unowned } = (await listed())!
  const doc = await rig.ask('journey.get', { journeyId })
  const all = [...doc.touchpoints, ...doc.steps]
  expect(all.find((record) => record.id === worstAt!.id)!.name).toBe(worst)
  expect(unowned).toEqual({ count: 0, firstId: null })
  await rig.ask('touchpoint.update', { ids: [doc.touchpoints[3]!.id], patch: { owner: ' ' } })
  expect((await listed())!.unowned).toEqual({ count: 1, firstId: doc.touchpoints[3]!.id })
})

// Would catch: "Ninguém foi ouvido ainda" over a file full of answers.
test('says where somebody was heard, and no more once that is taken back', async () => {
  const [place] = await rig.ask('touchpoint.list', {})
  expect((await listed())!.heard).toBe(false)
  const csv = 'Dia;Nota de 0 a 10;Comentário\n01/09/2026;9;Bom\n'
  await rig.ask('feedback.import', {
    name: 'x.csv',
    bytes: new TextEncoder().encode(csv),
    routing: { touchpointId: place!.id, rules: [] },
    recipeId: null,
    language: 'pt-BR',
    keepPersonal: false,
  })
  expect((await listed())!.heard).toBe(true)
  await rig.ask('history.undo', {})
  expect((await listed())!.heard).toBe(false)
})
