import type { JourneyDoc } from '../journey/journeyDoc.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import { type MapFilter, NO_FILTER } from './view.ts'

/** Whether a filter asks for anything at all. */
export function asksNothing(filter: MapFilter): boolean {
  return (Object.keys(NO_FILTER) as (keyof MapFilter)[]).every((key) => {
    const value = filter[key]
    return Array.isArray(value) ? value.length === 0 : value === false
  })
}

/** Whether a touchpoint stays bright: any value within a field, all fields together. */
export function matches(touchpoint: Touchpoint, filter: MapFilter): boolean {
  const any = <T>(wanted: readonly T[], has: boolean): boolean => wanted.length === 0 || has
  return (
    any(filter.channelIds, touchpoint.channelId !== null && filter.channelIds.includes(touchpoint.channelId)) &&
    any(filter.medium, filter.medium.includes(touchpoint.medium)) &&
    any(filter.control, filter.control.includes(touchpoint.control)) &&
    any(filter.owners, filter.owners.includes(touchpoint.owner)) &&
    any(
      filter.personaIds,
      touchpoint.valence.some((v) => v.personaId !== null && filter.personaIds.includes(v.personaId)),
    ) &&
    any(filter.evidence, filter.evidence.includes(touchpoint.evidence)) &&
    any(
      filter.tags,
      touchpoint.tags.some((tag) => filter.tags.includes(tag)),
    ) &&
    (!filter.key || touchpoint.isKey)
  )
}

/** What stays bright under a filter. */
export interface Bright {
  readonly touchpointIds: ReadonlySet<string>
  /** steps with at least one such touchpoint */
  readonly stepIds: ReadonlySet<string>
}

/** null: everything does. */
export function brightUnder(doc: Pick<JourneyDoc, 'touchpoints'>, filter: MapFilter): Bright | null {
  if (asksNothing(filter)) return null
  const found = doc.touchpoints.filter((t) => matches(t, filter))
  return { touchpointIds: new Set(found.map((t) => t.id)), stepIds: new Set(found.map((t) => t.stepId)) }
}

/** Who answers for touchpoints of a journey, by name. */
export function ownersOf(doc: Pick<JourneyDoc, 'touchpoints'>): string[] {
  return [...new Set(doc.touchpoints.map((t) => t.owner).filter((owner) => owner !== ''))].sort((a, b) =>
    a.localeCompare(b),
  )
}

/** The tags that touchpoints of a journey wear, in alphabetical order. */
export function touchpointTagsOf(doc: Pick<JourneyDoc, 'touchpoints'>): string[] {
  return [...new Set(doc.touchpoints.flatMap((t) => t.tags))].sort((a, b) => a.localeCompare(b))
}
