/** The themes of service that every workspace begins with; their names are messages (`themes.name`). */
export const THEME_IDS = [
  'waiting',
  'price',
  'staff',
  'quality',
  'delivery',
  'cleanliness',
  'billing',
  'variety',
  'place',
  'parking',
  'product',
  'communication',
  'booking',
  'online',
  'return',
] as const
export type BuiltInThemeId = (typeof THEME_IDS)[number]

/**
 * What the user made of the themes, as data: a theme of her own, or a built-in one renamed, silenced, merged or taught
 * more words.
 */
export interface OwnTheme {
  /** a built-in id, or one of her own */
  readonly themeId: string
  /** null: a built-in theme keeps its name */
  readonly name: string | null
  /** words and expressions; endings and accents do not matter, `word*` takes any ending */
  readonly expressions: readonly string[]
  /** what this theme finds counts for that one from now on; chains are followed, a circle is not */
  readonly mergedInto: string | null
  /** not looked for any more */
  readonly silenced: boolean
}

/** A theme found in a comment, with the stretches that named it. */
export interface FoundTheme {
  readonly themeId: string
  /** UTF-16 offsets, `to` exclusive */
  readonly because: readonly { readonly from: number; readonly to: number; readonly text: string }[]
}
