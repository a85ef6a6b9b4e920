import { Id, Text, z } from '../../domain/schema.ts'
import { Segment, SegmentRule, type Variation } from '../../domain/segment/segment.ts'
import { command, query } from '../route.ts'

const nothing = z.strictObject({})
const fields = Segment.pick({ name: true, rule: true })

/** What a rule can name, the most frequent first, at most 200 of each. */
export interface SegmentChoices {
  readonly channels: readonly string[]
  readonly tags: readonly string[]
  readonly stages: readonly string[]
  /** whether any answer, request or visit says who the person was */
  readonly knowsPeople: boolean
}

/** How much of what was heard a rule takes in. */
export interface SegmentCount {
  readonly answers: number
  readonly cases: number
  readonly visits: number
  /** of so many, with and without the rule */
  readonly all: { readonly answers: number; readonly cases: number; readonly visits: number }
}

export const segmentRoutes = {
  /** In order. */
  'segment.list': query(nothing).gives<readonly Segment[]>(),
  'segment.add': command(z.strictObject({ id: Id.optional(), fields })).gives<{ id: string }>(),
  'segment.update': command(z.strictObject({ id: Id, patch: fields.partial() })).gives<null>(),
  /** `afterId` null: first; left out: last. */
  'segment.move': command(z.strictObject({ id: Id, afterId: Id.nullable().optional() })).gives<null>(),
  /** Takes along what it was told differently. */
  'segment.remove': command(z.strictObject({ id: Id })).gives<null>(),
  'segment.choices': query(nothing).gives<SegmentChoices>(),
  'segment.count': query(z.strictObject({ rule: SegmentRule })).gives<SegmentCount>(),

  'variation.list': query(nothing).gives<readonly Variation[]>(),
  /** One text for each touchpoint and segment; '' takes it away. */
  'variation.set': command(z.strictObject({ touchpointId: Id, segmentId: Id, text: Text })).gives<null>(),
} as const
