import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { useWorkspace } from '../../state/workspaceStore.ts'
import { FileFacts } from './FileFacts.tsx'
import styles from './HomeSide.module.css'
import { NextStops } from './NextStops.tsx'
import { nextStops } from './nextStops.ts'
import { RecentFiles } from './RecentFiles.tsx'

/** What to do next and which files were open; only what is so. */
export function HomeSide({ journeys }: { journeys: readonly JourneySummary[] }) {
  const { t } = useTranslation()
  const recent = useWorkspace((state) => state.recent)
  const stops = nextStops(journeys)
  return (
    <aside className={styles.side}>
      <FileFacts begun={journeys.length > 0} />
      {stops.length > 0 && (
        <section>
          <h2 className={styles.title}>{t('home.stops.title')}</h2>
          <NextStops stops={stops} />
        </section>
      )}
      {recent.length > 0 && (
        <section>
          <h2 className={styles.title}>{t('home.recent.title')}</h2>
          <RecentFiles recent={recent} />
        </section>
      )}
    </aside>
  )
}
