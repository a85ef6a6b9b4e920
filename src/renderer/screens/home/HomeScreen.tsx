import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/progress/Loading.tsx'
import { useLanguage } from '../../state/languageStore.ts'
import { loadJourneys, loadTemplates, useLibrary } from '../../state/libraryStore.ts'
import { loadRecent } from '../../state/workspaceStore.ts'
import { EmptyHome } from './EmptyHome.tsx'
import styles from './HomeScreen.module.css'
import { HomeSide } from './HomeSide.tsx'
import { JourneyGallery } from './JourneyGallery.tsx'
import { TemplateGallery } from './TemplateGallery.tsx'

/** The journeys of the file, what to do next with them, and templates to begin from. */
export function HomeScreen() {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const journeys = useLibrary((state) => state.journeys)
  useEffect(() => {
    void loadJourneys()
    void loadRecent()
  }, [])
  useEffect(() => void loadTemplates(language), [language])

  if (journeys === null) return <Loading text={t('common.loading')} />
  return (
    <div className={styles.home}>
      <div className={styles.main}>
        {journeys.length === 0 ? (
          <EmptyHome />
        ) : (
          <>
            <JourneyGallery journeys={journeys} />
            <TemplateGallery />
          </>
        )}
      </div>
      <HomeSide journeys={journeys} />
    </div>
  )
}
