import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'

/** One thing worth doing next, said from what the file really holds. */
export interface Stop {
  readonly kind: 'hurts' | 'listen' | 'feel' | 'first' | 'print'
  readonly journeyId: string
  readonly journey: string
  /** what hurts */
  readonly name: string
  /** steps without a feeling */
  readonly count: number
}

const MOST = 3

/**
 * At most three stops, the most recently changed journeys first: a map without steps, what hurts most anywhere, steps
 * without a feeling, a map where nobody was heard, a map that is ready to be hung up.
 */
export function nextStops(journeys: readonly JourneySummary[]): Stop[] {
  const recent = journeys.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
  const stop = (kind: Stop['kind'], journey: JourneySummary | undefined): Stop[] => {
    if (!journey) return []
    const count = journey.line.filter((point) => point.value === null).length
    return [{ kind, journeyId: journey.id, journey: journey.name, name: journey.worst ?? '', count }]
  }
  const lowest = (journey: JourneySummary): number => Math.min(...journey.line.map((point) => point.value ?? 0), 0)
  const hurting = recent
    .filter((journey) => journey.worst !== null && journey.state === 'asIs')
    .toSorted((a, b) => lowest(a) - lowest(b))
  const complete = (journey: JourneySummary): boolean =>
    journey.stepCount >= 3 && journey.line.every((point) => point.value !== null)
  return [
    ...stop(
      'first',
      recent.find((journey) => journey.stepCount === 0),
    ),
    ...stop('hurts', hurting[0]),
    ...stop(
      'feel',
      recent.find((journey) => journey.line.some((point) => point.value === null)),
    ),
    ...stop(
      'listen',
      recent.find((j) => j.state === 'asIs' && complete(j) && j.line.every((point) => !point.solid)),
    ),
    ...stop('print', recent.find(complete)),
  ].slice(0, MOST)
}
