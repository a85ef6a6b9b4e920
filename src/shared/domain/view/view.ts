import { Control, Medium } from '../channel/channel.ts'
import { EvidenceStatus } from '../journey/evidence.ts'
import { Id, Name, OrderKey, Tag, z } from '../schema.ts'

/**
 * Which touchpoints stay bright. Within one field any of its values will do, across fields all must hold; an empty field
 * asks nothing.
 */
export const MapFilter = z.strictObject({
  channelIds: z.array(Id).max(200),
  medium: z.array(Medium).max(2),
  control: z.array(Control).max(2),
  owners: z.array(Name).max(200),
  /** touchpoints that one of these personas has a feeling about */
  personaIds: z.array(Id).max(200),
  /** true: key touchpoints only */
  key: z.boolean(),
  evidence: z.array(EvidenceStatus).max(4),
  tags: z.array(Tag).max(200),
})
export type MapFilter = z.infer<typeof MapFilter>
export const NO_FILTER: MapFilter = {
  channelIds: [],
  medium: [],
  control: [],
  owners: [],
  personaIds: [],
  key: false,
  evidence: [],
  tags: [],
}

/** A way of looking at one journey, kept under a name. */
export const View = z.strictObject({
  id: Id,
  journeyId: Id,
  name: Name,
  filter: MapFilter,
  /** lanes folded up */
  collapsedLaneIds: z.array(Id).max(200),
  /** the one stage shown; null: all */
  focusStageId: Id.nullable(),
  /** personas whose lines are not shown */
  hiddenPersonaIds: z.array(Id).max(200),
  order: OrderKey,
})
export type View = z.infer<typeof View>
