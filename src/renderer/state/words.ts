import { layoutWords as wordsOf } from '../../shared/i18n/layoutWords.ts'
import type { LayoutWords } from '../../shared/layout/words.ts'
import { useLanguage } from './languageStore.ts'

/** The words of the drawing in the language shown: lanes, channels, feelings. */
export function layoutWords(): LayoutWords {
  const { language, touchpointWord } = useLanguage.getState()
  return wordsOf(language, touchpointWord)
}

export const useWords = (): LayoutWords =>
  wordsOf(
    useLanguage((s) => s.language),
    useLanguage((s) => s.touchpointWord),
  )
