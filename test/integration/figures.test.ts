import { describe, expect, it } from 'vitest'
import { bakeryRig } from '../fixtures/store/bakeryRig.ts'

const { rig, doc } = bakeryRig()

/** A file of answers to the question of the NPS, all of one touchpoint. */
async function bring(touchpointId: string, rows: readonly (readonly [day: string, score: number])[]): Promise<void> {
  const csv = [
    'id;Data;De 0 a 10, quanto você recomendaria a padaria a um amigo?',
    ...rows.map(([day, score], i) => `${touchpointId}${i};${day};${score}`),
  ].join('\n')
  const bytes = new TextEncoder().encode(csv)
  const found = await rig.ask('feedback.import', {
    name: `${touchpointId}.csv`,
    bytes,
    routing: { touchpointId, rules: [] },
    recipeId: null,
    language: 'pt-BR',
    keepPersonal: false,
  })
  expect(found).toMatchObject({ added: rows.length, refused: 0 })
}
const answers = (day: string, ...scores: number[]): [string, number][] => scores.map((score) => [day, score])

describe('one figure in full', () => {
  // Would catch: the page of a touchpoint showing another's answers, or a table and a page that disagree.
  it('says what the table says, with its scores and its months, gaps included', async () => {
    const [a, b] = doc.touchpoints.map(({ id }) => id) as [string, string]
    await bring(a, [...answers('10/06/2026', 10, 9, 3), ...answers('05/08/2026', 7, 10)])
    await bring(b, answers('06/07/2026', 0, 0, 0))
    const table = await rig.ask('figures.read', { language: 'pt-BR', by: 'touchpoint' })
    const row = table.find(({ id, figure }) => id === a && figure.metric === 'nps')!
    const group = { by: 'touchpoint', id: a, key: row.key ?? '' } as const
    const sheet = (await rig.ask('figures.one', { metric: 'nps', group, language: 'pt-BR' }))!
    expect(sheet.row).toEqual(row)
    expect(sheet.row).toMatchObject({ newest: '2026-08-05', figure: { n: 5, value: 40 } })
    expect(sheet.scores).toEqual([
      { score: 3, count: 1 },
      { score: 7, count: 1 },
      { score: 9, count: 1 },
      { score: 10, count: 2 },
    ])
    expect(sheet.months.map(({ period, figure }) => [period, figure?.n ?? null])).toEqual([
      ['2026-06', 3],
      ['2026-07', null],
      ['2026-08', 2],
    ])
    const july = { from: '2026-07-01', to: '2026-07-31' }
    expect(await rig.ask('figures.one', { metric: 'nps', group, language: 'pt-BR', ...july })).toBeNull()
    const whole = await rig.ask('figures.one', { metric: 'nps', group: null, language: 'pt-BR', ...july })
    expect(whole?.row.figure).toMatchObject({ n: 3, value: -100 })
    expect(whole?.months.map(({ period }) => period)).toEqual(['2026-07'])
  })

  // Would catch: a metric that nobody knows reaching the store.
  it('of a metric that is none is refused', async () => {
    const asked = { metric: 'npx', group: null, language: 'pt-BR' } as never
    await expect(rig.ask('figures.one', asked)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

const days = (n: number, score: number, day = '20/11/2026'): [string, number][] =>
  answers(day, ...new Array<number>(n).fill(score))

describe('targets and alerts', () => {
  const alerts = async () =>
    (await rig.ask('figures.alerts', {})).map(({ place, figure }) => [place.id, figure.metric, figure.n])

  // Would catch: an alert that a handful of answers raise, one that stays when nothing was heard for years.
  it('tell of a touchpoint whose whole interval lies under its target, and of nothing else', async () => {
    const [bad, few, good, old] = doc.touchpoints.map(({ id }) => id) as [string, string, string, string]
    await bring(bad, [...days(30, 3), ...days(10, 9)])
    await bring(few, days(3, 3))
    await bring(good, [...days(40, 10), ...days(5, 7)])
    await bring(old, days(40, 0, '01/02/2020'))
    expect(await alerts()).toEqual([])
    const everywhere = { metric: 'nps', touchpointId: null, goal: 20, alarm: null, direction: 'up' } as const
    await rig.ask('target.set', everywhere)
    expect(await alerts()).toEqual([[bad, 'nps', 40]])
    // One of its own takes the place of the one for everywhere; an alarm lies further down than its goal.
    await rig.ask('target.set', { ...everywhere, touchpointId: bad, alarm: -90 })
    expect(await alerts()).toEqual([])
    await rig.ask('history.undo', {})
    expect(await alerts()).toEqual([[bad, 'nps', 40]])
  })

  // Would catch: a map that shows figures of another time than it says, or answers that undo has hidden.
  it('are worked out of the last 90 days in which anything was heard', async () => {
    const [a] = doc.touchpoints.map(({ id }) => id) as [string]
    await bring(a, [...days(20, 10), ...days(50, 0, '01/06/2026')])
    const [at] = await rig.ask('figures.ofJourney', { journeyId: doc.journey.id })
    expect(at).toMatchObject({ touchpointId: a, feeling: { source: 'nps', n: 20, position: 1 } })
    expect(at?.figures).toMatchObject([
      { figure: { metric: 'nps', value: 100, n: 20 }, to: '2026-11-20', alarmed: false },
    ])
    await rig.ask('history.undo', {})
    expect(await rig.ask('figures.ofJourney', { journeyId: doc.journey.id })).toEqual([])
  })
})
