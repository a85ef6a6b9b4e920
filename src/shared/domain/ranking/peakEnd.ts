import type { RankedAt } from './rankedAt.ts'
import type { Reason } from './reason.ts'

type Felt = Pick<RankedAt, 'id' | 'journeyId' | 'stepId' | 'place' | 'felt'>

/**
 * What people remember of a journey: its most intense moments and its end (Kahneman, Fredrickson, Schreiber & Redelmeier,
 * Psychological Science 4, 1993, 401–405). The lowest moment below 0, the highest above 0, and the last step that holds a
 * touchpoint; several that are alike all count.
 * @returns reasons by touchpoint; those that nothing is said of are left out
 */
export function peakEnd(all: readonly Felt[]): Map<string, Reason[]> {
  const reasons = new Map<string, Reason[]>()
  const journeys = new Map<string, Felt[]>()
  for (const at of all) journeys.set(at.journeyId, [...(journeys.get(at.journeyId) ?? []), at])
  const note = (id: string, reason: Reason): void => {
    reasons.set(id, [...(reasons.get(id) ?? []), reason])
  }
  for (const journey of journeys.values()) {
    const felt = journey.filter((at) => at.felt !== null) as (Felt & { felt: number })[]
    const lowest = Math.min(...felt.map((at) => at.felt))
    const highest = Math.max(...felt.map((at) => at.felt))
    const low = felt.filter((at) => at.felt === lowest && lowest < 0)
    const high = felt.filter((at) => at.felt === highest && highest > 0)
    for (const { id } of low) note(id, { key: 'pit', weight: 2, felt: lowest, alike: low.length - 1 })
    for (const { id } of high) note(id, { key: 'peak', weight: 1, felt: highest, alike: high.length - 1 })
    const last = journey.reduce((a, b) => (b.place > a.place ? b : a))
    for (const at of journey) {
      if (at.stepId !== last.stepId) continue
      const bad = (at.felt ?? 0) < 0
      note(at.id, { key: 'end', weight: bad ? 2 : 1, bad })
    }
  }
  return reasons
}
