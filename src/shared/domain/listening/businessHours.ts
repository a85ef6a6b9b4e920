import { z } from '../schema.ts'

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)

/** When the business is open: spans of each weekday, Sunday first; an empty day is closed. */
export const BusinessHours = z.array(z.array(z.strictObject({ from: Clock, to: Clock })).max(4)).length(7)
export type BusinessHours = z.infer<typeof BusinessHours>

const DAY = 86_400

const seconds = (clock: string): number => Number(clock.slice(0, 2)) * 3600 + Number(clock.slice(3, 5)) * 60

/** Seconds since 1970 of a wall clock; `moment` is a `LocalMoment`. */
export function wallSeconds(moment: string): number {
  return Date.parse(`${moment.length === 10 ? `${moment}T00:00:00` : moment}Z`) / 1000
}

/** Whether the business was open at a wall-clock second. */
export function isOpen(at: number, hours: BusinessHours): boolean {
  const day = Math.floor(at / DAY)
  const within = at - day * DAY
  return (hours[(day + 4) % 7] ?? []).some(({ from, to }) => within >= seconds(from) && within < seconds(to))
}

/**
 * Open seconds between two wall-clock seconds. Spans of more than ten years count as ten: no answer took that long.
 */
export function businessSeconds(from: number, to: number, hours: BusinessHours): number {
  let sum = 0
  const last = Math.min(Math.floor(to / DAY), Math.floor(from / DAY) + 3_653)
  for (let day = Math.floor(from / DAY); day <= last; day += 1) {
    for (const span of hours[(day + 4) % 7] ?? []) {
      const start = Math.max(from, day * DAY + seconds(span.from))
      const end = Math.min(to, day * DAY + seconds(span.to))
      if (end > start) sum += end - start
    }
  }
  return sum
}
