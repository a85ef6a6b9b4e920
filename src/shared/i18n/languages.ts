import type { Language } from '../domain/language.ts'
import { LANGUAGES } from '../domain/languageList.ts'

export { LANGUAGES, type Language }

/** The first of the wanted languages that the app speaks; any Portuguese is Brazilian here. @param wanted BCP 47 tags */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split(/[-_]/)[0]
    const found = LANGUAGES.find((language) => language.split('-')[0] === primary)
    if (found) return found
  }
  return 'pt-BR'
}
