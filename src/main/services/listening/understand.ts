import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { Because } from '../../../shared/domain/sentiment/reading.ts'
import { readSentiment } from '../../../shared/domain/sentiment/readSentiment.ts'
import { readTokens } from '../../../shared/domain/text/tokens.ts'
import { findThemes } from '../../../shared/domain/themes/findThemes.ts'
import type { Taught } from './taught.ts'

/** What comments are read with. */
export type ReadWith = Pick<Taught, 'lexicon' | 'themes'>
export type Understood = Pick<Feedback, 'sentiment' | 'sentimentBy' | 'themeIds' | 'themesBy'>

/** No comment speaks of more. */
const MOST_THEMES = 12

/** What the app reads out of a comment by itself, with what the owner has taught it. */
export function understand(text: string, language: Language, taught: ReadWith): Understood {
  const said = text.trim()
  if (said === '') return NOTHING_SAID
  const read = readTokens(said, language)
  return {
    sentiment: readSentiment(said, language, taught.lexicon(), read, false).sentiment,
    sentimentBy: 'rules',
    themeIds: findThemes(said, language, taught.themes(), read)
      .slice(0, MOST_THEMES)
      .map(({ themeId }) => themeId),
    themesBy: 'rules',
  }
}

export const NOTHING_SAID: Understood = { sentiment: null, sentimentBy: 'rules', themeIds: [], themesBy: 'rules' }

/** The words that decided how an answer is read; none where the owner said it herself. */
export function because(answer: Feedback | null, taught: Taught): readonly Because[] {
  if (!answer || answer.sentimentBy === 'user') return []
  return readSentiment(answer.text, answer.language, taught.lexicon()).because
}
