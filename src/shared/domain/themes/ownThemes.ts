import type { OwnTheme as KeptTheme } from '../feedback/ownWords.ts'
import type { OwnTheme } from './theme.ts'

/** More themes or expressions than these are not read. */
export const MOST_OWN_THEMES = 200
export const MOST_EXPRESSIONS = 500

/** What is looked for, from the themes as they are kept: each with what it takes in. */
export function themesToFind(kept: readonly KeptTheme[]): readonly OwnTheme[] {
  let own: readonly OwnTheme[] = []
  for (const { id, name, words } of kept) own = change(own, id, { name, expressions: words })
  for (const { id, takesIn } of kept) for (const taken of takesIn) own = mergeThemes(own, taken, id)
  return own
}

/** Whether a theme would come to take in itself, over others or at once. */
export function goesInCircle(kept: readonly KeptTheme[]): boolean {
  const into = new Map(kept.flatMap(({ id, takesIn }) => takesIn.map((taken) => [taken, id] as const)))
  return kept.some(({ id }) => {
    const seen = new Set<string>()
    for (let at: string | undefined = id; at !== undefined; at = into.get(at)) {
      if (seen.has(at)) return true
      seen.add(at)
    }
    return false
  })
}

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
