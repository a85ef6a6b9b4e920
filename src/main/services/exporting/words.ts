import { exporting as en } from '../../../shared/i18n/en/exporting.ts'
import { exporting as es } from '../../../shared/i18n/es/exporting.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { Localized } from '../../../shared/i18n/localized.ts'
import { exporting as ptBR } from '../../../shared/i18n/pt-BR/exporting.ts'

/** Words that stand in exported files. */
export const WORDS: { readonly [L in Language]: Localized<typeof ptBR> } = { 'pt-BR': ptBR, en, es }

/** The day of an instant, where the computer is, in words. */
export function dayInWords(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(instant))
}
