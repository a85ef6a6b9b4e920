import type { Stake } from '../touchpoint/stake.ts'
import type { TouchpointPlace } from '../touchpoint/touchpointPlace.ts'
import type { Gap } from './gap.ts'
import type { Quadrant } from './quadrant.ts'
import type { RankedAt } from './rankedAt.ts'
import type { Reason } from './reason.ts'

/** A touchpoint in the order of what matters and hurts most. */
export interface KeyPoint extends Pick<RankedAt, 'isKey' | 'importance' | 'satisfaction' | 'felt' | 'volume'> {
  readonly place: TouchpointPlace
  /** 1 for the first */
  readonly rank: number
  /** the heaviest first; never empty */
  readonly reasons: readonly Reason[]
  readonly weight: number
  readonly quadrant: Quadrant | null
  readonly hurts: boolean
  readonly owner: string
  readonly stake: Stake | null
  /** improvements that are linked to it: not done and not dropped, and done */
  readonly work: { readonly open: number; readonly done: number }
}

export interface KeyReading {
  /** every touchpoint of the maps that say how it is, by rank */
  readonly points: readonly KeyPoint[]
  readonly gaps: readonly Gap[]
}
