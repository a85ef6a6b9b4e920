import { daysBetween, daysLater, type LocalDay } from '../metric/period/localDay.ts'
import type { Improvement } from './improvement.ts'

type Dates = Pick<Improvement, 'startOn' | 'dueOn'>

/** The days from its start to the day on which it is due, both in it; null without a due day. A later start counts for nothing. */
export function spanOf({ startOn, dueOn }: Dates): { readonly from: LocalDay; readonly to: LocalDay } | null {
  if (dueOn === null) return null
  return { from: startOn !== null && startOn < dueOn ? startOn : dueOn, to: dueOn }
}

/** All of it goes so many days on or back; where it has no days, it has none after. */
export const movedBy = ({ startOn, dueOn }: Dates, days: number): Dates => ({
  startOn: startOn && daysLater(startOn, days),
  dueOn: dueOn && daysLater(dueOn, days),
})

/** Due on another day: what had one day alone then lasts from that day on, and nothing is due before it starts. */
export function dueAt({ startOn, dueOn }: Dates, day: LocalDay): Dates {
  if (dueOn === null) return { startOn: startOn !== null && startOn > day ? day : startOn, dueOn: day }
  const start = startOn !== null && startOn <= dueOn ? startOn : day > dueOn ? dueOn : null
  return { startOn: start, dueOn: start !== null && day < start ? start : day }
}

/** What of something stands in one week. */
export interface WeekBar<T> {
  readonly item: T
  /** the day of the week on which it stands first, from 0, and on how many */
  readonly at: number
  readonly days: number
  /** which of the rows of the week, from 0 */
  readonly row: number
  /** whether it starts, or is due, in this week */
  readonly starts: boolean
  readonly ends: boolean
}

export interface WeekSpans<T> {
  readonly bars: readonly WeekBar<T>[]
  /** by day of the week: of how many no bar stands there, in whose last row that is said */
  readonly hidden: readonly number[]
}

/**
 * Lays spans into the rows of a week: what is due in it first, then by start, each into the first row that is free on all
 * its days. Where a day holds more than there are rows, its last row says how many do not stand there.
 * @param week its days in their order
 * @param rows how many there are, 2 or more
 */
export function weekSpans<T extends { readonly from: LocalDay; readonly to: LocalDay }>(
  week: readonly LocalDay[],
  items: readonly T[],
  rows: number,
): WeekSpans<T> {
  const [first, last] = [week[0]!, week.at(-1)!]
  const here = items
    .filter(({ from, to }) => from <= last && to >= first)
    .map((item) => {
      const at = item.from > first ? daysBetween(first, item.from) : 0
      const end = item.to < last ? daysBetween(first, item.to) : week.length - 1
      return { item, at, days: end - at + 1, starts: item.from >= first, ends: item.to <= last }
    })
    .sort((a, b) => Number(b.ends) - Number(a.ends) || a.at - b.at || b.days - a.days)
  const laid = new Map<(typeof here)[number], number>()
  const taken = Array.from({ length: rows }, () => new Array<boolean>(week.length).fill(false))
  for (const each of here) {
    const row = taken.findIndex((days) => !days.slice(each.at, each.at + each.days).includes(true))
    if (row < 0) continue
    taken[row]?.fill(true, each.at, each.at + each.days)
    laid.set(each, row)
  }
  const hidden = new Array<number>(week.length).fill(0)
  const hide = ({ at, days }: (typeof here)[number]): void => {
    for (let i = at; i < at + days; i++) hidden[i]! += 1
  }
  for (const each of here) if (!laid.has(each)) hide(each)
  // The last row gives way where something is hidden, which may hide more beside it.
  for (let again = true; again; ) {
    again = false
    for (const [each, row] of laid) {
      if (row < rows - 1 || hidden.slice(each.at, each.at + each.days).every((count) => count === 0)) continue
      laid.delete(each)
      hide(each)
      again = true
    }
  }
  return { bars: [...laid].map(([each, row]) => ({ ...each, row })), hidden }
}
