import { exporting as en } from '../../../shared/i18n/en/exporting.ts'
import { layout as layoutEn } from '../../../shared/i18n/en/layout.ts'
import { exporting as es } from '../../../shared/i18n/es/exporting.ts'
import { layout as layoutEs } from '../../../shared/i18n/es/layout.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { Localized } from '../../../shared/i18n/localized.ts'
import { exporting as ptBR } from '../../../shared/i18n/pt-BR/exporting.ts'
import { layout as layoutPtBR } from '../../../shared/i18n/pt-BR/layout.ts'
import type { LayoutWords } from '../../../shared/layout/words.ts'

/** Words that stand in exported files. */
export const WORDS: { readonly [L in Language]: Localized<typeof ptBR> } = { 'pt-BR': ptBR, en, es }
export const LAYOUT_WORDS: { readonly [L in Language]: LayoutWords } = {
  'pt-BR': layoutPtBR,
  en: layoutEn,
  es: layoutEs,
}

/** The day of an instant, where the computer is, in words. */
export function dayInWords(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(instant))
}
