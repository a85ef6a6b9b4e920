import { useTranslation } from 'react-i18next'
import type { Story } from '../../../shared/domain/story/story.ts'
import { NotRead } from '../../components/notice/NotRead.tsx'
import { EmptyPart } from '../../components/pane/EmptyPart.tsx'
import { Pane } from '../../components/pane/Pane.tsx'
import { PaneHead } from '../../components/pane/PaneHead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { request } from '../../ipc/connection.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { lookAtStory, useStoryLook } from '../../state/storyStore.ts'
import { JourneySelect } from '../figures/JourneySelect.tsx'
import { useAsked } from '../figures/useFigureRows.ts'
import { useChangesOf } from '../proof/useChangesOf.ts'
import { DayPicks } from './DayPicks.tsx'
import { StoryFigures } from './StoryFigures.tsx'
import { StoryLine } from './StoryLine.tsx'
import styles from './StoryPane.module.css'
import { StoryTrend } from './StoryTrend.tsx'

const chooseJourney = (journeyId: string | null): void => lookAtStory({ journeyId, days: null, metric: null })

/** How a journey was and how it is: its line, its figures, and what was done in between. */
export function StoryPane() {
  const { t } = useTranslation()
  const journeys = useLibrary((s) => s.journeys) ?? []
  const wanted = useStoryLook((s) => s.journeyId)
  const shown = journeys.find(({ id }) => id === wanted) ?? journeys[0]
  return (
    <Pane scrolls>
      <PaneHead title={t('story.title')} lead={t('story.lead')}>
        {shown && <JourneySelect bare one journeyId={shown.id} onChoose={chooseJourney} />}
      </PaneHead>
      {shown ? (
        <StoryOf key={shown.id} journeyId={shown.id} />
      ) : (
        <EmptyPart title={t('story.emptyTitle')} text={t('story.empty')} />
      )}
    </Pane>
  )
}

function StoryOf({ journeyId }: { journeyId: string }) {
  const { t } = useTranslation()
  const days = useStoryLook((s) => s.days)
  const changes = useChangesOf('improvement', 'journey', 'stage', 'step', 'touchpoint')
  const asked = useAsked<Story>(JSON.stringify([journeyId, days, changes]), () =>
    request('story.read', { journeyId, ...(days && { days: [...days] }) }),
  )
  if (asked.state === 'loading') return <Loading text={t('story.loading')} />
  if (asked.state === 'failed') return <NotRead text={t('story.failed')} again={asked.again} />
  const story = asked.data
  return (
    <>
      <DayPicks journeyId={journeyId} days={story.moments.map(({ day }) => day)} />
      <div className={styles.parts}>
        <div className={styles.part}>
          <StoryLine story={story} />
        </div>
        <div className={styles.part}>
          <StoryTrend journeyId={journeyId} marks={story.marks} />
        </div>
        <div className={styles.part}>
          <StoryFigures moments={story.moments} />
        </div>
      </div>
    </>
  )
}
