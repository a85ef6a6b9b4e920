import type { OwnTheme } from './theme.ts'

/** More themes or expressions than these are not read. */
export const MOST_OWN_THEMES = 200
export const MOST_EXPRESSIONS = 500

function change(own: readonly OwnTheme[], themeId: string, how: Partial<OwnTheme>): readonly OwnTheme[] {
  const before = own.find((theme) => theme.themeId === themeId)
  const plain: OwnTheme = { themeId, name: null, expressions: [], mergedInto: null, silenced: false }
  const now = { ...(before ?? plain), ...how }
  return before ? own.map((theme) => (theme === before ? now : theme)) : [...own, now]
}

/** Gives a theme, built-in or own, another name. */
export function renameTheme(own: readonly OwnTheme[], themeId: string, name: string): readonly OwnTheme[] {
  return change(own, themeId, { name })
}

/** Adds a theme or replaces the expressions of one. */
export function sayTheme(
  own: readonly OwnTheme[],
  themeId: string,
  expressions: readonly string[],
): readonly OwnTheme[] {
  return change(own, themeId, { expressions })
}

export function silenceTheme(own: readonly OwnTheme[], themeId: string, silenced: boolean): readonly OwnTheme[] {
  return change(own, themeId, { silenced })
}

/** From now on and for all earlier comments one theme counts as another; `null` takes them apart again. */
export function mergeThemes(own: readonly OwnTheme[], themeId: string, into: string | null): readonly OwnTheme[] {
  if (into !== null && endOfChain(own, into) === themeId) return own
  return change(own, themeId, { mergedInto: into === themeId ? null : into })
}

/** The theme that a theme counts as, after all merging. */
export function endOfChain(own: readonly OwnTheme[], themeId: string): string {
  const seen = new Set<string>()
  let at = themeId
  while (!seen.has(at)) {
    seen.add(at)
    const next = own.find((theme) => theme.themeId === at)?.mergedInto ?? null
    if (next === null) return at
    at = next
  }
  return themeId
}
