import { expect, test } from 'vitest'
import { readFixture, told } from '../../../../../test/fixtures/sources/readFixture.ts'

test('Typeform: the token is the identity, UTC becomes the clock on the wall, the reason joins its score', () => {
  const { opened, feedback, refusals } = readFixture('typeform.csv')
  expect([opened.preview.source, opened.preview.needs]).toEqual(['typeform', []])
  expect(feedback.map(({ at, scale, score, text }) => [at, scale!.kind, scale!.max, score, text])).toEqual([
    ['2026-09-12T09:02:33', 'nps', 10, 9, 'Entrega no mesmo dia'],
    ['2026-09-12T09:02:33', 'ces', 7, 7, ''],
    // half past one in the night in UTC is the evening before in São Paulo
    ['2026-09-12T22:30:00', 'nps', 10, 4, 'O app travou, duas vezes'],
    ['2026-09-12T22:30:00', 'ces', 7, 2, ''],
  ])
  expect(feedback[0]!.identity).toMatch(/^id:k2v9xq0a1b\//)
  expect(told(refusals)).toEqual(['4 NOTHING_SAID'])
})

test('another zone, another wall clock', () => {
  expect(readFixture('typeform.csv', { timeZone: 'Europe/Lisbon' }).feedback[0]!.at).toBe('2026-09-12T13:02:33')
})
