import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { JOURNEY_FILE_FORMAT } from '../../src/shared/domain/draft/journeyDraft.ts'
import type { FeedbackFilter } from '../../src/shared/domain/feedback/feedbackFilter.ts'
import { FIGURE_GROUPS } from '../../src/shared/domain/listening/figureRow.ts'
import { synthJourney } from '../../src/shared/domain/synth/synthJourney.ts'
import { makeHome, makeRig, removeHome, type Rig as Store } from '../fixtures/store/rig.ts'
import type { Rig } from './rig.ts'
import { median, table } from './stats.ts'

const ROWS = 20_000

/**
 * What customers say, at the size of `sizes` (answers; 100,000 unless told): pages of the list with each filter, words,
 * figures, and a file brought in. Each is a ratio to as many rows of a bare table in the same run: a thousand read one by
 * one, and those of the file inserted.
 */
export async function benchListening(bench: Rig): Promise<unknown> {
  const results: unknown[] = []
  for (const answers of bench.options.sizes ?? [100_000]) {
    const home = makeHome()
    const store = makeRig(home, 'cli')
    const bare = bareTable(join(home, 'bare.db'))
    try {
      await fill(store, join(home, 'a.percurso'), answers)
      const rows = []
      for (const [name, ask] of await questions(store, answers)) {
        const [yard, own] = await inTurns(bench.options.repeats, bare.read, ask)
        rows.push({ answers, question: name, 'bare ms': yard, 'percurso ms': own, ratio: own / yard })
      }
      let round = 0
      const [yard, own] = await inTurns(bench.options.repeats, bare.insert, () => bring(store, round++))
      rows.push({ answers, question: `a file of ${ROWS} rows`, 'bare ms': yard, 'percurso ms': own, ratio: own / yard })
      table(`what customers say, ${answers} answers`, rows)
      results.push(...rows)
    } finally {
      bare.close()
      await store.session.close()
      removeHome(home)
    }
  }
  return results
}

async function fill(store: Store, file: string, answers: number): Promise<void> {
  await store.session.create(file, 'Medida')
  const journey = synthJourney({ touchpoints: 60, seed: 1, language: 'pt-BR' })
  const bytes = new TextEncoder().encode(
    JSON.stringify({ format: JOURNEY_FILE_FORMAT, version: 1, business: '', journey }),
  )
  await store.ask('import.run', { name: 'synth.json', bytes, as: 'json', language: 'pt-BR' })
  await store.ask('feedback.makeUp', { answers, seed: 1, until: '2026-11-22', language: 'pt-BR' })
}

type Question = readonly [name: string, ask: () => Promise<unknown>]

async function questions(store: Store, answers: number): Promise<Question[]> {
  const [first] = await store.ask('touchpoint.list', {})
  const { channels, tags } = await store.ask('feedback.choices', {})
  const filters: Readonly<Record<string, FeedbackFilter>> = {
    all: {},
    touchpoint: { touchpointIds: [first!.id] },
    channel: { channels: channels.slice(0, 1) },
    score: { scores: { kind: 'nps', from: 0, to: 6 } },
    period: { from: '2026-03-01', to: '2026-03-31' },
    sentiment: { sentiments: ['negative'] },
    theme: { themeIds: ['waiting'] },
    source: { sources: ['hand'] },
    status: { statuses: ['opportunity'] },
    tag: { tags: tags.slice(0, 1) },
    unassigned: { unassigned: true },
    'touchpoint, sentiment, status': { touchpointIds: [first!.id], sentiments: ['negative'], statuses: ['read'] },
    'word, status': { text: 'fila', statuses: ['answered'] },
    words: { text: 'entrega atras' },
  }
  const page = (filter: FeedbackFilter, offset: number) => () =>
    store.ask('feedback.find', { filter, offset, limit: 50 })
  return [
    ...Object.entries(filters).map(([name, filter]): Question => [`page of ${name}`, page(filter, 0)]),
    ['page in the middle of all', page({}, Math.floor(answers / 2))],
    ['figures', () => store.ask('figures.read', { language: 'pt-BR' })],
    ...FIGURE_GROUPS.map(
      (by): Question => [`figures by ${by}`, () => store.ask('figures.read', { by, language: 'pt-BR' })],
    ),
  ]
}

/** A file whose rows are all new. */
function bring(store: Store, round: number): Promise<unknown> {
  const said = ['A fila anda devagar', 'Adorei o pão', 'Entrega atrasou', 'Tudo certo']
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `12/09/2026;${i % 11};${said[i % 4]} ${round} ${i};Loja;c${i % 3_000}`,
  )
  const csv = `Data;De 0 a 10, recomendaria?;Comentário;Canal;Cliente\n${rows.join('\n')}\n`
  return store.ask('feedback.import', {
    name: 'x.csv',
    bytes: new TextEncoder().encode(csv),
    routing: { touchpointId: null, rules: [] },
    recipeId: null,
    language: 'pt-BR',
    keepPersonal: false,
  })
}

function bareTable(file: string) {
  const raw = new Database(file)
  raw.pragma('journal_mode = WAL')
  raw.exec('create table answer (row integer primary key, at text, text text)')
  const add = raw.prepare('insert into answer (at, text) values (?, ?)')
  const insert = raw.transaction(() => {
    for (let i = 0; i < ROWS; i += 1) add.run('2026-09-12T10:00:00', `comentário número ${i}`)
  })
  insert()
  const one = raw.prepare('select * from answer where row = ?')
  return {
    read: () => {
      for (let i = 1; i <= 1_000; i += 1) one.get(i)
    },
    insert: () => insert(),
    close: () => {
      raw.close()
      rmSync(file, { force: true })
    },
  }
}

/** Milliseconds of both, in turns, as medians; the first turn of each only warms up. */
async function inTurns(repeats: number, bare: () => unknown, own: () => Promise<unknown>): Promise<[number, number]> {
  const [yard, ours]: [number[], number[]] = [[], []]
  for (let i = 0; i <= repeats; i += 1) {
    const start = performance.now()
    bare()
    const middle = performance.now()
    await own()
    if (i === 0) continue
    yard.push(middle - start)
    ours.push(performance.now() - middle)
  }
  return [median(yard), median(ours)]
}
