import { dayNumber, dayParts } from '../metric/period/localDay.ts'

/** A customer was at a touchpoint (its id, or as the source names it) at a local moment or day. */
export interface Visit {
  readonly customer: string
  readonly touchpoint: string
  readonly at: string
  /** line of the file, which decides between equal moments */
  readonly line: number
}

/** A visit with its place in time. */
export interface TimedVisit<V extends Visit = Visit> {
  readonly visit: V
  /** of the local clock, since 1970; a visit of which only the day is known stands at its beginning */
  readonly seconds: number
  readonly isDayOnly: boolean
}

const CLOCK = /[T ](\d{2}):(\d{2})(?::(\d{2}))?/
const DAY = 86_400

function timed<V extends Visit>(visit: V): TimedVisit<V> | null {
  const day = dayParts(visit.at)
  if (!day) return null
  const clock = CLOCK.exec(visit.at)
  const [hours, minutes, seconds] = [Number(clock?.[1] ?? 0), Number(clock?.[2] ?? 0), Number(clock?.[3] ?? 0)]
  return { visit, seconds: dayNumber(day) * DAY + hours * 3600 + minutes * 60 + seconds, isDayOnly: clock === null }
}

export const isBefore = (a: TimedVisit, b: TimedVisit): boolean =>
  a.seconds < b.seconds || (a.seconds === b.seconds && a.visit.line < b.visit.line)

/** Seconds from one to the other; whole days where of either only the day is known. */
export function secondsBetween(from: TimedVisit, to: TimedVisit): number {
  if (!from.isDayOnly && !to.isDayOnly) return to.seconds - from.seconds
  return (Math.floor(to.seconds / DAY) - Math.floor(from.seconds / DAY)) * DAY
}

export interface Walks<V extends Visit = Visit> {
  /** by customer, in the order of first lines; visits by moment, equal moments by line */
  readonly walks: ReadonlyMap<string, readonly TimedVisit<V>[]>
  /** visits left out for want of a date */
  readonly undated: number
}

/** Who went where, in order. */
export function walksOf<V extends Visit>(visits: Iterable<V>): Walks<V> {
  const walks = new Map<string, TimedVisit<V>[]>()
  let undated = 0
  for (const visit of visits) {
    const found = timed(visit)
    if (!found) {
      undated++
      continue
    }
    const walk = walks.get(visit.customer)
    if (walk) walk.push(found)
    else walks.set(visit.customer, [found])
  }
  for (const walk of walks.values()) walk.sort((a, b) => a.seconds - b.seconds || a.visit.line - b.visit.line)
  return { walks, undated }
}
