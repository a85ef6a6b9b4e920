import { create } from 'zustand'
import type { FeedbackFilter } from '../../../shared/domain/feedback/feedbackFilter.ts'
import type { OwnTheme } from '../../../shared/domain/feedback/ownWords.ts'
import type { ThemeCount } from '../../../shared/domain/feedback/themeCount.ts'
import type { DistinctiveTerm } from '../../../shared/domain/themes/distinctiveTerms.ts'
import type { Reply } from '../../../shared/ipc/envelope.ts'
import { request } from '../../ipc/connection.ts'
import { asksNothing } from '../../state/inboxStore.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import { useSurroundings } from './surroundings.ts'

export interface Spoken {
  /** by how often they are spoken of; null until they are counted */
  readonly counts: readonly ThemeCount[] | null
  /** what sets the answers of the filter apart from all others */
  readonly terms: readonly DistinctiveTerm[]
}

/** What customers speak about, among the answers asked for. */
export const useSpoken = create<Spoken>(() => ({ counts: null, terms: [] }))

const MOST_TERMS = 12
let asked = 0

/** Counts the themes of all that is asked for but a theme, so that another one can be chosen; and its words. */
export async function countThemes(filter: FeedbackFilter): Promise<void> {
  const mine = ++asked
  const { themeIds: _, ...rest } = filter
  const { language } = useLanguage.getState()
  const [counts, terms] = await Promise.all([
    request('feedback.themes', { filter: rest }),
    asksNothing(filter) ? null : request('feedback.terms', { filter, language, most: MOST_TERMS }),
  ])
  if (mine !== asked) return
  useSpoken.setState({
    counts: counts.ok ? counts.data : [],
    terms: terms?.ok ? terms.data.terms : [],
  })
}

async function done(reply: Promise<Reply<unknown>>): Promise<string | null> {
  const result = await reply
  if (result.ok) return null
  sayFailure(result)
  return ''
}

const ownOf = (themeId: string): OwnTheme | undefined =>
  useSurroundings.getState().themes.find((theme) => theme.id === themeId)

export type ThemeFields = Pick<OwnTheme, 'name' | 'words'>

/** A theme of her own; one of ours under another name or with more words is one that takes ours in. */
export function saveTheme(themeId: string | null, fields: ThemeFields): Promise<string | null> {
  const own = themeId === null ? undefined : ownOf(themeId)
  if (own) return done(request('theme.update', { id: own.id, patch: fields }))
  return done(request('theme.add', { fields: { ...fields, takesIn: themeId === null ? [] : [themeId] } }))
}

/** From now on what one theme finds counts for another. @param name what the other is called */
export function joinThemes(themeId: string, into: string, name: string): Promise<string | null> {
  const own = ownOf(into)
  if (own) return done(request('theme.update', { id: own.id, patch: { takesIn: [...own.takesIn, themeId] } }))
  return done(request('theme.add', { fields: { name, words: [], takesIn: [into, themeId] } }))
}

export const removeTheme = (id: string): Promise<string | null> => done(request('theme.remove', { id }))
