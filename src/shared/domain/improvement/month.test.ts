import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfter, dayParts, weekday } from '../metric/period/localDay.ts'
import { monthsLater, weeksOfMonth } from './month.ts'

const days = fc.integer({ min: -20_000, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))

test('every month stands in whole weeks without a gap, from the first day of the week that was asked for', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 7 }), (day, first) => {
      const all = weeksOfMonth(day, first).flat()
      expect(weekday(dayParts(all[0]!)!)).toBe(first)
      expect(all.length % 7).toBe(0)
      all.slice(1).forEach((each, i) => {
        expect(each).toBe(dayAfter(all[i]!))
      })
      const of = all.filter((each) => each.slice(0, 7) === day.slice(0, 7))
      expect(of[0]).toBe(`${day.slice(0, 7)}-01`)
      expect(dayAfter(of.at(-1)!).slice(8)).toBe('01')
      // No week of another month alone.
      expect(all.length - of.length).toBeLessThan(13)
    }),
  )
})

test('a month later stays in that month, and there and back ends where a month is long enough', () => {
  expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28')
  expect(monthsLater('2026-01-15', -1)).toBe('2025-12-15')
  expect(monthsLater('2026-11-30', 14)).toBe('2028-01-30')
  fc.assert(
    fc.property(days, fc.integer({ min: -50, max: 50 }), (day, count) => {
      if (Number(day.slice(8)) < 29) expect(monthsLater(monthsLater(day, count), -count)).toBe(day)
    }),
  )
})
