import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { exportHandlers } from '../../src/main/ipc/handlers/exporting.ts'
import { daysLater } from '../../src/shared/domain/metric/period/localDay.ts'
import type { SegmentRule } from '../../src/shared/domain/segment/segment.ts'
import type { Input } from '../../src/shared/ipc/contract.ts'
import { ExportOptions } from '../../src/shared/ipc/exportOptions.ts'
import { freshRig } from '../fixtures/store/freshRig.ts'
import { commandLineBench } from './commandLine.ts'
import { cleanUp, printer, RESOURCES } from './exportingSamples.ts'

afterAll(cleanUp)

const { rig, inHome } = freshRig()

let touchpointId = ''
let improvementId = ''
const BEFORE = { from: '2026-03-02', to: '2026-03-29' }
const AFTER = { from: '2026-04-06', to: '2026-05-03' }
const PLAN = {
  metric: 'nps',
  touchpointId: null,
  segmentId: null,
  before: BEFORE,
  after: AFTER,
  direction: 'up',
} as const

beforeEach(async () => {
  const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  touchpointId = (await rig.ask('journey.get', { journeyId })).touchpoints[0]!.id
  const added = await rig.ask('improvement.add', { fields: { title: 'Fila única', startOn: '2026-03-30' } })
  improvementId = added.id
})

/** Answers of the days of a span, one after the other.  */
async function hear(
  span: { from: string },
  scores: readonly number[],
  more: { channel?: string; at?: string | null } = {},
) {
  const lines = scores.map((score, i) => `${daysLater(span.from, i % 28)};${score};${more.channel ?? 'Loja'};`)
  const csv = ['Data;De 0 a 10, quanto você recomendaria a padaria a um amigo?;Canal', ...lines].join('\n')
  await rig.ask('feedback.import', {
    name: `${span.from}-${more.channel ?? ''}.csv`,
    bytes: new TextEncoder().encode(csv),
    routing: { touchpointId: more.at === undefined ? touchpointId : more.at, rules: [] },
    recipeId: null,
    language: 'pt-BR',
    keepPersonal: false,
  })
}
const scores = (tens: number, noughts: number): number[] => [
  ...Array.from({ length: tens }, () => 10),
  ...Array.from({ length: noughts }, () => 2),
]
const set = (plan: Partial<NonNullable<Input<'proof.set'>['plan']>> = {}) =>
  rig.ask('proof.set', { improvementId, plan: { ...PLAN, ...plan } })
const verdict = () => rig.ask('proof.verdict', { improvementId })

describe('the verdict of an improvement', () => {
  it('reads the answers of both spans, at the place and in the days that were chosen', async () => {
    await hear(BEFORE, scores(20, 30))
    await hear(AFTER, scores(40, 10))
    await hear(AFTER, scores(0, 60), { at: null, channel: 'Site' })
    await set({ touchpointId })
    expect(await verdict()).toMatchObject({
      verdict: 'moved',
      change: 'better',
      effect: 80,
      n: { before: 50, after: 50 },
      test: 'npsVariance',
      others: [],
    })
    await set()
    expect(await verdict()).toMatchObject({ n: { before: 50, after: 110 }, change: null })
  })

  it('says what is missing: answers, the place, the plan', async () => {
    expect(await verdict()).toBeNull()
    await set({ touchpointId })
    expect(await verdict()).toMatchObject({ verdict: 'cannotTell', reason: 'nothing', effect: null })
    await hear(BEFORE, scores(20, 30))
    expect(await verdict()).toMatchObject({ reason: 'nothingAfter' })
    await rig.ask('records.remove', { records: [{ kind: 'touchpoint', id: touchpointId }] })
    expect(await verdict()).toMatchObject({ verdict: 'cannotTell', reason: 'placeGone' })
    await rig.ask('history.undo', {})
    expect(await verdict()).toMatchObject({ reason: 'nothingAfter' })
  })

  it('counts a look before all days are in, once for the same answers, and undo does not unsee it', async () => {
    const today = rig.ports.clock.now().slice(0, 10)
    const before = { from: daysLater(today, -62), to: daysLater(today, -35) }
    const after = { from: daysLater(today, -13), to: daysLater(today, 14) }
    await hear(before, scores(20, 30))
    await hear(after, scores(14, 0))
    await set({ before, after })
    await rig.ask('proof.look', { improvementId })
    await rig.ask('proof.look', { improvementId })
    const looked = await verdict()
    expect(looked).toMatchObject({ upTo: today, plan: { looks: [today] } })
    expect(looked?.caveats).toContain('notOver')
    const { title } = await rig.ask('improvement.get', { id: improvementId })
    await rig.ask('improvement.update', { ids: [improvementId], patch: { title: `${title}!` } })
    // Another plan for the same answers does not make them unseen either.
    await set({ before, after, touchpointId })
    expect((await verdict())?.plan.looks).toEqual([today])
    await set({ before, after, metric: 'csat' })
    expect((await verdict())?.plan.looks).toEqual([])
  })

  it('points out what else was worked on there in the same days', async () => {
    await hear(BEFORE, scores(20, 30))
    await set({ touchpointId })
    const links = [{ kind: 'touchpoint' as const, id: touchpointId, name: 'x' }]
    await rig.ask('improvement.add', { fields: { title: 'Outra', startOn: '2026-04-01', links } })
    expect((await verdict())?.others).toMatchObject([{ title: 'Outra' }])
    expect((await rig.ask('proof.list', {})).map(({ title }) => title)).toEqual(['Fila única'])
  })
})

