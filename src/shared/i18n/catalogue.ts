import * as en from './en/areas.ts'
import * as es from './es/areas.ts'
import type { Language } from './languages.ts'
import type { Localized } from './localized.ts'
import * as ptBR from './pt-BR/areas.ts'

/** Every message by area and key; the Brazilian one is the source of keys and parameters. */
export type Catalogue = typeof ptBR

export const CATALOGUES: { readonly [L in Language]: Localized<Catalogue> } = { 'pt-BR': ptBR, en, es }

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Catalogue }
    strictInterpolationChecks: true
    interpolationFormatTypeMap: { number: number }
  }
}
