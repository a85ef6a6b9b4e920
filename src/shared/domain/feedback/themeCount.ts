/** How often a theme is spoken of. */
export interface ThemeCount {
  /** one of the app's (THEME_IDS) or the id of one of the business's own */
  readonly themeId: string
  readonly n: number
  /** how those answers feel; the rest is unsure */
  readonly positive: number
  readonly neutral: number
  readonly negative: number
  /** in order of time, months without any left out; `YYYY-MM` */
  readonly months: readonly { readonly month: string; readonly n: number; readonly negative: number }[]
}
