import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { Choice } from '../../components/select/Select.tsx'

/** Stands for no touchpoint in a list of them. */
export const NOWHERE = '-'

/** Touchpoints to choose from, with the map they are on; first what stands for none. */
export function placeChoices(places: readonly TouchpointPlace[], none: string): readonly Choice<string>[] {
  const journeys = new Set(places.map(({ journeyId }) => journeyId)).size
  return [
    { value: NOWHERE, label: none },
    ...places.map(({ id, name, journey }) => ({ value: id, label: journeys > 1 ? `${name} · ${journey}` : name })),
  ]
}
