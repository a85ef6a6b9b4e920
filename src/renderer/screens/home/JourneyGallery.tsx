import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useHome } from '../../state/homeStore.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { DrawCard } from './DrawCard.tsx'
import { GalleryHead } from './GalleryHead.tsx'
import { JourneyCard } from './JourneyCard.tsx'
import styles from './JourneyGallery.module.css'
import { JourneyMenu } from './JourneyMenu.tsx'
import { shownJourneys } from './journeyOrder.ts'
import { NoJourneys } from './NoJourneys.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { useGalleryKeys } from './useGalleryKeys.ts'

/** The journeys of a shelf as live thumbnails. */
export function JourneyGallery() {
  const { i18n } = useTranslation()
  const { shelf, order, find, tags, chosen, current } = useHome()
  const library = useLibrary()
  const all = shelf === 'inUse' ? (library.journeys ?? []) : library[shelf]
  const shown = useMemo(
    () => shownJourneys(all, { order, find, tags }, i18n.language),
    [all, order, find, tags, i18n.language],
  )
  const list = useRef<HTMLUListElement>(null)
  const onKeyDown = useGalleryKeys(list, shown, shelf)
  // One card is a stop of the tab key; arrows lead to the others.
  const stop = shown.some((journey) => journey.id === current) ? current : (shown[0]?.id ?? null)
  const filtered = find !== '' || tags.length > 0
  return (
    <section aria-labelledby="journeys">
      <GalleryHead shelf={shelf} all={all} />
      {shown.length === 0 && <NoJourneys shelf={shelf} filtered={filtered} />}
      <ul ref={list} className={styles.gallery} onKeyDown={onKeyDown}>
        {shown.map((journey) => (
          <JourneyCard
            key={journey.id}
            journey={journey}
            shelf={shelf}
            stop={journey.id === stop}
            chosen={chosen.has(journey.id)}
            choosing={chosen.size > 0}
          />
        ))}
        {shelf === 'inUse' && !filtered && <DrawCard />}
      </ul>
      <SelectionBar shelf={shelf} shown={shown} />
      <JourneyMenu shelf={shelf} />
    </section>
  )
}
