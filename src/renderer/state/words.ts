import { CATALOGUES } from '../../shared/i18n/catalogue.ts'
import type { LayoutWords } from '../../shared/layout/words.ts'
import { useLanguage } from './languageStore.ts'

/** The words of the drawing in the language shown: lanes, channels, feelings. */
export const layoutWords = (): LayoutWords => CATALOGUES[useLanguage.getState().language].layout

export const useWords = (): LayoutWords => CATALOGUES[useLanguage((s) => s.language)].layout
