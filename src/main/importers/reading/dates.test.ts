import { describe, expect, test } from 'vitest'
import { orderSaid, readDate, readTime } from './dates.ts'
import { zoneOf } from './zones.ts'

const BR = { order: 'dmy', zone: zoneOf('America/Sao_Paulo') } as const
const US = { order: 'mdy', zone: zoneOf('America/New_York') } as const

describe('dates as people and programs write them', () => {
  test.each([
    ['12/09/2026', '2026-09-12'],
    ['12/09/2026 09:02', '2026-09-12T09:02:00'],
    ['12/09/26, 9:02:33 PM', '2026-09-12T21:02:33'],
    ['12.09.2026 às 09:02', '2026-09-12T09:02:00'],
    ['2026-09-12', '2026-09-12'],
    ['2026-09-12T12:02:33.123Z', '2026-09-12T09:02:33'],
    ['2026-09-12 12:02:33 UTC', '2026-09-12T09:02:33'],
    ['2026-09-12T09:02:33-03:00', '2026-09-12T09:02:33'],
    ['2026/09/12 9:02:33 AM GMT-3', '2026-09-12T09:02:33'],
    ['20260912', '2026-09-12'],
    ['2026091214', '2026-09-12T14:00:00'],
    ['Jun 09, 2018 09:30 pm', '2018-06-09T21:30:00'],
    ['12 de setembro de 2026 09:02', '2026-09-12T09:02:00'],
    ['sáb., 12 de set. de 2026', '2026-09-12'],
    ['12 sep 2026', '2026-09-12'],
    ['46277', '2026-09-12'],
    ['46277,5', '2026-09-12T12:00:00'],
    ['1757667753', '2025-09-12T06:02:33'],
    ['29/02/2024', '2024-02-29'],
  ])('%s', (text, moment) => {
    expect(readDate(text, BR)).toBe(moment)
  })

  test('month first where it is usual', () => {
    expect(readDate('03/04/2026', US)).toBe('2026-03-04')
    expect(readDate('12/31/2026 12:05 am', US)).toBe('2026-12-31T00:05:00')
  })

  test.each([
    '31/02/2026',
    '29/02/2026',
    '13/13/2026',
    '00/01/2026',
    '12/09/2026 25:00',
    'ontem',
    '',
    '12',
    '2026-09-12 texto',
    '1/2/3',
  ])('%s is none', (text) => {
    expect(readDate(text, BR)).toBe('unreadable')
  })

  test.each(['0000-01-01', '9999-12-31', '01/01/0001', '31/12/9999 23:59:59', '1899-12-30'])(
    '%s is told apart: a year that cannot be',
    (text) => {
      expect(readDate(text, BR)).toBe('outOfRange')
    },
  )

  test('what a cell says of the order of its column', () => {
    expect(['25/03/2026', '03/25/2026', '2026-03-25', '03/04/2026', '03/03/2026', 'x'].map(orderSaid)).toEqual([
      'dmy',
      'mdy',
      'ymd',
      'either',
      null,
      null,
    ])
  })

  test('a time of its own', () => {
    expect([readTime('9:02 pm'), readTime('09h30'), readTime(0.5), readTime('25:00')]).toEqual([
      '21:02:00',
      '09:30:00',
      '12:00:00',
      null,
    ])
  })

  test('the hour that summer time skips or repeats moves nothing but itself', () => {
    const zone = zoneOf('America/New_York')
    const wall = (instant: string): string => new Date(zone.wall(Date.parse(instant) / 1000) * 1000).toISOString()
    expect(wall('2026-03-08T06:59:59Z')).toBe('2026-03-08T01:59:59.000Z')
    expect(wall('2026-03-08T07:00:00Z')).toBe('2026-03-08T03:00:00.000Z')
    expect(wall('2026-11-01T06:00:00Z')).toBe('2026-11-01T01:00:00.000Z')
  })
})
