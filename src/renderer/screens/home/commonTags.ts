import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'

/** The tags that all of these journeys wear, in the order of the first. */
export function commonTags(journeys: readonly Pick<JourneySummary, 'tags'>[]): string[] {
  const [first, ...rest] = journeys
  return (first?.tags ?? []).filter((tag) => rest.every(({ tags }) => tags.includes(tag)))
}
