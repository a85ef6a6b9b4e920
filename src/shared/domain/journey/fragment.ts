import { Id, z } from '../schema.ts'
import { TouchpointBelongings } from '../touchpoint/belongings.ts'
import { Touchpoint } from '../touchpoint/touchpoint.ts'
import { Card, LaneRole } from './lane.ts'

const place = {
  /** Columns to the right of the first one copied. */
  column: z.number().int().min(0).max(20_000),
  /** The lane it came from. */
  role: LaneRole,
}

// What was copied by an app of before has no tags.
const touchpointFields = Touchpoint.omit({ id: true, stepId: true, laneId: true, order: true }).extend({
  tags: Touchpoint.shape.tags.default([]),
})

/**
 * Touchpoints and cards as the clipboard holds them: where they stood to each other, and all they say. Channels, personas
 * and pictures are named by id and let go where the workspace does not have them.
 */
export const MapFragment = z.strictObject({
  format: z.literal('percurso.fragment'),
  touchpoints: z
    .array(
      z.strictObject({
        ...place,
        fields: touchpointFields,
        /** which one it was copied from; left out by an app of before */
        fromId: Id.optional(),
        /** what belonged to it, where it was cut; else that is looked up */
        along: TouchpointBelongings.optional(),
      }),
    )
    .max(5_000),
  cards: z.array(z.strictObject({ ...place, fields: Card.pick({ kind: true, text: true, assetId: true }) })).max(5_000),
  /** Between the touchpoints above, by their place in the list. */
  connections: z
    .array(
      z.strictObject({ from: z.number().int().min(0), to: z.number().int().min(0), label: z.string().max(10_000) }),
    )
    .max(5_000),
})
export type MapFragment = z.infer<typeof MapFragment>
