import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { USUAL_SCALES } from '../../feedback/scale.ts'
import { scoreTally } from '../tally/rawTally.ts'
import { dayNumber, dayParts, daysBetween, daysLater, localDay } from './localDay.ts'
import {
  isWhole,
  isWithin,
  nextPeriod,
  PERIOD_KINDS,
  periodOf,
  periodsFrom,
  previousPeriod,
  readPeriod,
  yearBefore,
} from './period.ts'
import { compared, trend, unbroken } from './trend.ts'

const days = fc.integer({ min: -40_000, max: 60_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))

describe('local days', () => {
  it('count as the calendar of the machine does, in UTC', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -900, max: 900 }), (day, count) => {
        expect(dayNumber(dayParts(day)!)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
        const later = daysLater(day, count)
        expect(later).toBe(new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10))
        expect(daysBetween(day, later)).toBe(count)
        expect(localDay(dayParts(`${day}T23:59:59`)!)).toBe(day)
      }),
    )
  })

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '23/11/2026', '2026-11-23Z'])('%s is none', (no) =>
    expect(dayParts(no)).toBeNull(),
  )
})

describe('periods', () => {
  it.each([
    ['2026-11-23T08:00:00', 'day', '2026-11-23'],
    ['2026-11-23', 'week', '2026-W48'],
    ['2026-11-23', 'month', '2026-11'],
    ['2026-11-23', 'quarter', '2026-Q4'],
    ['2026-11-23', 'year', '2026'],
    // ISO 8601: the year of a week is that of its Thursday.
    ['2021-01-03', 'week', '2020-W53'],
    ['2024-12-30', 'week', '2025-W01'],
    ['2027-01-01', 'week', '2026-W53'],
  ] as const)('%s lies in the %s %s', (moment, kind, key) => expect(periodOf(moment, kind)).toBe(key))

  it.each(['2026-W54', '2025-W53', '2026-Q5', '2026-13', '2026-W00', '26', '2026-02-30', '2026-Q01', '2026-1'])(
    '%s is none',
    (key) => expect(readPeriod(key)).toBeNull(),
  )

  it('hold the days that lie in them, follow one another without a gap, and sort as text', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...PERIOD_KINDS), (day, kind) => {
        const key = periodOf(day, kind)!
        const { from, to } = readPeriod(key)!
        expect(from <= day && day <= to).toBe(true)
        for (const end of [from, to]) expect(periodOf(end, kind)).toBe(key)
        const before = previousPeriod(key)
        expect(before < key).toBe(true)
        expect(nextPeriod(before)).toBe(key)
        expect(daysLater(readPeriod(before)!.to, 1)).toBe(from)
        expect(periodsFrom(before, nextPeriod(key))).toEqual([before, key, nextPeriod(key)])
      }),
    )
  })

  it.each([
    ['2024-02-29', '2023-02-28'],
    ['2026-W53', '2025-W52'],
    ['2026-W10', '2025-W10'],
    ['2026-Q4', '2025-Q4'],
    ['2026', '2025'],
  ])('the same one a year before %s is %s', (key, before) => expect(yearBefore(key)).toBe(before))

  it('tell whether a span of days belongs to them', () => {
    expect(isWithin({ from: '2026-11-02', to: '2026-11-30' }, '2026-11')).toBe(true)
    expect(isWithin({ from: '2026-10-31', to: '2026-11-30' }, '2026-11')).toBe(false)
    expect(isWhole({ from: '2026-11-01', to: '2026-11-30' }, '2026-11')).toBe(true)
  })
})

describe('trend', () => {
  const { csat, stars } = USUAL_SCALES
  const of = (...scores: number[]) => scoreTally(scores.map((score) => ({ scale: csat, score })))
  const tallies = new Map([
    ['2026-01', of(5, 4)],
    ['2026-02', of()],
    ['2026-04', of(1, 5)],
    ['2026-05', scoreTally([{ scale: stars, score: 1 }])],
  ])

  it('shows a gap as a gap: no tally, no answers, answers on another scale', () => {
    const points = trend('csat', 'month', tallies, { last: '2026-06' })
    expect(points.map(({ period, figure }) => [period, figure?.value ?? null])).toEqual([
      ['2026-01', 100],
      ['2026-02', null],
      ['2026-03', null],
      ['2026-04', 50],
      ['2026-05', null],
      ['2026-06', null],
    ])
    expect(unbroken(points).map((run) => run.map(({ period }) => period))).toEqual([['2026-01'], ['2026-04']])
    expect(trend('csat', 'month', new Map())).toEqual([])
  })

  it('joins no aggregate to the answers, and takes none that reaches over the end of a period', () => {
    const one = (value: number, from: string, to: string) => ({ value, from, to, unit: 'percent' as const, n: null })
    const points = trend('csat', 'month', tallies, {
      last: '2026-04',
      aggregates: [
        one(70, '2026-01-01', '2026-01-31'),
        one(80, '2026-02-01', '2026-02-28'),
        one(60, '2026-02-20', '2026-03-10'),
        one(90, '2025-12-01', '2025-12-31'),
      ],
    })
    expect(points.map(({ figure, beside }) => [figure?.value ?? null, figure?.basis ?? null, beside.length])).toEqual([
      [90, 'aggregate', 0],
      [100, 'answers', 1],
      [80, 'aggregate', 0],
      [null, null, 0],
      [50, 'answers', 0],
    ])
    expect(unbroken(points).map((run) => run.length)).toEqual([1, 1, 1, 1])
  })

  it('finds what to compare with', () => {
    const points = trend('csat', 'month', new Map([...tallies, ['2025-04', of(1)]]))
    expect(compared(points, '2026-04')).toMatchObject({ now: { value: 50 }, before: null, yearAgo: { value: 0 } })
  })
})
