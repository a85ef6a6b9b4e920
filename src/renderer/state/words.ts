import { useEffect, useState } from 'react'
import type { TouchpointWord } from '../../shared/domain/language.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type { LayoutWords } from '../../shared/layout/words.ts'
import { isLoaded, loadLanguage, spoken, useLanguage } from './languageStore.ts'
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

/** The words of the drawing in a language that is perhaps another than the one shown; null until they are there. */
export function useWordsOf(language: Language, touchpointWord: TouchpointWord): LayoutWords | null {
  const [tries, setTries] = useState(0)
  const [, draw] = useState<Language | null>(null)
  const there = isLoaded(language)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is a reason of its own
  useEffect(() => {
    if (there) return
    let asked = true
    loadLanguage(language).then(
      () => asked && draw(language),
      () => asked && sayMissing(() => setTries((before) => before + 1)),
    )
    return () => {
      asked = false
    }
  }, [language, there, tries])
  return there ? spoken(language, touchpointWord).drawing : null
}
