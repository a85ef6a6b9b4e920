import { describe, expect, test } from 'vitest'
import { readFixture, readText, told } from '../../../../../test/fixtures/sources/readFixture.ts'

describe('Google Analytics 4', () => {
  test('two tables in one pt-BR file: 1.204 is a thousand, totals and comments are no data', () => {
    const { opened, measures, refusals, reading } = readFixture('ga4.csv')
    expect([opened.preview.source, opened.preview.needs]).toEqual(['ga4', []])
    expect(measures.map((m) => [m.line, m.place.page ?? m.place.channel, m.metric, m.value, m.unit])).toEqual([
      [10, '/', 'own:views', 1204, 'count'],
      [10, '/', 'own:activeUsers', 1000, 'count'],
      [10, '/', 'own:viewsPerUser', 1.2, 'score'],
      [10, '/', 'own:engagementSeconds', 32.4, 'seconds'],
      [10, '/', 'own:engagementRate', 39.4, 'percent'],
      [11, '/cardapio', 'own:views', 670, 'count'],
      [11, '/cardapio', 'own:activeUsers', 500, 'count'],
      [11, '/cardapio', 'own:viewsPerUser', 1.34, 'score'],
      [11, '/cardapio', 'own:engagementSeconds', 41, 'seconds'],
      [11, '/cardapio', 'own:engagementRate', 12.5, 'percent'],
      [16, 'Organic Search', 'own:sessions', 1050, 'count'],
      [17, 'Direct', 'own:sessions', 300, 'count'],
    ])
    expect(new Set(measures.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['2026-09-01 2026-09-30']))
    expect(refusals).toEqual([])
    expect(reading.progress()).toMatchObject({ rows: 4, notData: 5 })
  })

  test('days of the period by number; a share without a sign is a share', () => {
    const { measures } = readFixture('ga4English.csv')
    expect(measures.map((m) => [m.from, m.to, m.metric, m.value])).toEqual([
      ['2024-01-01', '2024-01-01', 'own:activeUsers', 1],
      ['2024-01-01', '2024-01-01', 'own:engagementRate', 39.4],
      ['2024-01-02', '2024-01-02', 'own:activeUsers', 1204],
      ['2024-01-02', '2024-01-02', 'own:engagementRate', 50],
    ])
  })

  test('a file that names no period asks for one and takes it', () => {
    const text = 'Page path and screen class,Views\n/,12\n'
    const { opened, refusals } = readText(text)
    expect([opened.preview.source, opened.preview.needs]).toEqual(['ga4', ['period']])
    expect(told(refusals)).toEqual(['2 PERIOD_MISSING'])
    const { measures } = readText(text, {}, { period: { from: '2026-09-01', to: '2026-09-30' } })
    expect(measures).toMatchObject([{ value: 12, from: '2026-09-01', to: '2026-09-30' }])
  })

  test('a figure that changes in the next export keeps its identity', () => {
    const month = (views: number): string =>
      `# Start date: 20260901\n# End date: 20260930\nPage path and screen class,Views\n/,${views}\n`
    expect(readText(month(12)).measures[0]!.identity).toBe(readText(month(13)).measures[0]!.identity)
  })
})
