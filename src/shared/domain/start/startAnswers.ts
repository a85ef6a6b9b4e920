import { ChannelKind } from '../channel/channel.ts'
import { Name, Text, z } from '../schema.ts'

/** The three moments that an owner is asked about, in the order in which they happen. */
export const MOMENTS = ['first', 'next', 'last'] as const
export type Moment = (typeof MOMENTS)[number]

/** What an owner says about the business at the first start. Whatever is empty was not answered. */
export const StartAnswers = z.strictObject({
  business: Name,
  /** who the customer is, by name, and in a few words */
  customer: Name,
  role: Name,
  /** how customers find the business; of `FINDING` */
  channels: z.array(ChannelKind).max(ChannelKind.options.length),
  /** what the customer does at each moment */
  steps: z.strictObject({ first: Name, next: Name, last: Name }),
  /** the moment that hurts most, and what happens there */
  painAt: z.enum(MOMENTS).nullable(),
  pain: Text,
})
export type StartAnswers = z.infer<typeof StartAnswers>

/** The channels through which customers find a business, most used first; the others belong to what happens inside. */
export const FINDING = [
  'whatsapp',
  'social',
  'google',
  'wordOfMouth',
  'facade',
  'phone',
  'site',
  'marketplace',
  'reviews',
  'ad',
  'partner',
  'email',
  'app',
  'video',
  'sms',
  'press',
  'event',
] as const satisfies readonly ChannelKind[]

/**
 * The steps of a trade's map that stand for the three moments: the first, the first of the middle stage, the last.
 * @param counts steps per stage, at least one stage with a step
 * @returns places in the list of all steps
 */
export function momentSteps(counts: readonly number[]): { readonly [M in Moment]: number } {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const middle = counts.slice(0, Math.floor((counts.length - 1) / 2)).reduce((sum, count) => sum + count, 0)
  return { first: 0, next: Math.min(Math.max(middle, Math.min(1, total - 1)), total - 1), last: Math.max(0, total - 1) }
}
