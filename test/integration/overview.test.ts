import { describe, expect, it } from 'vitest'
import { reportWords } from '../../src/main/services/overview/reportWords.ts'
import { createI18n } from '../../src/shared/i18n/createI18n.ts'
import { LANGUAGES } from '../../src/shared/i18n/languages.ts'
import { overviewTiles } from '../../src/shared/i18n/overviewText.ts'
import { REPORT_PAPER, reportPages } from '../../src/shared/layout/report/reportPages.ts'
import { bakeryRig } from '../fixtures/store/bakeryRig.ts'

const { rig, doc } = bakeryRig()

/** Answers to the question of the NPS, so many of a score on a day. */
async function bring(touchpointId: string, rows: readonly (readonly [day: string, score: number, n: number])[]) {
  const lines = rows.flatMap(([day, score, n]) => new Array<string>(n).fill(`${day};${score}`))
  const question = 'De 0 a 10, quanto você recomendaria a padaria a um amigo?'
  const csv = [`id;Data;${question}`, ...lines.map((line, i) => `${touchpointId} ${rows[0]?.[0]} ${i};${line}`)].join(
    '\n',
  )
  await rig.ask('feedback.import', {
    name: `${touchpointId}.csv`,
    bytes: new TextEncoder().encode(csv),
    routing: { touchpointId, rules: [] },
    recipeId: null,
    language: 'pt-BR',
    keepPersonal: false,
  })
}
const add = (title: string, more: object = {}) => rig.ask('improvement.add', { fields: { title, ...more } })

describe('the page that is read in a minute', () => {
  // Would catch: a change that chance makes called one, better and worse the wrong way round, spans that overlap.
  it('says what got better and worse beyond chance, and of the rest nothing', async () => {
    const [up, down, same] = doc.touchpoints.map(({ id }) => id) as [string, string, string]
    await bring(up, [
      ['10/03/2026', 2, 40],
      ['10/11/2026', 10, 40],
    ])
    await bring(down, [
      ['10/03/2026', 10, 40],
      ['10/11/2026', 2, 40],
    ])
    await bring(same, [
      ['10/03/2026', 9, 12],
      ['10/11/2026', 9, 12],
    ])
    const before = await rig.ask('overview.read', {})
    expect([before.better, before.worse, before.compared]).toEqual([[], [], 0])
    await bring(up, [['01/08/2026', 2, 40]])
    await bring(down, [['02/08/2026', 10, 40]])
    await bring(same, [['01/08/2026', 10, 12]])
    const { better, worse, compared } = await rig.ask('overview.read', {})
    expect(better).toMatchObject([{ place: { id: up }, metric: 'nps', before: -100, after: 100, n: 40 }])
    expect(worse).toMatchObject([{ place: { id: down }, before: 100, after: -100 }])
    expect(compared).toBe(3)
  })

  // Would catch: what is done or dropped called late, a date of today called late, what is late left out.
  it('says which improvements are late, due and done', async () => {
    await add('Atrasada', { dueOn: '2026-11-01', owner: 'Ana' })
    await add('Desta semana', { dueOn: '2026-11-25' })
    await add('De hoje', { dueOn: '2026-11-22' })
    await add('Longe', { dueOn: '2027-03-01' })
    const { id } = await add('Feita', { dueOn: '2026-11-01' })
    await rig.ask('improvement.move', { ids: [id], columnId: 'done' })
    const found = await rig.ask('overview.read', {})
    expect(found.late).toMatchObject([{ title: 'Atrasada', daysLate: 21, owner: 'Ana' }])
    expect(found.soon.map(({ title }) => title)).toEqual(['De hoje', 'Desta semana'])
    expect(found.done.map(({ title }) => title)).toEqual(['Feita'])
    expect([found.lateCount, found.openCount, found.doneCount]).toEqual([1, 4, 1])
  })

  // Would catch: a sentence with a hole in some language, a tile that says nothing where there is nothing.
  it('is whole in every language, full and empty', async () => {
    await add('Atrasada', { dueOn: '2026-11-01' })
    const full = await rig.ask('overview.read', {})
    await rig.ask('journey.shelve', { ids: [doc.journey.id], shelf: 'trash' })
    const empty = await rig.ask('overview.read', {})
    for (const language of LANGUAGES) {
      for (const tile of [full, empty].flatMap((overview) => overviewTiles(createI18n(language), overview))) {
        const said = [tile.title, tile.count, tile.none, tile.more, ...tile.lines.flatMap((l) => [l.text, l.note])]
        expect(said.join(' ')).not.toMatch(/overview\.|ranking\.|undefined|\{\{/)
        expect(tile.lines.length > 0 || tile.none !== '').toBe(true)
      }
    }
  })
})

describe('the report', () => {
  // Would catch: a list cut at the foot of a page, words beyond the paper, a place of the order that is left out.
  it('puts everything within its pages, the order of touchpoints whole', async () => {
    for (let i = 0; i < 60; i++) await add(`Melhoria ${i} `.repeat(8), { problem: 'Demora. '.repeat(60) })
    const { id } = await add('Provada')
    const plan = {
      metric: 'nps',
      touchpointId: null,
      segmentId: null,
      before: { from: '2026-05-01', to: '2026-05-31' },
      after: { from: '2026-06-01', to: '2026-06-30' },
      direction: 'up',
    } as const
    await rig.ask('proof.set', { improvementId: id, plan })
    const overview = await rig.ask('overview.read', {})
    const reading = await rig.ask('key.read', {})
    const words = await reportWords(rig.session.current(), 'pt-BR', { overview, reading })
    const pages = reportPages(words, true)
    expect(pages.length).toBeGreaterThan(3)
    const texts = pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark] : [])))
    const said = texts.map(({ lines }) => lines.join(' '))
    for (const { place } of reading.points.slice(0, 40)) expect(said).toContain(place.name)
    expect(words.lists.flatMap(({ items }) => items.map(({ text }) => text))).toContain('Provada')
    expect(said).toContain('As melhorias ajudaram?')
    const height = REPORT_PAPER.heightMm / pages[0]!.mmPerPx
    for (const { y, lines, lineHeight } of texts) {
      expect(y).toBeGreaterThan(0)
      expect(y + (lines.length - 1) * lineHeight).toBeLessThan(height)
    }
    expect(reportPages(words, false)).toHaveLength(1)
  })
})
