import { Map as MapIcon } from 'lucide-react'
import { useLibrary } from '../state/libraryStore.ts'
import { goToMap, useNavigation } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

/** The map that was open last, else the one that changed last. */
function mapToShow(): string | null {
  const journeys = useLibrary.getState().journeys ?? []
  const last = useNavigation.getState().lastJourneyId
  if (last !== null && journeys.some((journey) => journey.id === last)) return last
  return journeys.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))[0]?.id ?? null
}

export const goMap: Command = {
  id: 'goMap',
  label: 'goMap',
  group: 'view',
  icon: MapIcon,
  shortcuts: ['Alt+2'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null && facts.hasJourneys,
  run: () => {
    const journeyId = mapToShow()
    if (journeyId !== null) goToMap(journeyId)
  },
}
