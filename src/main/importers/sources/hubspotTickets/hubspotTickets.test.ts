import { expect, test } from 'vitest'
import { readFixture, told } from '../../../../../test/fixtures/sources/readFixture.ts'

test('HubSpot tickets: durations as HH:mm:ss, ease on 1–7, an open one is not yet answered', () => {
  const { opened, cases, feedback, refusals } = readFixture('hubspotTickets.csv')
  expect([opened.preview.source, opened.preview.needs]).toEqual(['hubspotTickets', []])
  expect(cases.map((c) => [c.identity, c.openedAt, c.firstResponseSeconds, c.resolutionSeconds, c.answered])).toEqual([
    ['id:9001', '2026-09-12T09:02:00', 45 * 60 + 30, 24 * 3600, true],
    ['id:9002', '2026-09-14T10:00:00', null, null, false],
    // closed without a reply by e-mail: by phone, perhaps
    ['id:9003', '2026-09-15T10:00:00', null, null, null],
  ])
  expect(cases[0]!.place).toEqual({ channel: 'Email', subject: 'Bolo veio amassado', stage: 'Suporte' })
  expect(feedback).toMatchObject([
    { at: '2026-09-13T09:02:00', score: 6, scale: { kind: 'ces', min: 1, max: 7, direction: 'up' } },
  ])
  expect(told(refusals)).toEqual(['4 ENDS_BEFORE_START'])
})
