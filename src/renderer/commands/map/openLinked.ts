import { settledDoc } from '../../state/shownStore.ts'
import { enterJourney } from '../../state/trailStore.ts'

/** Opens the journey that a touchpoint leads into. @returns whether it leads into one */
export function openLinked(touchpointId: string): boolean {
  const doc = settledDoc()
  const linked = doc?.touchpoints.find((t) => t.id === touchpointId)?.linkedJourneyId
  if (!doc || !linked) return false
  enterJourney(linked, { journeyId: doc.journey.id, name: doc.journey.name, touchpointId })
  return true
}
