import { expect, test } from 'vitest'
import { readFixture, readText, told } from '../../../../../test/fixtures/sources/readFixture.ts'

test('an event log without a head: customer, touchpoint, time by what the columns hold; equal rows are both kept', () => {
  const { opened, visits, refusals } = readFixture('eventLog.csv')
  expect([opened.preview.source, opened.preview.needs]).toEqual(['eventLog', []])
  expect(visits.map((v) => [v.line, v.customer, v.touchpoint, v.at])).toEqual([
    [1, 'C-01', 'Instagram', '2026-09-05T10:00:00'],
    [2, 'C-01', 'Loja', '2026-09-13T11:00:00'],
    [3, 'C-02', 'Loja', '2026-09-06T09:30:00'],
    [4, 'C-02', 'Loja', '2026-09-06T09:30:00'],
  ])
  expect(visits[3]!.identity).toBe(`${visits[2]!.identity}#2`)
  expect(told(refusals)).toEqual(['5 TOUCHPOINT_MISSING'])
})

test('with a head in any order', () => {
  const { opened, visits } = readText(
    'timestamp,touchpoint,customer\n2026-09-05T10:00:00Z,Store,17\n1757667753,Site,18\n',
  )
  expect(opened.preview.source).toBe('eventLog')
  expect(visits.map((v) => [v.customer, v.touchpoint, v.at])).toEqual([
    ['17', 'Store', '2026-09-05T07:00:00'],
    ['18', 'Site', '2025-09-12T06:02:33'],
  ])
})

// Would catch: a survey with its customer and channel taken for visits, so that every score and comment is lost.
test('scores and comments with their customer and channel are no log', () => {
  const { opened, feedback, visits } = readText(
    'Data;De 0 a 10, quanto recomendaria?;Comentário;Canal;Cliente\n02/03/2026;9;Pão bom;Balcão;Ana\n03/03/2026;2;Fila;WhatsApp;Bia\n',
  )
  expect(opened.preview.source).toBe('table')
  expect(visits).toEqual([])
  expect(feedback.map((f) => [f.score, f.text, f.place.channel])).toEqual([
    [9, 'Pão bom', 'Balcão'],
    [2, 'Fila', 'WhatsApp'],
  ])
})