describe('the seal', () => {
  const columnOf = async (wanted: string) =>
    (await rig.ask('boardColumn.list', {})).find(({ state }) => state === wanted)!.id
  const move = async (state: string) =>
    rig.ask('improvement.move', { ids: [improvementId], columnId: await columnOf(state) })
  const proven = () => rig.ask('proof.proven', {})

  // Would catch: a seal for what is not done, went the wrong way, or was taken back by answers that came later.
  it('is worn by what is done and moved the way that was wanted, and by nothing else', async () => {
    await hear(BEFORE, scores(20, 30))
    await hear(AFTER, scores(40, 10))
    await set()
    expect(await proven()).toEqual([])
    await move('done')
    expect(await proven()).toEqual([improvementId])
    expect(await rig.ask('proof.proven', { improvementIds: ['nobody'] })).toEqual([])
    await set({ direction: 'down' })
    expect(await proven()).toEqual([])
    await set()
    await hear(AFTER, scores(0, 60))
    expect(await proven()).toEqual([])
    await rig.ask('history.undo', {})
    expect(await proven()).toEqual([improvementId])
    await move('doing')
    expect(await proven()).toEqual([])
  })

  // Would catch: a map on paper that keeps quiet about what the one in the window says.
  it('stands on the map on paper as on the canvas', async () => {
    const links = [{ kind: 'touchpoint' as const, id: touchpointId, name: 'x' }]
    await rig.ask('improvement.update', { ids: [improvementId], patch: { links } })
    await hear(BEFORE, scores(20, 30))
    await hear(AFTER, scores(40, 10))
    await set({ touchpointId })
    const [journey] = await rig.ask('journey.list', {})
    const svg = async () => {
      const options = ExportOptions.parse({ format: 'svg', language: 'pt-BR' })
      const call = { requestId: 'r', signal: new AbortController().signal, progress: () => {} }
      const ports = { ...rig.ports, printer, paths: { ...rig.ports.paths, resources: RESOURCES } }
      const print = exportHandlers({ session: rig.session, ports })['export.run']
      const { bytes } = await print(call, { journeyId: journey!.id, options, path: null })
      return Buffer.from(bytes!).toString('utf8')
    }
    expect(await svg()).toContain('>Ideia<')
    await move('done')
    expect(await svg()).toContain('>Comprovado<')
  })
})

