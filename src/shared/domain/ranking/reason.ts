import type { EvidenceStatus } from '../journey/evidence.ts'
import type { FeelingSource } from '../listening/measured.ts'
import type { Fallen, Volume } from './rankedAt.ts'

/** Why a touchpoint stands where it stands: what was seen, and how much that counts. */
export type Reason = Evidence & {
  /** 0 (seen, and speaks neither way) to 4: the sum of a touchpoint's weights is what places it */
  readonly weight: number
}

type Evidence =
  | { readonly key: 'importance'; readonly importance: number }
  | { readonly key: 'importanceUnsaid' }
  | {
      readonly key: 'satisfaction'
      /** 1–5 */
      readonly score: number
      readonly source: FeelingSource
      readonly n: number
      readonly days: number
      readonly hollow: boolean
    }
  | { readonly key: 'satisfactionAssumed'; readonly score: number; readonly evidence: EvidenceStatus }
  | { readonly key: 'satisfactionUnknown' }
  | { readonly key: 'marked' }
  /** the lowest, the highest moment of its journey's curve; `alike`: how many others are as low or high */
  | { readonly key: 'pit' | 'peak'; readonly felt: number; readonly alike: number }
  /** the last thing that customers go through in its journey; `bad`: and it feels bad */
  | { readonly key: 'end'; readonly bad: boolean }
  | {
      readonly key: 'volume'
      readonly kind: Volume['kind']
      readonly count: number
      /** percent of the touchpoints of that kind that fewer come to */
      readonly above: number
    }
  | ({ readonly key: 'fallen' } & Fallen)
  | { readonly key: 'complaints'; readonly negative: number; readonly n: number }

export type ReasonKey = Reason['key']
