import { useEffect, useState } from 'react'
import type { TouchpointWord } from '../../shared/domain/language.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type { LayoutWords } from '../../shared/layout/words.ts'
import { isLoaded, loadLanguage, spoken, useLanguage, type WordsOf } from './languageStore.ts'
import { sayMissing } from './toasts.ts'

/** The words of the drawing in the language shown: lanes, channels, feelings. */
export function layoutWords(): LayoutWords {
  const { language, touchpointWord } = useLanguage.getState()
  return spoken(language, touchpointWord).drawing
}

export const useWords = (): LayoutWords =>
  spoken(
    useLanguage((s) => s.language),
    useLanguage((s) => s.touchpointWord),
  ).drawing

/** Whether the words of a language, perhaps another than the one shown, are there; has them come where they are not. */
export function useLoaded(language: Language, words: WordsOf): boolean {
  const [tries, setTries] = useState(0)
  const [, draw] = useState<Language | null>(null)
  const there = isLoaded(language, words)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is a reason of its own
  useEffect(() => {
    if (there) return
    let asked = true
    loadLanguage(language, words).then(
      () => asked && draw(language),
      () => asked && sayMissing(() => setTries((before) => before + 1)),
    )
    return () => {
      asked = false
    }
  }, [language, words, there, tries])
  return there
}

/** The words of the drawing in a language that is perhaps another than the one shown; null until they are there. */
export function useWordsOf(language: Language, touchpointWord: TouchpointWord): LayoutWords | null {
  return useLoaded(language, 'first') ? spoken(language, touchpointWord).drawing : null
}
