// Local days without a zone, `YYYY-MM-DD`: a day is a day, whatever the clock of the machine says.

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`. */
export type LocalDay = string

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

export interface DayParts {
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** 1–31 */
  readonly day: number
}

/** The day of a local moment or day; null where it is none (`2026-02-30`, empty, another form). */
export function dayParts(moment: string): DayParts | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(moment)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null
}

export const localDay = ({ year, month, day }: DayParts): LocalDay => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
export function dayNumber({ year, month, day }: DayParts): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

/** The way back (civil_from_days). */
export function dayOfNumber(number: number): DayParts {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const ofEra = z - era * 146097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

function parts(day: LocalDay): DayParts {
  const found = dayParts(day)
  if (!found) throw new RangeError(`not a local day: ${day}`)
  return found
}

/** `count` days later, earlier where it is negative. Throws a RangeError for what is no day, as all below. */
export const daysLater = (day: LocalDay, count: number): LocalDay =>
  localDay(dayOfNumber(dayNumber(parts(day)) + count))
export const dayAfter = (day: LocalDay): LocalDay => daysLater(day, 1)

/** Whole days from one to the other; negative where `to` is the earlier one. */
export const daysBetween = (from: LocalDay, to: LocalDay): number => dayNumber(parts(to)) - dayNumber(parts(from))

/** 1 Monday … 7 Sunday (ISO 8601). */
export const weekday = (day: DayParts): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
