import { Id, Name, OrderKey, Text, z } from '../schema.ts'

/** What a row of the map is; behaviour is keyed by this, never by the label. */
export const LaneRole = z.enum([
  'emotion',
  'actions',
  'touchpoints',
  'channels',
  'thoughts',
  'pains',
  'physicalEvidence',
  'backstage',
  'support',
  'opportunities',
  'metrics',
  'images',
  'text',
])
export type LaneRole = z.infer<typeof LaneRole>

export const Lane = z.strictObject({
  id: Id,
  journeyId: Id,
  role: LaneRole,
  /** Empty: the usual name of the role in the language shown. */
  name: Name,
  order: OrderKey,
})
export type Lane = z.infer<typeof Lane>

/** What a card says; the role of its lane decides which kinds it takes. */
export const CardKind = z.enum([
  'action',
  'thought',
  'pain',
  'gain',
  'evidence',
  'backstage',
  'support',
  'opportunity',
  'metric',
  'image',
  'text',
])
export type CardKind = z.infer<typeof CardKind>

export const Card = z.strictObject({
  id: Id,
  laneId: Id,
  stepId: Id,
  kind: CardKind,
  text: Text,
  /** The picture of an image card. */
  assetId: Id.nullable(),
  order: OrderKey,
})
export type Card = z.infer<typeof Card>

/** Kinds of card that a lane takes, the usual one first; none for lanes that draw other records. */
export const CARD_KINDS: { readonly [R in LaneRole]: readonly CardKind[] } = {
  emotion: [],
  actions: ['action'],
  touchpoints: [],
  channels: [],
  thoughts: ['thought'],
  pains: ['pain', 'gain'],
  physicalEvidence: ['evidence'],
  backstage: ['backstage'],
  support: ['support'],
  opportunities: ['opportunity'],
  metrics: ['metric'],
  images: ['image'],
  text: ['text'],
}

/** The lanes a new journey starts with, from street level down. */
export const STARTING_LANES: readonly LaneRole[] = [
  'emotion',
  'actions',
  'touchpoints',
  'channels',
  'thoughts',
  'pains',
  'physicalEvidence',
  'backstage',
  'support',
  'opportunities',
]

/** A line of a service blueprint. */
export type BlueprintLine = 'interaction' | 'visibility' | 'internalInteraction'

const RANK: { readonly [R in LaneRole]?: number } = {
  actions: 0,
  touchpoints: 1,
  channels: 1,
  backstage: 2,
  support: 3,
}
const LINES: readonly BlueprintLine[] = ['interaction', 'visibility', 'internalInteraction']

/**
 * The lines that part the lanes, each drawn above one lane. Lanes without a side (feelings, pains, opportunities …)
 * stay with the lane before them.
 * @param lanes in the order shown
 * @returns for each lane id, the lines directly above it, outermost first; lanes without a line are absent
 * Source: Shostack's service blueprint as refined by Bitner, Ostrom and Morgan (2008).
 */
export function blueprintLines(
  lanes: readonly Pick<Lane, 'id' | 'role'>[],
): ReadonlyMap<string, readonly BlueprintLine[]> {
  const above = new Map<string, readonly BlueprintLine[]>()
  let last: number | undefined
  for (const lane of lanes) {
    const rank = RANK[lane.role]
    if (rank === undefined) continue
    if (last !== undefined && rank !== last) {
      const crossed = LINES.slice(Math.min(last, rank), Math.max(last, rank))
      above.set(lane.id, rank > last ? crossed : crossed.toReversed())
    }
    last = rank
  }
  return above
}
