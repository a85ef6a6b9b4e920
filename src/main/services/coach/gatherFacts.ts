import type { CoachFacts, CoachJourney, HeardAt } from '../../../shared/domain/coach/coachFacts.ts'
import type { LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import { heardAtTouchpoints } from '../../repositories/improving/heardAtTouchpoints.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import { measuredAt } from '../listening/measuredNow.ts'
import type { OpenFile } from '../workspace/openFile.ts'

type File = Pick<OpenFile, 'connection' | 'find' | 'store'>

/** All that the coach looks at, of journeys in use. */
export async function gatherFacts(file: File, today: LocalDay): Promise<CoachFacts> {
  const { connection, find, store } = file
  const used = find.journeys().filter(({ archivedAt, trashedAt }) => archivedAt === null && trashedAt === null)
  const journeys = used.map(
    (journey): CoachJourney => ({
      journey,
      personas: store.persona.getMany(journey.personaIds),
      stages: find.stagesOf(journey.id),
      steps: find.stepsOfJourney(journey.id),
      lanes: find.lanesOf(journey.id),
      touchpoints: find.touchpointsOfJourney(journey.id).toSorted(inSteps(find.stepsOfJourney(journey.id))),
      cards: find.cardsOfJourney(journey.id),
      connections: find.connectionsOfJourney(journey.id),
    }),
  )
  const ids = new Set(used.map(({ id }) => id))
  const places = touchpointPlaces(connection)
  const there = new Set(places.map(({ id }) => id))
  return {
    today,
    journeys,
    personas: find.personas(),
    channels: find.channels(),
    empathyNotes: find.empathyNotes(),
    improvements: find.improvements(),
    columns: find.boardColumns(),
    playbooks: find.playbooks(),
    heard: withoutPlace(await heardAtTouchpoints(connection), there),
    posts: postsOf(file),
    measured: await measuredAt(
      file,
      places.filter(({ journeyId }) => ids.has(journeyId)),
      today,
      true,
    ),
    targets: find.targets(),
    facts: find.facts(),
    readings: find.readings(),
    setAside: find.setAsides(),
  }
}

/** Reading order: step by step, whatever the lane. */
function inSteps(steps: readonly { readonly id: string }[]) {
  const at = new Map(steps.map(({ id }, i) => [id, i]))
  return (a: { readonly stepId: string }, b: { readonly stepId: string }): number =>
    (at.get(a.stepId) ?? 0) - (at.get(b.stepId) ?? 0)
}

/** Answers whose touchpoint is gone stand with those that never had one. */
function withoutPlace(heard: readonly HeardAt[], there: ReadonlySet<string>): HeardAt[] {
  const placed = heard.filter(({ touchpointId }) => touchpointId !== null && there.has(touchpointId))
  const loose = heard.filter(({ touchpointId }) => touchpointId === null || !there.has(touchpointId))
  const newest = loose
    .map((at) => at.newest)
    .toSorted()
    .at(-1)
  if (newest === undefined) return placed
  const sum = (of: (at: HeardAt) => number): number => loose.reduce((total, at) => total + of(at), 0)
  return [...placed, { touchpointId: null, n: sum(({ n }) => n), newest, unreadBad: sum((at) => at.unreadBad) }]
}

/** Where kiosks ask, and where recipes send the rows of next month's file. */
function postsOf({ find }: File): string[] {
  const kiosks = find
    .kiosks()
    .flatMap(({ questions, chooseFrom }) => [...questions.map(({ touchpointId }) => touchpointId), ...chooseFrom])
  const recipes = find
    .recipes()
    .flatMap(({ routing }) => [
      routing.touchpointId,
      ...(routing.column?.values ?? []).map(({ touchpointId }) => touchpointId),
      ...routing.rules.map(({ touchpointId }) => touchpointId),
    ])
  return [...new Set([...kiosks, ...recipes].filter((id) => id !== null))]
}
