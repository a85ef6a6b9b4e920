import { LANGUAGES } from './languageList.ts'
import { z } from './schema.ts'

export { LANGUAGES }
export const Language = z.enum(LANGUAGES)
export type Language = z.infer<typeof Language>

/** What the user calls a touchpoint: ponto de contato, ponto de interação, touchpoint. */
export const TouchpointWord = z.enum(['contact', 'interaction', 'touchpoint'])
export type TouchpointWord = z.infer<typeof TouchpointWord>