describe('a segment', () => {
  const rule: SegmentRule = { channels: [], tags: [], stages: [], customer: null }
  const add = async (name: string, more: Partial<SegmentRule>) =>
    (await rig.ask('segment.add', { fields: { name, rule: { ...rule, ...more } } })).id
  const nps = async (segmentId?: string) =>
    (await rig.ask('figures.read', { language: 'pt-BR', ...(segmentId ? { segmentId } : {}) })).find(
      ({ figure }) => figure.metric === 'nps',
    )?.figure

  it('tells the answers of some channels apart, whatever the letters, in figures, ranking and verdict', async () => {
    await hear(BEFORE, scores(20, 0), { channel: 'WhatsApp' })
    await hear(BEFORE, scores(0, 30), { channel: 'Loja' })
    const segmentId = await add('Pelo zap', { channels: ['whatsapp'] })
    expect(await nps()).toMatchObject({ n: 50, value: -20 })
    expect(await nps(segmentId)).toMatchObject({ n: 20, value: 100 })
    expect(await rig.ask('segment.count', { rule: { ...rule, channels: ['whatsapp'] } })).toMatchObject({
      answers: 20,
      all: { answers: 50 },
    })
    const key = await rig.ask('key.read', { segmentId })
    const at = key.points.find(({ place }) => place.id === touchpointId)
    expect(at?.satisfaction).toMatchObject({ from: 'nps', n: 20, position: 1 })
    await hear(AFTER, scores(25, 0), { channel: 'WhatsApp' })
    await set({ segmentId })
    expect(await verdict()).toMatchObject({ n: { before: 20, after: 25 }, segment: 'Pelo zap' })
    await set()
    expect(await rig.ask('proof.list', {})).toMatchObject([{ n: { before: 50, after: 25 }, segment: '' }])
    expect(await rig.ask('proof.list', { segmentId })).toMatchObject([
      { n: { before: 20, after: 25 }, segment: 'Pelo zap' },
    ])
    await set({ segmentId })
    await rig.ask('segment.remove', { id: segmentId })
    expect(await verdict()).toMatchObject({ verdict: 'cannotTell', reason: 'segmentGone' })
    await expect(rig.ask('key.read', { segmentId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('tells new customers from those who were heard of before, and tags', async () => {
    const rows = ['2026-03-02;9;Ana', '2026-03-20;3;Ana', '2026-03-21;8;Bia', '2026-03-22;10;Caio', '2026-03-25;2;Caio']
    const csv = ['Data;De 0 a 10, quanto você recomendaria a padaria a um amigo?;Nome', ...rows].join('\n')
    await rig.ask('feedback.import', {
      name: 'pessoas.csv',
      bytes: new TextEncoder().encode(csv),
      routing: { touchpointId, rules: [] },
      recipeId: null,
      language: 'pt-BR',
      keepPersonal: false,
    })
    const fresh = await add('Novos', { customer: 'new' })
    const back = await add('Voltaram', { customer: 'returning' })
    expect(await nps(fresh)).toMatchObject({ n: 3 })
    expect(await nps(back)).toMatchObject({ n: 2, value: -100 })
    const { rows: found } = await rig.ask('feedback.find', { filter: {}, offset: 0, limit: 10 })
    await rig.ask('feedback.update', { ids: [found[0]!.id, found[1]!.id], patch: { tags: ['vip'] } })
    expect(await nps(await add('VIP', { tags: ['vip'] }))).toMatchObject({ n: 2 })
  })

  it('takes what it is told differently along, and so does a touchpoint; undo brings it back', async () => {
    const segmentId = await add('Pelo zap', { channels: ['WhatsApp'] })
    await rig.ask('variation.set', { touchpointId, segmentId, text: 'Café de cortesia' })
    await rig.ask('records.remove', { records: [{ kind: 'touchpoint', id: touchpointId }] })
    expect(await rig.ask('variation.list', {})).toEqual([])
    await rig.ask('history.undo', {})
    expect(await rig.ask('variation.list', {})).toMatchObject([{ text: 'Café de cortesia', touchpointId, segmentId }])
    await rig.ask('segment.remove', { id: segmentId })
    expect(await rig.ask('variation.list', {})).toEqual([])
    await rig.ask('history.undo', {})
    await rig.ask('variation.set', { touchpointId, segmentId, text: ' ' })
    expect(await rig.ask('variation.list', {})).toEqual([])
  })
})

describe('the command line', () => {
  // Would catch: a key more or less than what scripts read, or a group that is not looked at.
  it('gives the verdict in its seven words, and ranks by what one group says', async () => {
    await hear(BEFORE, scores(20, 0), { channel: 'WhatsApp' })
    await hear(BEFORE, scores(0, 30), { channel: 'Loja' })
    await hear(AFTER, scores(40, 10), { channel: 'Loja' })
    const rule = { channels: ['WhatsApp'], tags: [], stages: [], customer: null }
    await rig.ask('segment.add', { fields: { name: 'Pelo zap', rule } })
    await set()
    await rig.session.close()
    const bench = commandLineBench()
    try {
      const file = inHome('a.percurso')
      const told = await bench.json('verdict', file, '--improvement', 'Fila única')
      expect(Object.keys(told)).toEqual(['verdict', 'effect', 'low', 'high', 'n', 'needed', 'test'])
      expect(told).toMatchObject({ verdict: 'moved', effect: 80, n: { before: 50, after: 50 }, test: 'npsVariance' })
      const ofGroup = await bench.json('verdict', file, '--improvement', 'Fila única', '--segment', 'Pelo zap')
      expect(ofGroup).toMatchObject({ verdict: 'cannotTell', n: { before: 20, after: 0 } })
      const satisfaction = async (...more: string[]) =>
        (await bench.json('key', file, ...more)).find(
          (at: { touchpointId: string }) => at.touchpointId === touchpointId,
        )?.satisfaction
      expect([await satisfaction(), await satisfaction('--segment', 'Pelo zap')]).toEqual([3.4, 5])
      const { code, err } = await bench.run('key', file, '--segment', 'Ninguém')
      expect([code, err.split(':')[0]]).toEqual([1, 'SEGMENT_NOT_FOUND'])
    } finally {
      bench.remove()
    }
  }, 120_000)
})
