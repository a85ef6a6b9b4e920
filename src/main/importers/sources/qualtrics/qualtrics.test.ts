import { expect, test } from 'vitest'
import { readFixture, told } from '../../../../../test/fixtures/sources/readFixture.ts'

test('Qualtrics: rows 2 and 3 are no answers, questions come from row 2, previews are told and not counted', () => {
  const { opened, feedback, refusals } = readFixture('qualtrics.csv')
  expect([opened.preview.source, opened.preview.needs]).toEqual(['qualtrics', []])
  expect(feedback.map(({ line, at, question, score, text }) => [line, at, question, score, text])).toEqual([
    [5, '2026-09-12T09:02:33', 'How likely are you to recommend the clinic?', 10, 'Kind people at the desk'],
    [7, '2026-09-13T10:01:00', 'How likely are you to recommend the clinic?', 7, ''],
  ])
  expect(feedback[0]!.identity).toMatch(/^id:R_1aBcD\//)
  expect(told(refusals)).toEqual(['6 TEST_ANSWER'])
})
