import type { CardKind, LaneRole } from '../../shared/domain/journey/lane.ts'

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
    }
  | {
      readonly kind: 'card'
      readonly id: string
      readonly stepId: string
      readonly laneId: string
      readonly afterId?: string | null
      readonly cardKind?: CardKind
      readonly assetId?: string | null
    }
