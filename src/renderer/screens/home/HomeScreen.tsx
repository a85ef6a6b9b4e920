import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/progress/Loading.tsx'
import { useHome } from '../../state/homeStore.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { loadJourneys, loadTemplates, useLibrary } from '../../state/libraryStore.ts'
import { useStart } from '../../state/startStore.ts'
import { loadRecent } from '../../state/workspaceStore.ts'
import { StartScreen } from '../laterScreens.ts'
import { DueNotice } from './DueNotice.tsx'
import { EmptyHome } from './EmptyHome.tsx'
import { FallenNotice } from './FallenNotice.tsx'
import styles from './HomeScreen.module.css'
import { HomeSide } from './HomeSide.tsx'
import { JourneyGallery } from './JourneyGallery.tsx'
import { TemplateGallery } from './TemplateGallery.tsx'

/** The journeys of the file, what to do next with them, and templates to begin from; or the first start. */
export function HomeScreen() {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const { journeys, archive, trash } = useLibrary()
  const shelf = useHome((state) => state.shelf)
  const wanted = useStart((state) => state.wanted)
  useEffect(() => {
    // Once read they are kept up to date by what happens.
    if (useLibrary.getState().journeys === null) void loadJourneys()
    void loadRecent()
  }, [])
  useEffect(() => void loadTemplates(language), [language])

  if (journeys === null) return <Loading text={t('common.loading')} />
  const nothing = journeys.length + archive.length + trash.length === 0
  if (wanted ?? nothing) return <StartScreen />
  return (
    <div className={styles.home}>
      <div className={styles.main}>
        {nothing ? (
          <EmptyHome />
        ) : (
          <>
            <FallenNotice />
            <DueNotice />
            <JourneyGallery />
            {shelf === 'inUse' && <TemplateGallery />}
          </>
        )}
      </div>
      <HomeSide journeys={journeys} />
    </div>
  )
}
