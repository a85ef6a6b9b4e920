import type { JourneySummary } from '../../../../shared/ipc/routes/maps.ts'
import type { LayoutWords } from '../../../../shared/layout/words.ts'

/** A journey whose line can be laid under another one's. */
export interface Comparable {
  readonly id: string
  /** Its name, with its state where two of a name would be mixed up without. */
  readonly label: string
}

/** The journeys in use but this one, those in the other state first: today beside what is wanted. */
export function comparable(
  journeys: readonly Pick<JourneySummary, 'id' | 'name' | 'state'>[],
  here: Pick<JourneySummary, 'id' | 'state'>,
  words: Pick<LayoutWords, 'states' | 'unnamedJourney'>,
): Comparable[] {
  const others = journeys.filter((journey) => journey.id !== here.id)
  return others
    .toSorted((a, b) => Number(a.state === here.state) - Number(b.state === here.state))
    .map(({ id, name, state }) => ({ id, label: `${name.trim() || words.unnamedJourney} · ${words.states[state]}` }))
}
