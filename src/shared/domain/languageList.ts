/** The languages that the app speaks, the first one first. Apart from their schema, for the window's first script. */
export const LANGUAGES = ['pt-BR', 'en', 'es'] as const
