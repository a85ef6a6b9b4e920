import { LEAST_ANSWERS } from '../listening/measuredFeeling.ts'
import { busiest } from './busiest.ts'
import { peakEnd } from './peakEnd.ts'
import { type Quadrant, quadrantOf, scoreOf } from './quadrant.ts'
import type { RankedAt } from './rankedAt.ts'
import type { Reason } from './reason.ts'

export interface Ranked<A extends RankedAt = RankedAt> {
  readonly at: A
  /** 1 for what matters and hurts most */
  readonly rank: number
  /** the heaviest first; never empty */
  readonly reasons: readonly Reason[]
  /** the sum of the reasons' weights */
  readonly weight: number
  /** null where importance or satisfaction is not known */
  readonly quadrant: Quadrant | null
  /** customers leave it dissatisfied, or a figure has fallen, or half of what is said is a complaint */
  readonly hurts: boolean
}

/** What nobody has said stands in the middle of 1–5. */
const MIDDLE = 3

/**
 * One order of what matters and hurts most, in which every place is explained (docs/adr: the order of key touchpoints):
 * the sum of the weights of its reasons; then importance, dissatisfaction, how many come, the place on the map. The order
 * of the input decides nothing.
 */
export function rank<A extends RankedAt>(all: readonly A[]): Ranked<A>[] {
  const moments = peakEnd(all)
  const busy = busiest(all)
  return all
    .map((at) => {
      const { importance, satisfaction } = at
      const own = [importanceOf(at), satisfactionOf(at), ...said(at), ...(moments.get(at.id) ?? [])]
      const volume = busy.get(at.id)
      const reasons = (volume ? [...own, volume] : own).toSorted((a, b) => b.weight - a.weight)
      return {
        at,
        reasons,
        weight: reasons.reduce((sum, reason) => sum + reason.weight, 0),
        quadrant: quadrantOf(importance, satisfaction?.position ?? null),
        hurts:
          (satisfaction !== null && satisfaction.position < 0.5) ||
          reasons.some(({ key, weight }) => key === 'fallen' || (key === 'complaints' && weight === 2)),
      }
    })
    .toSorted(
      (a, b) =>
        b.weight - a.weight ||
        (b.at.importance ?? MIDDLE) - (a.at.importance ?? MIDDLE) ||
        (a.at.satisfaction?.position ?? 0.5) - (b.at.satisfaction?.position ?? 0.5) ||
        (b.at.volume?.count ?? 0) - (a.at.volume?.count ?? 0) ||
        a.at.place - b.at.place ||
        (a.at.id < b.at.id ? -1 : 1),
    )
    .map((ranked, i) => ({ ...ranked, rank: i + 1 }))
}

function importanceOf({ importance }: RankedAt): Reason {
  if (importance === null) return { key: 'importanceUnsaid', weight: MIDDLE - 1 }
  return { key: 'importance', weight: importance - 1, importance }
}

function satisfactionOf({ satisfaction }: RankedAt): Reason {
  if (satisfaction === null) return { key: 'satisfactionUnknown', weight: 5 - MIDDLE }
  const score = scoreOf(satisfaction.position)
  const weight = Math.round(5 - score)
  if (satisfaction.from === 'map') return { key: 'satisfactionAssumed', weight, score, evidence: satisfaction.evidence }
  const { from: source, n, days, hollow } = satisfaction
  return { key: 'satisfaction', weight, score, source, n, days, hollow }
}

/** What is marked and what was heard beside satisfaction itself. */
function said({ isKey, satisfaction, comments, fallen }: RankedAt): Reason[] {
  const reasons: Reason[] = isKey ? [{ key: 'marked', weight: 1 }] : []
  // The figure that has fallen the furthest stands for the others.
  const [first] = fallen
  if (first) reasons.push({ key: 'fallen', weight: 2, ...first })
  // Where satisfaction is read out of the same comments, they have had their say.
  if (comments && comments.n >= LEAST_ANSWERS && satisfaction?.from !== 'comments') {
    const share = comments.negative / comments.n
    if (share >= 1 / 3) reasons.push({ key: 'complaints', weight: share >= 1 / 2 ? 2 : 1, ...comments })
  }
  return reasons
}
