import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLater } from '../metric/period/localDay.ts'
import { dueAt, movedBy, spanOf, weekSpans } from './weekSpans.ts'

// Would catch: bars that lie on each other, an improvement that is neither seen nor counted, a deadline that is hidden
// behind work that only goes on, a day that ends before it begins.

const WEEK = Array.from({ length: 7 }, (_, i) => daysLater('2026-11-22', i))
const span = (name: string, from: string, to: string) => ({ name, from, to })

test('what is due in the week comes before what only passes through, and the last row counts the rest', () => {
  const passing = ['a', 'b', 'c', 'd'].map((name) => span(name, '2026-11-01', '2026-12-24'))
  const { bars, hidden } = weekSpans(WEEK, [...passing, span('due', '2026-11-24', '2026-11-25')], 3)
  expect(bars.map(({ item, at, days, row, starts, ends }) => [item.name, at, days, row, starts, ends])).toEqual([
    ['due', 2, 2, 0, true, true],
    ['a', 0, 7, 1, false, false],
  ])
  expect(hidden).toEqual([3, 3, 3, 3, 3, 3, 3])
})

test('bars of one row never touch, and each is either drawn or counted on each of its days', () => {
  const day = fc.integer({ min: -10, max: 16 }).map((i) => daysLater(WEEK[0]!, i))
  const item = fc
    .tuple(day, fc.integer({ min: 0, max: 20 }))
    .map(([from, days]) => ({ from, to: daysLater(from, days) }))
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), fc.integer({ min: 2, max: 4 }), (items, rows) => {
      const { bars, hidden } = weekSpans(WEEK, items, rows)
      for (const [i, day] of WEEK.entries()) {
        const drawn = bars.filter(({ at, days }) => i >= at && i < at + days)
        expect(new Set(drawn.map(({ row }) => row)).size).toBe(drawn.length)
        expect(drawn.length + hidden[i]!).toBe(items.filter(({ from, to }) => from <= day && to >= day).length)
        if (hidden[i]! > 0) expect(drawn.every(({ row }) => row < rows - 1)).toBe(true)
      }
    }),
  )
})

describe('dates', () => {
  const at = (startOn: string | null, dueOn: string | null) => ({ startOn, dueOn })

  test('a span is the due day alone where the start is missing or later', () => {
    expect(spanOf(at(null, '2026-11-10'))).toEqual({ from: '2026-11-10', to: '2026-11-10' })
    expect(spanOf(at('2026-11-12', '2026-11-10'))).toEqual({ from: '2026-11-10', to: '2026-11-10' })
    expect(spanOf(at('2026-11-02', '2026-11-10'))).toEqual({ from: '2026-11-02', to: '2026-11-10' })
    expect(spanOf(at('2026-11-02', null))).toBeNull()
  })

  test('moving takes both ends along', () => {
    expect(movedBy(at('2026-11-28', '2026-11-30'), 7)).toEqual(at('2026-12-05', '2026-12-07'))
    expect(movedBy(at(null, '2026-11-30'), -1)).toEqual(at(null, '2026-11-29'))
  })

  test('another due day keeps the start, begins one, or stops at it', () => {
    expect(dueAt(at('2026-11-02', '2026-11-10'), '2026-11-12')).toEqual(at('2026-11-02', '2026-11-12'))
    expect(dueAt(at(null, '2026-11-10'), '2026-11-12')).toEqual(at('2026-11-10', '2026-11-12'))
    expect(dueAt(at('2026-11-02', '2026-11-10'), '2026-10-12')).toEqual(at('2026-11-02', '2026-11-02'))
    expect(dueAt(at(null, '2026-11-10'), '2026-11-08')).toEqual(at(null, '2026-11-08'))
    expect(dueAt(at('2026-11-20', null), '2026-11-08')).toEqual(at('2026-11-08', '2026-11-08'))
    expect(dueAt(at(null, null), '2026-11-08')).toEqual(at(null, '2026-11-08'))
  })
})
