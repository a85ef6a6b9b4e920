import { expect, test } from 'vitest'
import { readFixture } from '../../../../../test/fixtures/sources/readFixture.ts'

test('RD Station: Windows-1252 with semicolons; conversions, opportunity and sale are visits, the sale with its money', () => {
  const { opened, visits, refusals } = readFixture('rdStation.csv')
  expect([opened.preview.source, opened.preview.needs, opened.preview.choices.encoding]).toEqual([
    'rdStation',
    [],
    'windows-1252',
  ])
  expect(visits.map((v) => [v.customer, v.at, v.touchpoint, v.place.channel, v.outcome, v.value])).toEqual([
    ['ana.lima@example.com', '2026-01-05T10:00:00', 'Primeira conversão', 'Busca Orgânica', null, undefined],
    ['ana.lima@example.com', '2026-01-20T11:30:00', 'Última conversão', 'Newsletter', null, undefined],
    ['ana.lima@example.com', '2026-01-25T09:00:00', 'Última oportunidade', 'Busca Orgânica', null, undefined],
    ['ana.lima@example.com', '2026-02-01T15:30:00', 'Última venda', 'Busca Orgânica', 'won', 1234.56],
    ['beto@example.com', '2026-03-13T08:00:00', 'Primeira conversão', 'Instagram', null, undefined],
    ['beto@example.com', '2026-03-13T08:00:00', 'Última conversão', 'Instagram', null, undefined],
  ])
  expect(refusals).toEqual([])
  // what is stored to know a row again must not be an address
  expect(visits.filter(({ identity }) => identity.includes('@'))).toEqual([])
  expect(new Set(visits.map(({ identity }) => identity)).size).toBe(6)
})
