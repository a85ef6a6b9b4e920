import { wilson } from '../metric/interval/wilson.ts'
import type { Checklist, ShopperVisit } from './playbook.ts'

/** How many of those looked at were found as they should be; percent with its Wilson interval. */
export interface FoundShare {
  readonly yes: number
  /** yes and no together; what nobody saw does not count */
  readonly of: number
  /** null where nothing was seen */
  readonly percent: { readonly value: number; readonly low: number; readonly high: number } | null
}

type Found = ShopperVisit['answers'][number]['found']

/** Wilson's interval (1927), as everywhere in the app. */
export function foundShare(found: readonly Found[]): FoundShare {
  const yes = found.filter((one) => one === 'yes').length
  const of = found.filter((one) => one !== 'notSeen').length
  if (of === 0) return { yes, of, percent: null }
  const { low, high } = wilson(yes, of)
  return { yes, of, percent: { value: (100 * yes) / of, low: 100 * low, high: 100 * high } }
}

/** One item over all visits of its list. */
export interface ItemStanding extends FoundShare {
  readonly itemId: string
  /** as it stands in the list, else as it was asked last */
  readonly text: string
  readonly touchpointId: string | null
  /** It is no longer on the list. */
  readonly gone: boolean
  /** by visit, in the order of the visits; null where it was not asked */
  readonly way: readonly ({ readonly found: Found; readonly note: string } | null)[]
}

/** Items of the list in its order, then those that were asked once and left it. @param visits oldest first */
export function itemStandings(checklist: Checklist, visits: readonly ShopperVisit[]): ItemStanding[] {
  const standing = (itemId: string, text: string, touchpointId: string | null, gone: boolean): ItemStanding => {
    const way = visits.map(({ answers }) => {
      const answer = answers.find((each) => each.itemId === itemId)
      return answer ? { found: answer.found, note: answer.note } : null
    })
    return { itemId, text, touchpointId, gone, way, ...foundShare(way.flatMap((each) => each?.found ?? [])) }
  }
  const listed = new Set(checklist.items.map(({ id }) => id))
  const left = new Map<string, string>()
  for (const { answers } of visits) {
    for (const answer of answers) if (!listed.has(answer.itemId)) left.set(answer.itemId, answer.text)
  }
  return [
    ...checklist.items.map(({ id, text, touchpointId }) => standing(id, text, touchpointId, false)),
    ...[...left].map(([id, text]) => standing(id, text, null, true)),
  ]
}
