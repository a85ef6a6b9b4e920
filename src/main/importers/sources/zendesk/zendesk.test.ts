import { expect, test } from 'vitest'
import { readFixture } from '../../../../../test/fixtures/sources/readFixture.ts'

test('Zendesk: minutes, a dash is nothing, good and bad are thumbs, not offered is no answer', () => {
  const { opened, cases, feedback, refusals } = readFixture('zendesk.csv')
  expect([opened.preview.source, opened.preview.needs]).toEqual(['zendesk', []])
  expect(
    cases.map((c) => [c.identity, c.firstResponseSeconds, c.resolutionSeconds, c.answered, c.contacts, c.reopened]),
  ).toEqual([
    ['id:71', 1800, 21_600, true, 3, true],
    ['id:72', null, null, false, null, false],
    // "1,440" minutes: a comma between thousands in an English file
    ['id:73', 86_400, 86_400, true, 2, false],
  ])
  expect(feedback.map(({ score, scale, at }) => [score, scale!.kind, at])).toEqual([
    [1, 'thumbs', '2026-09-12T15:02:00'],
    [0, 'thumbs', '2026-09-14T11:00:00'],
  ])
  expect(refusals).toEqual([])
})
