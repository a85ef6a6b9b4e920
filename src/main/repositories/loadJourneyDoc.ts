import type { JourneyDoc } from '../../shared/domain/journey/journeyDoc.ts'
import { WORKSPACE_ID } from '../../shared/domain/workspace/workspace.ts'
import type { Assets } from './assets.ts'
import type { Finder } from './finder.ts'
import type { Store } from './store.ts'

/** One journey whole, or null where there is none of that id. */
export function loadJourneyDoc(store: Store, finder: Finder, assets: Assets, journeyId: string): JourneyDoc | null {
  const journey = store.journey.get(journeyId)
  if (!journey) return null
  const personas = store.persona.getMany(journey.personaIds)
  const cards = finder.cardsOfJourney(journeyId)
  const pictures = [...cards.map((c) => c.assetId), ...personas.map((p) => p.pictureAssetId)]
  return {
    workspaceName: store.workspace.get(WORKSPACE_ID)?.name ?? '',
    journey,
    personas,
    channels: finder.channels(),
    stages: finder.stagesOf(journeyId),
    steps: finder.stepsOfJourney(journeyId),
    lanes: finder.lanesOf(journeyId),
    touchpoints: finder.touchpointsOfJourney(journeyId),
    cards,
    connections: finder.connectionsOfJourney(journeyId),
    views: finder.viewsOf(journeyId),
    assets: assets.info(pictures.filter((id) => id !== null)),
  }
}
