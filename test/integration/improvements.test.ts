import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LinkKind } from '../../src/shared/domain/improvement/improvement.ts'
import type { ImprovementShown } from '../../src/shared/ipc/routes/improving.ts'
import { canonicalHash, makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'
import { commandLineBench } from './commandLine.ts'

let home: string
let rig: Rig
beforeEach(async () => {
  home = makeHome()
  rig = makeRig(home)
  await rig.session.create(join(home, 'a.percurso'), 'Padaria')
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

const all = (): Promise<readonly ImprovementShown[]> => rig.ask('improvement.list', { filter: {} })
const only = async (): Promise<ImprovementShown> => (await all())[0]!
const titles = async (columnId: string): Promise<string[]> =>
  (await rig.ask('improvement.list', { filter: { columnIds: [columnId] } })).map(({ title }) => title)
const add = (id: string, columnId?: string) =>
  rig.ask('improvement.add', { id, ...(columnId === undefined ? {} : { columnId }), fields: { title: id } })

describe('the board', () => {
  it('is there in a new file with the same columns as in every other, and takes a new improvement into the first', async () => {
    const columns = await rig.ask('boardColumn.list', {})
    expect(columns.map(({ state }) => state)).toEqual(['idea', 'planned', 'doing', 'done'])
    await add('a')
    expect(await only()).toMatchObject({
      columnId: 'idea',
      origin: 'hand',
      doneAt: null,
      createdAt: expect.any(String),
    })
  })

  it('puts cards where they are dropped, several in the order given', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await add(id, 'doing')
    await rig.ask('improvement.move', { ids: ['d', 'a'], columnId: 'doing', afterId: 'b' })
    expect(await titles('doing')).toEqual(['b', 'd', 'a', 'c'])
    await rig.ask('improvement.move', { ids: ['c'], columnId: 'idea', afterId: null })
    expect([await titles('idea'), await titles('doing')]).toEqual([['c'], ['b', 'd', 'a']])
  })

  it('knows since when something is done, keeps that between columns of done, and takes it back with any other', async () => {
    await rig.ask('boardColumn.add', { id: 'told', fields: { name: 'Contado à equipe', state: 'done' } })
    await add('a')
    await rig.ask('improvement.move', { ids: ['a'], columnId: 'done' })
    const { doneAt } = await only()
    expect(doneAt).not.toBeNull()
    await rig.ask('improvement.move', { ids: ['a'], columnId: 'told' })
    expect((await only()).doneAt).toBe(doneAt)
    await rig.ask('boardColumn.update', { id: 'told', patch: { state: 'doing' } })
    expect((await only()).doneAt).toBeNull()
    await rig.ask('history.undo', {})
    expect((await only()).doneAt).toBe(doneAt)
  })

  it('loses no improvement with a column: it says where they go, and the last column stays', async () => {
    await add('a', 'doing')
    await add('b', 'planned')
    const before = canonicalHash(rig.session)
    await expect(rig.ask('boardColumn.remove', { id: 'doing', moveTo: null })).rejects.toMatchObject({
      code: 'IN_REFERENCE',
    })
    await expect(rig.ask('boardColumn.remove', { id: 'doing', moveTo: 'doing' })).rejects.toMatchObject({
      code: 'INVALID_TARGET',
    })
    expect(canonicalHash(rig.session)).toBe(before)
    await rig.ask('boardColumn.remove', { id: 'doing', moveTo: 'planned' })
    expect(await titles('planned')).toEqual(['b', 'a'])
    await rig.ask('history.undo', {})
    expect(canonicalHash(rig.session)).toBe(before)
    for (const id of ['idea', 'planned', 'doing']) await rig.ask('boardColumn.remove', { id, moveTo: 'done' })
    await expect(rig.ask('boardColumn.remove', { id: 'done', moveTo: null })).rejects.toMatchObject({
      code: 'LAST_ONE',
    })
  })
})

describe('criteria', () => {
  it('take their scores along and bring them back; one of each axis stays', async () => {
    await rig.ask('criterion.add', { id: 'speed', fields: { name: 'Rapidez', axis: 'impact', weight: 2 } })
    await add('a')
    await rig.ask('improvement.update', { ids: ['a'], patch: { scores: { impact: 4, speed: 2 } } })
    await rig.ask('improvement.update', { ids: ['a'], patch: { scores: { effort: 1, impact: null } } })
    expect((await only()).scores).toEqual({ speed: 2, effort: 1 })
    await rig.ask('criterion.remove', { id: 'speed' })
    expect((await only()).scores).toEqual({ effort: 1 })
    await expect(rig.ask('criterion.remove', { id: 'impact' })).rejects.toMatchObject({ code: 'LAST_ONE' })
    await rig.ask('history.undo', {})
    expect((await only()).scores).toEqual({ speed: 2, effort: 1 })
  })
})

describe('what an improvement is about', () => {
  async function linked(): Promise<{ journeyId: string; ids: Record<LinkKind, string>; hash: string }> {
    const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
    const doc = await rig.ask('journey.get', { journeyId })
    const { id: personaId } = await rig.ask('persona.add', {
      journeyId,
      fields: { name: 'Dona Célia', role: '', description: '' },
    })
    const touchpoint = doc.touchpoints[0]!
    const { id: feedbackId } = await rig.ask('feedback.add', {
      fields: {
        at: '2026-11-01T10:00:00',
        touchpointId: touchpoint.id,
        personaId: null,
        question: '',
        scale: null,
        score: null,
        text: 'Esperei meia hora',
        language: 'pt-BR',
        channel: '',
      },
    })
    const ids: Record<LinkKind, string> = {
      touchpoint: touchpoint.id,
      step: touchpoint.stepId,
      stage: doc.stages[0]!.id,
      journey: journeyId,
      card: doc.cards[0]!.id,
      feedback: feedbackId,
      persona: personaId,
      fact: 'a-fact-of-long-ago',
    }
    const links = (Object.keys(ids) as LinkKind[]).map((kind) => ({ kind, id: ids[kind], name: `era ${kind}` }))
    await rig.ask('improvement.add', { id: 'a', fields: { title: 'Fila', links: [...links, links[0]!] } })
    return { journeyId, ids, hash: canonicalHash(rig.session) }
  }
  const standing = async (): Promise<Record<string, boolean>> =>
    Object.fromEntries((await only()).links.map(({ kind, there }) => [kind, there]))

  it('is told with the name of today, and once, however often it was linked', async () => {
    const { ids, journeyId } = await linked()
    await rig.ask('touchpoint.update', { ids: [ids.touchpoint], patch: { name: 'Balcão novo' } })
    const { links } = await only()
    expect(links).toHaveLength(8)
    expect(links[0]).toEqual({ kind: 'touchpoint', id: ids.touchpoint, name: 'Balcão novo', there: true, journeyId })
    expect(links.find(({ kind }) => kind === 'feedback')).toMatchObject({ name: 'Esperei meia hora', journeyId: null })
    expect(links.find(({ kind }) => kind === 'fact')).toMatchObject({ name: 'era fact', there: false })
  })

  it.each([
    [
      'touchpoint',
      async (ids: Record<LinkKind, string>) => {
        await rig.ask('records.remove', { records: [{ kind: 'touchpoint', id: ids.touchpoint }] })
      },
      ['touchpoint'],
    ],
    [
      'persona',
      async (ids: Record<LinkKind, string>) => {
        await rig.ask('records.remove', { records: [{ kind: 'persona', id: ids.persona }] })
      },
      ['persona'],
    ],
    [
      'comment',
      async (ids: Record<LinkKind, string>) => {
        await rig.ask('feedback.remove', { ids: [ids.feedback] })
      },
      ['feedback'],
    ],
    [
      'journey for good',
      async (ids: Record<LinkKind, string>) => {
        await rig.ask('journey.remove', { journeyId: ids.journey })
      },
      ['touchpoint', 'step', 'stage', 'journey', 'card'],
    ],
    [
      'journey into the trash',
      async (ids: Record<LinkKind, string>) => {
        await rig.ask('journey.shelve', { ids: [ids.journey], shelf: 'trash' })
      },
      ['touchpoint', 'step', 'stage', 'journey', 'card'],
    ],
  ] as const)(
    'removing a %s loses no improvement, which still says what it was; undo leads there again',
    async (_, remove, gone) => {
      const { ids, hash } = await linked()
      await remove(ids)
      const after = await only()
      expect(
        after.links
          .filter(({ there }) => !there)
          .map(({ kind }) => kind)
          .sort(),
      ).toEqual([...gone, 'fact'].sort())
      expect(after.links.every(({ name }) => name !== '')).toBe(true)
      await rig.ask('history.undo', {})
      expect(canonicalHash(rig.session)).toBe(hash)
      expect(Object.entries(await standing()).filter(([, there]) => !there)).toEqual([['fact', false]])
    },
  )

  it('finds those of a touchpoint, of an owner, and those late on a day', async () => {
    const { ids } = await linked()
    await rig.ask('improvement.add', {
      id: 'b',
      columnId: 'doing',
      fields: { title: 'B', owner: 'Zé', dueOn: '2026-11-20' },
    })
    const ask = async (filter: object): Promise<string[]> =>
      (await rig.ask('improvement.list', { filter })).map(({ id }) => id)
    expect(await ask({ touchpointId: ids.touchpoint })).toEqual(['a'])
    expect(await ask({ owner: 'ze' })).toEqual(['b'])
    expect(await ask({ lateOn: '2026-11-21' })).toEqual(['b'])
    await rig.ask('improvement.move', { ids: ['b'], columnId: 'done' })
    expect(await ask({ lateOn: '2026-11-21' })).toEqual([])
  })

  it('refuses a picture that is not in the file, and changes nothing', async () => {
    await expect(
      rig.ask('improvement.add', {
        fields: { title: 'x', attachments: [{ id: 'p', name: '', assetId: 'nowhere', link: '' }] },
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await all()).toEqual([])
  })
})

describe('the command line', () => {
  it('makes up improvements, the same for the same seed, and tells all that is known of each', async () => {
    const bench = commandLineBench()
    const made = ['--touchpoints', '6', '--improvements', '60', '--seed', '3', '--to', '2026-11-22', '--lang', 'en']
    try {
      expect(await bench.json('synth', 'a.percurso', ...made)).toMatchObject({ improvements: 60 })
      await bench.json('synth', 'b.percurso', ...made)
      const list = await bench.json('improvements', 'a.percurso')
      const told = (all: { title: string; createdAt: string; dueOn: string | null; tasks: unknown }[]) =>
        all.map(({ title, createdAt, dueOn, tasks }) => JSON.stringify([title, createdAt, dueOn, tasks])).sort()
      expect(told(await bench.json('improvements', 'b.percurso'))).toEqual(told(list))
      expect(list).toHaveLength(60)
      expect(new Set(list.map(({ status }: { status: string }) => status))).toEqual(
        new Set(['idea', 'planned', 'doing', 'done']),
      )
      for (const each of list) {
        expect(each).toMatchObject({ hypothesis: expect.any(Object), column: expect.stringMatching(/./) })
        expect(each.doneAt === null).toBe(each.status !== 'done')
        expect(each.late).toBe(each.status !== 'done' && each.dueOn !== null && each.dueOn < today())
        if (each.impact !== null) expect([1, 2, 3, 4, 5]).toContain(each.impact)
        expect(each.touchpointIds).toEqual(
          each.links.filter(({ kind }: { kind: string }) => kind === 'touchpoint').map(({ id }: { id: string }) => id),
        )
      }
      expect(list.some(({ proof }: { proof: unknown }) => proof !== null)).toBe(true)
      expect(list.some(({ late }: { late: boolean }) => late)).toBe(true)
      expect(await bench.json('undo', 'a.percurso')).toBeTruthy()
      expect(await bench.json('improvements', 'a.percurso')).toEqual([])
    } finally {
      bench.remove()
    }
  })
})

const today = (): string => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
}
