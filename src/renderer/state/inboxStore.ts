import { create } from 'zustand'
import type { FeedbackFilter } from '../../shared/domain/feedback/feedbackFilter.ts'
import { goToListen } from './navigationStore.ts'

/** What somebody is about to choose for the answers at hand. */
export type Picking = 'touchpoint' | 'tag'

export interface InboxState {
  readonly filter: FeedbackFilter
  /** The answer at hand: its place in the list, and its id once it is known. */
  readonly current: { readonly index: number; readonly id: string | null }
  /** More than the one at hand: some of them, or all that the filter finds. */
  readonly chosen: ReadonlySet<string> | 'all'
  readonly picking: Picking | null
  readonly themesShown: boolean
}

const NONE: ReadonlySet<string> = new Set()

/** Which answers are looked at, and which of them are at hand. Never recorded. */
export const useInbox = create<InboxState>(() => ({
  filter: {},
  current: { index: 0, id: null },
  chosen: NONE,
  picking: null,
  themesShown: false,
}))

/** Asks for other answers; the first of them is at hand. */
export function setInboxFilter(filter: FeedbackFilter): void {
  useInbox.setState({ filter: lean(filter), current: { index: 0, id: null }, chosen: NONE })
}

/** Another question for some of the fields; what is undefined or empty is asked no more. */
export function refineInbox(change: { readonly [F in keyof FeedbackFilter]?: FeedbackFilter[F] | undefined }): void {
  setInboxFilter({ ...useInbox.getState().filter, ...change } as FeedbackFilter)
}

function lean(filter: FeedbackFilter): FeedbackFilter {
  const asked = Object.entries(filter).filter(
    ([, value]) =>
      value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(asked) as FeedbackFilter
}

export const asksNothing = (filter: FeedbackFilter): boolean => Object.keys(filter).length === 0

export function setCurrent(index: number, id: string | null): void {
  useInbox.setState({ current: { index, id } })
}

export function choose(chosen: ReadonlySet<string> | 'all'): void {
  useInbox.setState({ chosen })
}

export const chooseNone = (): void => choose(NONE)

export function pick(picking: Picking | null): void {
  useInbox.setState({ picking })
}

/** What customers speak about, beside the list. */
export function showThemes(themesShown: boolean): void {
  useInbox.setState({ themesShown })
}

/** Leads from elsewhere to answers that a filter finds. */
export function goToAnswers(filter: FeedbackFilter): void {
  setInboxFilter(filter)
  goToListen('answers')
}

/** Another file is open. */
export function forgetInbox(): void {
  useInbox.setState({ filter: {}, current: { index: 0, id: null }, chosen: NONE, picking: null, themesShown: false })
}
