import { dayParts, daysInMonth, daysLater, type LocalDay, localDay, weekday } from '../metric/period/localDay.ts'

/** The weeks in which the days of a month lie, whole. @param firstWeekday 1 Monday … 7 Sunday */
export function weeksOfMonth(day: LocalDay, firstWeekday: number): LocalDay[][] {
  const parts = dayParts(day)
  if (!parts) throw new RangeError(`not a local day: ${day}`)
  const first = localDay({ ...parts, day: 1 })
  const last = localDay({ ...parts, day: daysInMonth(parts.year, parts.month) })
  const before = (weekday({ ...parts, day: 1 }) - firstWeekday + 7) % 7
  const weeks: LocalDay[][] = []
  for (let start = daysLater(first, -before); start <= last; start = daysLater(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, i) => daysLater(start, i)))
  }
  return weeks
}

/** The same day of another month; the last one where that month is shorter. */
export function monthsLater(day: LocalDay, count: number): LocalDay {
  const parts = dayParts(day)
  if (!parts) throw new RangeError(`not a local day: ${day}`)
  const months = parts.year * 12 + parts.month - 1 + count
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return localDay({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) })
}
