import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'

let home: string
let rig: Rig
beforeEach(async () => {
  home = makeHome()
  rig = makeRig(home)
  await rig.session.create(join(home, 'a.percurso'), 'a')
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

const ANSWERS = {
  business: 'Oficina do Beto',
  customer: 'Simone',
  role: 'professora',
  channels: ['whatsapp', 'wordOfMouth'],
  steps: { first: 'Ouve um barulho', next: 'Manda um zap', last: '' },
  painAt: 'next',
  pain: 'Fica sem resposta',
} as const
const given = { language: 'pt-BR' as const, answers: { ...ANSWERS, channels: [...ANSWERS.channels] } }

test('the first map is one step: undoing it takes the map and the name of the business back together', async () => {
  const { journeyId } = await rig.ask('template.start', { templateId: 'garage', ...given })
  const doc = await rig.ask('journey.get', { journeyId })
  expect(doc.workspaceName).toBe('Oficina do Beto')
  expect(doc.personas.map((p) => p.name)).toEqual(['Simone'])
  expect(doc.steps[0]!.name).toBe('Ouve um barulho')
  expect(doc.cards.filter((c) => c.kind === 'pain').map((c) => c.text)).toContain('Fica sem resposta')
  expect((await rig.ask('history.list', { limit: 10 })).entries.map((e) => e.label.key)).toEqual(['templateStart'])

  await rig.ask('history.undo', {})
  expect(await rig.ask('journey.list', {})).toEqual([])
  expect(await rig.ask('persona.list', {})).toEqual([])
  expect(rig.session.current().store.workspace.get('workspace')?.name).toBe('a')
})

test('what is shown before is what is made', async () => {
  for (const templateId of ['bakery', null]) {
    const shown = await rig.ask('template.startPreview', { templateId, ...given })
    const { journeyId } = await rig.ask('template.start', { templateId, ...given })
    const made = await rig.ask('journey.get', { journeyId })
    const names = (doc: typeof made) => [
      doc.steps.map((s) => s.name),
      doc.touchpoints.map((t) => t.name),
      doc.cards.map((c) => c.text),
    ]
    expect(names(made)).toEqual(names(shown))
  }
})

test('emptying the trash is one step, and can be undone', async () => {
  const ids: string[] = []
  for (const templateId of ['bakery', 'salon']) {
    ids.push((await rig.ask('template.use', { templateId, language: 'pt-BR' })).journeyId)
  }
  await rig.ask('journey.shelve', { ids, shelf: 'trash' })
  await rig.ask('journey.clear', { ids })
  expect(await rig.ask('journey.list', { shelf: 'trash' })).toEqual([])
  await rig.ask('history.undo', {})
  expect((await rig.ask('journey.list', { shelf: 'trash' })).map((j) => j.id).sort()).toEqual(ids.sort())
})
