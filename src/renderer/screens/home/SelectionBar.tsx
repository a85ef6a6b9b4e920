import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { clearAway, shelve } from '../../commands/journeys.ts'
import { Button } from '../../components/button/Button.tsx'
import { choose, type Shelf, useHome } from '../../state/homeStore.ts'
import { openSheet } from '../../state/navigationStore.ts'
import styles from './SelectionBar.module.css'

/** What can be done with the chosen journeys, in sight wherever the gallery is scrolled to. */
export function SelectionBar({ shelf, shown }: { shelf: Shelf; shown: readonly JourneySummary[] }) {
  const { t } = useTranslation()
  const chosen = useHome((state) => state.chosen)
  const journeys = shown.filter((journey) => chosen.has(journey.id))
  if (journeys.length === 0) return null
  return (
    <section className={styles.bar} aria-label={t('shelves.bar')}>
      <b className={styles.count} role="status">
        {t('shelves.selected', { count: journeys.length })}
      </b>
      {shelf !== 'inUse' && (
        <Button small onClick={() => void shelve(journeys, null)}>
          {t('shelves.takeBack')}
        </Button>
      )}
      {shelf === 'inUse' && (
        <>
          <Button small onClick={() => void shelve(journeys, 'archive')}>
            {t('shelves.putAway')}
          </Button>
          <Button small onClick={() => openSheet({ kind: 'tags', journeyIds: journeys.map(({ id }) => id) })}>
            {t('shelves.tags')}
          </Button>
        </>
      )}
      {shelf === 'trash' ? (
        <Button small onClick={() => void clearAway(journeys)}>
          {t('shelves.removeNow')}
        </Button>
      ) : (
        <Button small onClick={() => void shelve(journeys, 'trash')}>
          {t('shelves.throwAway')}
        </Button>
      )}
      <span className={styles.space} />
      <Button small onClick={() => choose(shown.map((journey) => journey.id))}>
        {t('shelves.selectAll')}
      </Button>
      <Button small onClick={() => choose([])}>
        {t('shelves.letGo')}
      </Button>
    </section>
  )
}
