import { Menu as Base } from '@base-ui/react/menu'
import { useMemo } from 'react'
import { MenuSheet } from '../../components/menu/Menu.tsx'
import type { Shelf } from '../../state/homeStore.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { closeJourneyMenu, useJourneyMenu } from './menuStore.ts'
import { useJourneyActions } from './useJourneyActions.ts'

/** One menu for all cards, so that two hundred of them cost nothing. */
export function JourneyMenu({ shelf }: { shelf: Shelf }) {
  const { journeyId, place } = useJourneyMenu()
  return (
    <Base.Root
      modal={false}
      open={journeyId !== null}
      onOpenChange={(open) => {
        if (!open) closeJourneyMenu()
      }}
    >
      {journeyId !== null && place && <Sheet journeyId={journeyId} place={place} shelf={shelf} />}
    </Base.Root>
  )
}

function Sheet({ journeyId, place, shelf }: { journeyId: string; place: DOMRect; shelf: Shelf }) {
  const journey = useLibrary((state) =>
    (shelf === 'inUse' ? (state.journeys ?? []) : state[shelf]).find((each) => each.id === journeyId),
  )
  const groups = useJourneyActions(journey, shelf)
  const anchor = useMemo(() => ({ getBoundingClientRect: () => place }), [place])
  return <MenuSheet groups={groups} align="end" anchor={anchor} />
}
