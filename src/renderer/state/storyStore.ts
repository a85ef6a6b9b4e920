import { create } from 'zustand'
import type { LocalDay } from '../../shared/domain/metric/period/localDay.ts'
import { goToImprove } from './navigationStore.ts'

interface StoryLook {
  /** null: the first one */
  readonly journeyId: string | null
  /** null: those that show the most */
  readonly days: readonly LocalDay[] | null
  /** null: the figure with the most answers */
  readonly metric: string | null
}

/** Which story one looks at. Nothing of it is recorded. */
export const useStoryLook = create<StoryLook>(() => ({ journeyId: null, days: null, metric: null }))

export const lookAtStory = (look: Partial<StoryLook>): void => useStoryLook.setState(look)

/** Leads to the story of one journey. */
export function goToStory(journeyId: string): void {
  if (useStoryLook.getState().journeyId !== journeyId) lookAtStory({ journeyId, days: null, metric: null })
  goToImprove('story')
}
