import { Id, z } from '../schema.ts'

const amount = z.number().min(0).max(1e12)
/** The least and the most that it may be. */
export const AmountRange = z
  .strictObject({ low: amount, high: amount })
  .refine((r) => r.high >= r.low, 'high must not be below low')
export type AmountRange = z.infer<typeof AmountRange>

/** What is at stake at a touchpoint in money: volume × drop × average ticket. One to a touchpoint. */
export const Stake = z.strictObject({
  id: Id,
  touchpointId: Id,
  /** customers who come there in a month; null: not said */
  volume: AmountRange.nullable(),
  /** percent (0–100) of them who give up there; null: not said */
  drop: AmountRange.nullable(),
  /** what a sale brings on average, in the currency of the business; null: not said */
  ticket: AmountRange.nullable(),
})
export type Stake = z.infer<typeof Stake>
