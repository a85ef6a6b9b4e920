import { pathSummary } from '../../../shared/domain/paths/pathSummary.ts'
import { firstEntries, flowFigures, stageFlows } from '../../../shared/domain/paths/stageFlow.ts'
import { walksOf } from '../../../shared/domain/paths/visit.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { JourneyPaths } from '../../../shared/ipc/routes/bringing.ts'
import { type Days, readHeard } from '../../repositories/heard.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/**
 * How customers really went, held against the order of a journey's touchpoints. Customers who were at none of them are
 * left out; places that are on no map, or on another one, are unplanned. @throws AppError JOURNEY_NOT_FOUND
 */
export function journeyPaths(
  { connection, store }: Pick<OpenFile, 'connection' | 'store'>,
  journeyId: string,
  days: Days,
): JourneyPaths {
  if (!store.journey.get(journeyId)) throw new AppError('JOURNEY_NOT_FOUND', { journeyId })
  const places = touchpointPlaces(connection)
  const own = places.filter((place) => place.journeyId === journeyId)
  const designed = new Set(own.map(({ id }) => id))
  const { walks } = walksOf(readHeard(connection, days).visits())
  const here = new Map([...walks].filter(([, walk]) => walk.some(({ visit }) => designed.has(visit.touchpoint))))
  const summary = pathSummary({ walks: here }, [...designed])
  const known = new Map(places.map((place) => [place.id, place.name]))
  const stages = new Map(own.map((place) => [place.stageId, place.stage]))
  const stageOf = new Map(own.map((place) => [place.id, place.stageId]))
  const entries = firstEntries({ walks: here }, (touchpoint) => stageOf.get(touchpoint) ?? null)
  return {
    summary,
    names: Object.fromEntries(
      summary.touchpoints.map(({ touchpoint }) => [touchpoint, known.get(touchpoint) ?? touchpoint]),
    ),
    passages: stageFlows(entries, [...stages.keys()])
      .filter(({ entered }) => entered.of > 0 || entered.hits > 0)
      .map((flow) => ({
        from: stages.get(flow.from) ?? '',
        to: stages.get(flow.to) ?? '',
        ...flowFigures(flow),
        cameInLater: flow.cameInLater,
        backwards: flow.backwards,
      })),
  }
}
