import type { Feedback, Sentiment } from '../../../shared/domain/feedback/feedback.ts'
import { hidePersonal } from '../../../shared/domain/privacy/hidePersonal.ts'
import type { EditContext } from '../editing/context.ts'

/** More at once are sorted, not read: they would teach every word that they happen to share. */
const MOST_AT_ONCE = 100
const LONGEST = 2_000

/** What is kept of a comment to learn from. */
const kept = ({ text }: Feedback): string => hidePersonal(text).slice(0, LONGEST)

/** What the owner says of comments is remembered, and the next ones are read by it; "unsure" and null take it back. */
export function keepCorrections(context: EditContext, answers: readonly Feedback[], said: Sentiment | null): void {
  const comments = new Map(
    answers.filter(({ text }) => text.trim() !== '').map((one) => [`${one.language} ${kept(one)}`, one]),
  )
  for (const one of [...comments.values()].slice(0, MOST_AT_ONCE)) {
    const text = kept(one)
    const before = context.find.correctionOf(text, one.language)
    const { sentimentCorrection } = context.store
    if (said === null || said === 'unsure') {
      if (before) sentimentCorrection.remove(before)
    } else if (before) sentimentCorrection.update(before, { ...before, sentiment: said })
    else sentimentCorrection.insert({ id: context.ids.next(), text, language: one.language, sentiment: said })
  }
}
