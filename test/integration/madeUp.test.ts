import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'

let home: string
beforeEach(() => {
  home = makeHome()
})
afterEach(() => removeHome(home))

const ORDER = { answers: 2_000, seed: 4, until: '2026-11-22', language: 'es' } as const

async function filled(name: string): Promise<{ rig: Rig; content: string }> {
  const rig = makeRig(home, 'cli')
  await rig.session.create(join(home, `${name}.percurso`), name)
  await rig.ask('template.use', { templateId: 'bakery', language: 'es' })
  await rig.ask('feedback.makeUp', ORDER)
  const raw = rig.session.current().connection.raw
  const rows = raw
    .prepare(
      `select f.line, f.source, f.at, t.name, p.name, f.channel, f.question, f.scale, f.score, f.text, f.sentiment,
         f.tags, f.status, f.person_key from feedback f left join touchpoint t on t.id = f.touchpoint_id
       left join persona p on p.id = f.persona_id order by f.row`,
    )
    .raw()
    .all()
  const cases = raw.prepare('select opened_at, first_response_seconds, contacts from service_case order by line').all()
  const visits = raw.prepare('select at, channel, outcome, person_key from visit order by line').raw().all()
  return { rig, content: JSON.stringify([rows, cases, visits]) }
}

it('made-up answers: the same seed fills a file with the same, one undo takes all away and one redo brings it back', async () => {
  const { rig, content } = await filled('a')
  const other = await filled('b')
  expect(other.content).toBe(content)
  await other.rig.session.close()
  const total = async (): Promise<number> => (await rig.ask('feedback.find', { filter: {}, offset: 0, limit: 1 })).total
  const metrics = async (): Promise<string[]> =>
    (await rig.ask('figures.read', { language: 'es' })).map(({ figure }) => figure.metric)
  expect(await total()).toBe(2_000)
  expect(await metrics()).toEqual(expect.arrayContaining(['nps', 'csat', 'ces', 'responseRate', 'conversion']))
  expect((await rig.ask('feedback.find', { filter: { unassigned: true }, offset: 0, limit: 1 })).total).toBeGreaterThan(
    50,
  )
  await rig.ask('history.undo', {})
  expect([await total(), await metrics()]).toEqual([0, []])
  await rig.ask('history.redo', {})
  expect(await total()).toBe(2_000)
  await rig.session.close()
})
