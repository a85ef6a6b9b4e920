import { Id, Name, OrderKey, Text, z } from '../schema.ts'

const some = z.array(Name).max(100)

/** Which answers belong to a segment: all that is said must hold; of a list, one is enough; an empty list says nothing. */
export const SegmentRule = z.strictObject({
  channels: some,
  tags: some,
  /** as the file said it */
  stages: some,
  /** new: nobody heard of the person before; returning: somebody did; null: either */
  customer: z.enum(['new', 'returning']).nullable(),
})
export type SegmentRule = z.infer<typeof SegmentRule>

/** A part of the customers, told by a rule over what they answered. */
export const Segment = z.strictObject({ id: Id, name: Name, rule: SegmentRule, order: OrderKey })
export type Segment = z.infer<typeof Segment>

/** What a segment is told or offered differently at a touchpoint. */
export const Variation = z.strictObject({ id: Id, touchpointId: Id, segmentId: Id, text: Text })
export type Variation = z.infer<typeof Variation>
