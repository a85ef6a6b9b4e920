import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { Because } from '../../../shared/domain/sentiment/reading.ts'
import { readSentiment } from '../../../shared/domain/sentiment/readSentiment.ts'

export type Understood = Pick<Feedback, 'sentiment' | 'sentimentBy' | 'themeIds'>

/** What the app reads out of a comment by itself. */
export function understand(text: string, language: Language): Understood {
  const said = text.trim()
  return {
    sentiment: said === '' ? null : readSentiment(said, language).sentiment,
    sentimentBy: 'rules',
    themeIds: [],
  }
}

/** The words that decided how an answer is read; none where the owner said it herself. */
export function because(answer: Feedback | null): readonly Because[] {
  if (!answer || answer.sentimentBy === 'user') return []
  return readSentiment(answer.text, answer.language).because
}
