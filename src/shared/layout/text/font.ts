/** The static weights that the app ships. */
export type FontWeight = 400 | 500 | 600 | 700 | 800 | 900

export interface Font {
  readonly weight: FontWeight
  /** px */
  readonly size: number
}

/** The families in the order in which screen and print name them. */
export const FONT_STACK = '"Hanken Grotesk", "Noto Emoji", "Segoe UI", "Noto Sans", sans-serif'

/** What screen and print must set wherever the layout's text is drawn, or widths differ by up to 5 %. */
export const TEXT_STYLE =
  'font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;white-space:pre'
