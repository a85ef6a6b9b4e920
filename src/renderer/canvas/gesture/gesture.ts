import type { ValenceValue } from '../../../shared/domain/journey/evidence.ts'
import type { ConnectionKind } from '../../../shared/domain/journey/journey.ts'
import type { Selected } from '../../state/selectionStore.ts'
import type { BringPlace } from '../bring/bringPlace.ts'
import type { Brought, Outside } from '../bring/brought.ts'
import type { DropPlace, LineDrop, StepDrop } from '../scene/dropPlace.ts'
import type { TargetKey } from '../scene/target.ts'
import type { Point } from '../view/viewport.ts'

/** What the pointer is in the middle of; points are map px. */
export type Gesture =
  | { readonly type: 'pan' }
  | { readonly type: 'marquee'; readonly from: Point; readonly at: Point; readonly base: readonly Selected[] }
  | {
      readonly type: 'cards'
      /** Of what was taken hold of; the others may be of either kind. */
      readonly kind: 'touchpoint' | 'card'
      readonly key: TargetKey
      readonly ids: ReadonlySet<string>
      /** from the card's corner to where it was taken hold of */
      readonly grip: Point
      readonly at: Point
      readonly drop: DropPlace | null
    }
  | {
      readonly type: 'step'
      readonly id: string
      readonly ids: ReadonlySet<string>
      readonly key: TargetKey
      readonly grip: Point
      readonly at: Point
      readonly drop: StepDrop | null
    }
  | {
      readonly type: 'stage' | 'lane'
      readonly id: string
      readonly key: TargetKey
      readonly grip: Point
      readonly at: Point
      readonly drop: LineDrop | null
    }
  | {
      readonly type: 'connect'
      readonly kind: ConnectionKind
      /** The end that stays. */
      readonly fromId: string
      readonly at: Point
      readonly overId: string | null
      /** Set where an existing connection is laid anew: which of its ends is in hand. */
      readonly again: { readonly id: string; readonly end: 'from' | 'to' } | null
    }
  | {
      readonly type: 'lift'
      readonly key: TargetKey
      readonly stepId: string
      readonly personaId: string | null
      readonly value: ValenceValue
    }
  | {
      /** Something from the tray beside the map, or from another program. */
      readonly type: 'bring'
      readonly brought: Brought | Outside
      readonly at: Point
      /** px in the window */
      readonly client: Point
      readonly place: BringPlace | null
    }
