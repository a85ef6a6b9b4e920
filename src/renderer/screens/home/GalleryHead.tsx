import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { clearAway } from '../../commands/journeys.ts'
import { Button } from '../../components/button/Button.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { SHELVES, type Shelf, showShelf, useHome } from '../../state/homeStore.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { FindJourney } from './FindJourney.tsx'
import styles from './GalleryHead.module.css'
import { isAllAssumed, TRASH_DAYS } from './journeyOrder.ts'
import { OrderMenu } from './OrderMenu.tsx'
import { TagMenu } from './TagMenu.tsx'

/** From here on a gallery is searched rather than looked through. */
const MANY = 7

/** What is shown, how much of it, and the ways to find one's way in it. */
export function GalleryHead({ shelf, all }: { shelf: Shelf; all: readonly JourneySummary[] }) {
  const { t } = useTranslation()
  const { order, find } = useHome()
  const { journeys, archive, trash } = useLibrary()
  const counts = { inUse: journeys?.length ?? 0, archive: archive.length, trash: trash.length }
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 id="journeys" className={styles.title}>
          {shelf === 'inUse' ? t('home.title') : t(`shelves.${shelf}`)}
        </h1>
        <Summary shelf={shelf} all={all} />
      </div>
      <div className={styles.ways}>
        {(counts.archive + counts.trash > 0 || shelf !== 'inUse') && (
          <Segmented
            label={t('shelves.label')}
            value={shelf}
            choices={SHELVES.map((each) => ({ value: each, label: `${t(`shelves.${each}`)} ${counts[each]}` }))}
            onChoose={showShelf}
          />
        )}
        <span className={styles.tail}>
          {all.length >= MANY && <FindJourney text={find} onText={(text) => useHome.setState({ find: text })} />}
          {all.length > 1 && <TagMenu journeys={all} />}
          {all.length > 1 && <OrderMenu order={order} onOrder={(next) => useHome.setState({ order: next })} />}
          {shelf === 'trash' && all.length > 0 && (
            <Button small icon={Trash2} onClick={() => void clearAway(all)}>
              {t('shelves.empty')}
            </Button>
          )}
        </span>
      </div>
    </header>
  )
}

function Summary({ shelf, all }: { shelf: Shelf; all: readonly JourneySummary[] }) {
  const { t } = useTranslation()
  if (all.length === 0) return null
  if (shelf === 'trash') return <p className={styles.summary}>{t('shelves.trashText', { count: TRASH_DAYS })}</p>
  if (shelf === 'archive') return <p className={styles.summary}>{t('shelves.archiveText')}</p>
  const touchpoints = all.reduce((sum, journey) => sum + journey.touchpointCount, 0)
  const assumed = all.filter(isAllAssumed).length
  return (
    <p className={styles.summary}>
      {t('home.summary', {
        journeys: t('common.count.journeys', { count: all.length }),
        touchpoints: t('common.count.touchpoints', { count: touchpoints }),
      })}{' '}
      {assumed > 0 && <b>{assumed === all.length ? t('home.allAssumed') : t('home.assumed', { count: assumed })}</b>}
    </p>
  )
}
