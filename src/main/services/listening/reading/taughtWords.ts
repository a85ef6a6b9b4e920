import { NO_OWN_WORDS, type OwnLexicon } from '../../../../shared/domain/sentiment/own/ownLexicon.ts'
import type { OwnTheme } from '../../../../shared/domain/themes/theme.ts'
import type { ReadWith } from '../understand.ts'

/** What the owner has taught the app about words, as plain data that another thread can be given. */
export interface TaughtWords {
  readonly lexicon: OwnLexicon
  readonly themes: readonly OwnTheme[]
}
export const NOTHING_TAUGHT: TaughtWords = { lexicon: NO_OWN_WORDS, themes: [] }

export const plainWords = (taught: ReadWith): TaughtWords => ({ lexicon: taught.lexicon(), themes: taught.themes() })

export const readWith = ({ lexicon, themes }: TaughtWords): ReadWith => ({
  lexicon: () => lexicon,
  themes: () => themes,
})
