import { expect, test } from 'vitest'
import { readFixture } from '../../../../../test/fixtures/sources/readFixture.ts'

test('SurveyMonkey: the second row of the head is no answer, and names the columns of a question that has several', () => {
  const { opened, feedback, refusals, reading } = readFixture('surveyMonkey.csv')
  expect([opened.preview.source, opened.preview.needs]).toEqual(['surveyMonkey', []])
  expect(reading.progress()).toMatchObject({ rows: 3, refused: 0 })
  expect(refusals).toEqual([])
  expect(opened.preview.questions.map(({ heading, scale }) => [heading, scale.kind])).toEqual([
    ['How likely is it that you would recommend Casa Verde to a friend or colleague?', 'nps'],
    ['How satisfied were you with – Delivery', 'csat'],
    ['How satisfied were you with – Price', 'csat'],
  ])
  expect(feedback.map(({ line, at, score, text }) => [line, at, score, text])).toEqual([
    [3, '2026-09-22T09:02:33', 9, ''],
    [3, '2026-09-22T09:02:33', 5, ''],
    [3, '2026-09-22T09:02:33', 4, ''],
    [3, '2026-09-22T09:02:33', null, 'More vegan options, please'],
    [4, '2026-09-23T18:40:00', 10, ''],
    [4, '2026-09-23T18:40:00', 4, ''],
    [4, '2026-09-23T18:40:00', 2, ''],
    [5, '2026-09-24T18:40:00', 2, ''],
    [5, '2026-09-24T18:40:00', 1, ''],
    [5, '2026-09-24T18:40:00', null, 'Nobody answered the phone'],
  ])
  expect(feedback[0]!.person).toBe('dora@example.com')
})
