import type { Channel } from '../../shared/domain/channel/channel.ts'
import type { CardKind, LaneRole } from '../../shared/domain/journey/lane.ts'

/** A lane that the map does not have yet and that comes with the thing. `afterId` null: first. */
export interface NewLane {
  readonly role: LaneRole
  readonly afterId: string | null
}

/** Something new, before it has a name: where it will stand. `afterId` null: first; left out: last. */
export type NewThing =
  | { readonly kind: 'stage'; readonly id: string; readonly afterId?: string | null }
  | { readonly kind: 'step'; readonly id: string; readonly stageId: string; readonly afterId?: string | null }
  | { readonly kind: 'lane'; readonly id: string; readonly role: LaneRole; readonly afterId?: string | null }
  | {
      readonly kind: 'touchpoint'
      readonly id: string
      readonly stepId: string
      readonly laneId: string
      readonly afterId?: string | null
      readonly channelId?: string | null
      /** One that nobody has used yet; it stands in for `channelId`. */
      readonly newChannel?: Pick<Channel, 'id' | 'kind' | 'name'>
      readonly newLane?: NewLane
    }
  | {
      readonly kind: 'card'
      readonly id: string
      readonly stepId: string
      readonly laneId: string
      readonly afterId?: string | null
      readonly cardKind?: CardKind
      readonly assetId?: string | null
      readonly newLane?: NewLane
    }

/** Whether it is something without any words: a lane has its usual name, a contact its channel. */
export function standsWordless(thing: NewThing): boolean {
  if (thing.kind === 'touchpoint') return Boolean(thing.channelId ?? thing.newChannel)
  return thing.kind === 'lane'
}
