import { z } from 'zod'

// Trusted Types forbid zod's compiled validators in the window; the interpreted ones are the same.
z.config({ jitless: true })

/** Opaque identity of a record: letters, digits, `_` and `-`. */
export const Id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/)
/** One line that names something; 10,000 characters at most, so that a pasted page is still kept whole. */
export const Name = z.string().max(10_000)
/** A word of one's own that things are gathered by. */
export const Tag = z.string().min(1).max(200)
/** Free text of several lines. */
export const Text = z.string().max(100_000)
/** A place among siblings: a fractional-index key, compared by code unit. */
export const OrderKey = z.string().min(1).max(512)
/** An instant, ISO 8601 in UTC. */
export const Instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/)

/** A day of the calendar, `YYYY-MM-DD`, without a zone. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export { z }
