import type { RefusedRow } from '../../../shared/domain/listening/sourceEntry.ts'
import { refusals as en } from '../../../shared/i18n/en/refusals.ts'
import { refusals as es } from '../../../shared/i18n/es/refusals.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { Localized } from '../../../shared/i18n/localized.ts'
import { refusals as ptBR } from '../../../shared/i18n/pt-BR/refusals.ts'
import type { RefusedWords } from './refusedFile.ts'

const WORDS: { readonly [L in Language]: Localized<typeof ptBR> } = { 'pt-BR': ptBR, en, es }

/** Words of a file of refused rows. */
export function refusedWords(language: Language): RefusedWords {
  const { rows, saved } = WORDS[language]
  const numbers = new Intl.NumberFormat(language)
  const sentence = ({ reason, data = {} }: RefusedRow): string =>
    rows[reason].replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = data[name] ?? ''
      return typeof value === 'number' ? numbers.format(value) : value
    })
  return { ...saved, sentence }
}
