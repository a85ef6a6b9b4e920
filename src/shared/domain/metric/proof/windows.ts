import { type DayParts, dayNumber, dayParts, daysBetween, type LocalDay, weekday } from '../period/localDay.ts'

/** A span of days, both of them in it. */
export interface Days {
  readonly from: LocalDay
  readonly to: LocalDay
}

/** What may make two spans differ with nothing changed; the words stand in the `proof.caveat` messages. */
export const WINDOW_CAVEATS = ['season', 'yearEnd', 'weekdays', 'lengths'] as const
export type WindowCaveat = (typeof WINDOW_CAVEATS)[number]

/** Middles further apart than this, round the year, are another season. */
const SEASON_DAYS = 61
/** Weekends make so much more of one span than of the other. */
const WEEKEND_PART = 0.1
const LENGTHS_APART = 1.5

export const lengthOf = ({ from, to }: Days): number => daysBetween(from, to) + 1

/** Whether a day is in both: then the same answers would be counted before and after. */
export const meet = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to

/** Where two spans are not alike as spans. */
export function windowCaveats(before: Days, after: Days): WindowCaveat[] {
  const caveats: WindowCaveat[] = []
  const apart = Math.abs(middleOf(before) - middleOf(after)) % 365.25
  if (Math.min(apart, 365.25 - apart) > SEASON_DAYS) caveats.push('season')
  if (holdsYearEnd(before) !== holdsYearEnd(after)) caveats.push('yearEnd')
  if (Math.abs(weekends(before) - weekends(after)) > WEEKEND_PART) caveats.push('weekdays')
  const [a, b] = [lengthOf(before), lengthOf(after)]
  if (Math.max(a, b) > LENGTHS_APART * Math.min(a, b)) caveats.push('lengths')
  return caveats
}

const partsOf = (day: LocalDay): DayParts => dayParts(day) as DayParts
const middleOf = ({ from, to }: Days): number => (dayNumber(partsOf(from)) + dayNumber(partsOf(to))) / 2

/** Whether a day of 10 December to 1 January, when shops are full of presents, is in it. */
function holdsYearEnd({ from, to }: Days): boolean {
  const { year } = partsOf(from)
  return [year - 1, year].some((y) => meet({ from, to }, { from: `${pad(y)}-12-10`, to: `${pad(y + 1)}-01-01` }))
}
const pad = (year: number): string => String(year).padStart(4, '0')

/** Part of the days that are Saturdays and Sundays. */
function weekends(days: Days): number {
  const length = lengthOf(days)
  const first = weekday(partsOf(days.from))
  let count = Math.floor(length / 7) * 2
  for (let i = 0; i < length % 7; i++) if ((first - 1 + i) % 7 >= 5) count++
  return count / length
}
