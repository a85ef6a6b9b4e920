import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import type { Selected } from '../../state/selectionStore.ts'

/** One thing worth doing next, said from what the file really holds. */
export interface Stop {
  readonly kind: 'hurts' | 'listen' | 'feel' | 'first' | 'unowned' | 'print'
  readonly journeyId: string
  readonly journey: string
  /** what hurts */
  readonly name: string
  /** steps without a feeling, touchpoints without anybody */
  readonly count: number
  /** Where on the map it is; null: the map as a whole. */
  readonly at: Selected | null
}

const MOST = 3

/**
 * At most three stops, the most recently changed journeys first: a map without steps, what hurts most in the map
 * changed last, steps without a feeling, touchpoints that nobody looks after, a map where nobody was heard, a map that
 * is ready to be hung up.
 */
export function nextStops(journeys: readonly JourneySummary[]): Stop[] {
  const recent = journeys.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
  const stop = (
    kind: Stop['kind'],
    journey: JourneySummary | undefined,
    more: (journey: JourneySummary) => Partial<Stop> = () => ({}),
  ): Stop[] =>
    journey
      ? [{ kind, journeyId: journey.id, journey: journey.name, name: '', count: 0, at: null, ...more(journey) }]
      : []
  const unfelt = (journey: JourneySummary): number => journey.line.filter((point) => point.value === null).length
  const complete = (journey: JourneySummary): boolean => journey.stepCount >= 3 && unfelt(journey) === 0
  const touched = (journey: JourneySummary): boolean => journey.state === 'asIs' && journey.touchpointCount > 0
  return [
    ...stop(
      'first',
      recent.find((journey) => journey.stepCount === 0),
    ),
    ...stop(
      'hurts',
      recent.find((journey) => journey.worst !== null && journey.state === 'asIs'),
      ({ worst, worstAt }) => ({ name: worst ?? '', at: worstAt }),
    ),
    ...stop(
      'feel',
      recent.find((journey) => unfelt(journey) > 0),
      (journey) => ({ count: unfelt(journey) }),
    ),
    ...stop(
      'unowned',
      recent.find((journey) => touched(journey) && journey.unowned.count > 0),
      ({ unowned }) => ({
        count: unowned.count,
        at: unowned.firstId === null ? null : { kind: 'touchpoint', id: unowned.firstId },
      }),
    ),
    ...stop(
      'listen',
      recent.find((j) => j.state === 'asIs' && complete(j) && !j.heard && j.line.every((point) => !point.solid)),
    ),
    ...stop('print', recent.find(complete)),
  ].slice(0, MOST)
}
