import * as en from './en/areas.ts'
import * as enLater from './en/laterAreas.ts'
import * as es from './es/areas.ts'
import * as esLater from './es/laterAreas.ts'
import type { Language } from './languages.ts'
import type { Localized } from './localized.ts'
import * as ptBR from './pt-BR/areas.ts'
import * as ptBRLater from './pt-BR/laterAreas.ts'

/** What every window says; the Brazilian one is the source of keys and parameters. */
export type FirstCatalogue = typeof ptBR
/** What is said by screens that come when they are opened. */
export type LaterCatalogue = typeof ptBRLater
/** Every message by area and key. */
export type Catalogue = FirstCatalogue & LaterCatalogue

export const CATALOGUES: { readonly [L in Language]: Localized<Catalogue> } = {
  'pt-BR': { ...ptBR, ...ptBRLater },
  en: { ...en, ...enLater },
  es: { ...es, ...esLater },
}

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Catalogue }
    strictInterpolationChecks: true
    interpolationFormatTypeMap: { number: number }
  }
}
