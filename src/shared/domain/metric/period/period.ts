import {
  type DayParts,
  dayNumber,
  dayOfNumber,
  dayParts,
  daysInMonth,
  daysLater,
  type LocalDay,
  localDay,
  weekday,
} from './localDay.ts'

export const PERIOD_KINDS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/**
 * `2026-11-23`, `2026-W48` (ISO 8601: Monday to Sunday, the week with the year's first Thursday is the first), `2026-11`,
 * `2026-Q4`, `2026`. Keys of one kind stand in the order of time when sorted as text.
 */
export type PeriodKey = string

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

function weekOf(day: DayParts): PeriodKey {
  const thursday = dayOfNumber(dayNumber(day) + 4 - weekday(day))
  const firstDay = dayNumber({ year: thursday.year, month: 1, day: 1 })
  return `${pad(thursday.year, 4)}-W${pad(Math.floor((dayNumber(thursday) - firstDay) / 7) + 1)}`
}

const KEY: Readonly<Record<PeriodKind, (day: DayParts) => PeriodKey>> = {
  day: localDay,
  week: weekOf,
  month: ({ year, month }) => `${pad(year, 4)}-${pad(month)}`,
  quarter: ({ year, month }) => `${pad(year, 4)}-Q${Math.ceil(month / 3)}`,
  year: ({ year }) => pad(year, 4),
}

/** The period that a local moment or day lies in; null where it is no date. */
export function periodOf(moment: string, kind: PeriodKind): PeriodKey | null {
  const day = dayParts(moment)
  return day && KEY[kind](day)
}

export interface Period {
  readonly kind: PeriodKind
  readonly key: PeriodKey
  /** first and last day, both within it */
  readonly from: LocalDay
  readonly to: LocalDay
}

const span = (kind: PeriodKind, key: PeriodKey, from: LocalDay, to: LocalDay): Period => ({ kind, key, from, to })
const months = (kind: PeriodKind, key: PeriodKey, year: number, first: number, last: number): Period =>
  span(
    kind,
    key,
    localDay({ year, month: first, day: 1 }),
    localDay({ year, month: last, day: daysInMonth(year, last) }),
  )

/** First and last day of a key; null where it is none (`2026-13`, a week 53 of a year that has 52). */
export function readPeriod(key: PeriodKey): Period | null {
  const [, y, kind, digits, day] = /^(\d{4})(?:-(W|Q)?(\d{1,2})(?:-(\d{2}))?)?$/.exec(key) ?? []
  if (y === undefined) return null
  const year = Number(y)
  const number = Number(digits)
  if (digits === undefined) return months('year', key, year, 1, 12)
  if (day !== undefined) return !kind && dayParts(key) ? span('day', key, key, key) : null
  if (kind === 'Q') return /^[1-4]$/.test(digits) ? months('quarter', key, year, number * 3 - 2, number * 3) : null
  if (digits.length !== 2) return null
  if (kind === 'W') {
    const fourth = dayParts(`${y}-01-04`) as DayParts
    const monday = dayNumber(fourth) - weekday(fourth) + 1 + 7 * (number - 1)
    const from = dayOfNumber(monday)
    return weekOf(from) === key ? span('week', key, localDay(from), localDay(dayOfNumber(monday + 6))) : null
  }
  return number >= 1 && number <= 12 ? months('month', key, year, number, number) : null
}

function known(key: PeriodKey): Period {
  const period = readPeriod(key)
  if (!period) throw new RangeError(`not a period: ${key}`)
  return period
}

const at = (day: LocalDay, kind: PeriodKind): PeriodKey => periodOf(day, kind) as PeriodKey

/** The one before of the same kind. Throws a RangeError for what is no key, as all below. */
export const previousPeriod = (key: PeriodKey): PeriodKey => {
  const { kind, from } = known(key)
  return at(daysLater(from, -1), kind)
}

export const nextPeriod = (key: PeriodKey): PeriodKey => {
  const { kind, to } = known(key)
  return at(daysLater(to, 1), kind)
}

/** The same period a year before. 29 February goes to the 28th; week 53 to the last week of a year that has 52. */
export function yearBefore(key: PeriodKey): PeriodKey {
  const { kind } = known(key)
  const earlier = `${pad(Number(key.slice(0, 4)) - 1, 4)}${key.slice(4)}`
  if (readPeriod(earlier)) return earlier
  return kind === 'week' ? earlier.replace(/53$/, '52') : earlier.replace(/29$/, '28')
}

/** Every period from one to the other, both within it; none where `to` comes first. At most 40,000. */
export function periodsFrom(first: PeriodKey, last: PeriodKey): PeriodKey[] {
  if (known(first).kind !== known(last).kind) throw new RangeError(`${first} and ${last} are of different kinds`)
  const keys: PeriodKey[] = []
  for (let key = first; key <= last; key = nextPeriod(key)) {
    keys.push(key)
    if (keys.length > 40_000) throw new RangeError(`too many periods from ${first} to ${last}`)
  }
  return keys
}

/** Whether a span of days lies wholly in a period: only then does a figure of the span belong to it. */
export function isWithin({ from, to }: { readonly from: LocalDay; readonly to: LocalDay }, key: PeriodKey): boolean {
  const period = known(key)
  return period.from <= from && to <= period.to
}

/** Whether a span of days is exactly a period. */
export function isWhole({ from, to }: { readonly from: LocalDay; readonly to: LocalDay }, key: PeriodKey): boolean {
  const period = known(key)
  return period.from === from && period.to === to
}
