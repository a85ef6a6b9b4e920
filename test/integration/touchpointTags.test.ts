import { afterEach, beforeEach, expect, test } from 'vitest'
import { tagList } from '../../src/shared/domain/draft/words/tagList.ts'
import { NO_FILTER } from '../../src/shared/domain/view/view.ts'
import type { Output, RawInput, RouteName } from '../../src/shared/ipc/contract.ts'
import { makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'

let home: string
let rig: Rig
let sent = 0

async function ask<R extends RouteName>(route: R, input: RawInput<R>): Promise<Output<R>> {
  sent += 1
  const reply = await rig.handle({ id: `t${sent}`, route, input })
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

test('a tag for several is one step that leaves their other tags alone, and is found and undone', async () => {
  const { journeyId } = await ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  const doc = await ask('journey.get', { journeyId })
  const [one, two] = doc.touchpoints as [(typeof doc.touchpoints)[0], (typeof doc.touchpoints)[0]]
  await ask('touchpoint.update', { ids: [one.id], patch: { tags: ['sábado'] } })
  await ask('touchpoint.tag', { ids: [one.id, two.id], tag: 'horário de pico', on: true })
  const tagsOf = async (id: string) =>
    (await ask('journey.get', { journeyId })).touchpoints.find((t) => t.id === id)!.tags
  expect(tagList(await tagsOf(one.id))).toBe('sábado; horário de pico')
  expect(await tagsOf(two.id)).toEqual(['horário de pico'])
  const hits = await ask('search.find', { text: 'HORARIO pico', limit: 20 })
  expect(new Set(hits.map((h) => h.id))).toEqual(new Set([one.id, two.id]))
  await ask('history.undo', {})
  expect(await tagsOf(one.id)).toEqual(['sábado'])
  expect(await tagsOf(two.id)).toEqual([])
})

test('the hundred-and-first tag is refused and nothing of the step stays', async () => {
  const { journeyId } = await ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  const [one, two] = (await ask('journey.get', { journeyId })).touchpoints
  await ask('touchpoint.update', { ids: [two!.id], patch: { tags: Array.from({ length: 100 }, (_, i) => `t${i}`) } })
  await expect(ask('touchpoint.tag', { ids: [one!.id, two!.id], tag: 'mais', on: true })).rejects.toThrow(/TOO_MANY/)
  expect((await ask('journey.get', { journeyId })).touchpoints.find((t) => t.id === one!.id)!.tags).toEqual([])
})

test('a view that was kept before there were tags asks nothing about them', async () => {
  const { journeyId } = await ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  const look = { collapsedLaneIds: [], focusStageId: null, hiddenPersonaIds: [] }
  const filter = { ...NO_FILTER, key: true, tags: ['fila'] }
  const { id } = await ask('view.add', { journeyId, name: 'Chaves', filter, ...look })
  rig.session.current().connection.raw.exec(`update view set filter = json_remove(filter, '$.tags')`)
  expect((await ask('journey.get', { journeyId })).views.find((v) => v.id === id)!.filter).toEqual({
    ...filter,
    tags: [],
  })
})

test('a version that was kept before there were tags comes back with none', async () => {
  const { journeyId } = await ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  const version = await ask('version.add', { journeyId, name: 'Antes' })
  const { raw } = rig.session.current().connection
  raw.exec(`update version set doc = json_set(doc, '$.touchpoints', json((
    select json_group_array(json_remove(value, '$.tags')) from json_each(version.doc, '$.touchpoints'))))`)
  const { id } = (await ask('journey.get', { journeyId })).touchpoints[0]!
  await ask('touchpoint.update', { ids: [id], patch: { tags: ['fila'] } })
  expect((await ask('version.get', { versionId: version.id })).touchpoints[0]!.tags).toEqual([])
  await ask('version.restore', { versionId: version.id })
  expect((await ask('journey.get', { journeyId })).touchpoints[0]!.tags).toEqual([])
})
