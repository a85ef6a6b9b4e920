import { expect, test } from 'vitest'
import { readFixture, readText, told } from '../../../../../test/fixtures/sources/readFixture.ts'
import { openSource } from '../openSource.ts'

test('Google reviews: stars in words, what was written without its translation, the time to the reply', () => {
  const { opened, feedback, cases, refusals } = readFixture('googleReviews.json')
  expect([opened.preview.source, opened.preview.needs]).toEqual(['googleReviews', []])
  expect(feedback.map((f) => [f.identity, f.at, f.score, f.scale!.kind, f.text, f.person])).toEqual([
    ['id:AbC1', '2026-09-12T09:02:33', 5, 'stars', 'Pão maravilhoso', 'Ana Lima'],
    ['id:AbC2', '2026-09-12T22:00:00', 2, 'stars', '', 'Beto Sá'],
  ])
  expect(cases.map((c) => [c.answered, c.firstResponseSeconds])).toEqual([
    [true, 6 * 3600],
    [false, null],
  ])
  expect(told(refusals)).toEqual(['22 SCORE_UNREADABLE'])
})

test('keys that mean something to the language mean nothing here', () => {
  const { feedback } = readText(
    '{"__proto__":{"starRating":"FIVE"},"reviews":[{"starRating":"ONE","createTime":"2026-09-12T12:00:00Z","__proto__":{"comment":"x"}}]}',
  )
  expect(feedback).toMatchObject([{ score: 1, text: '' }])
  expect(({} as Record<string, unknown>).starRating).toBeUndefined()
})

test.each([
  ['{"reviews":[{"starRating":"FIVE"', 'JSON_INVALID'],
  ['{"a":1}', 'JSON_UNKNOWN'],
  ['['.repeat(100_000), 'JSON_TOO_DEEP'],
])('%# a JSON that holds no reviews is refused by its reason', (text, code) => {
  const opening = openSource({ name: 'reviews.json', bytes: new TextEncoder().encode(text) })
  expect(opening.ok ? '' : opening.problem.code).toBe(code)
})
