/** px of the marks' own measure in a millimetre. */
export const PX = 96 / 25.4

/** What a sheet for the counter lies on; always across, so that eleven columns have room. mm */
export const COUNTER_SHEETS = {
  A4: { widthMm: 297, heightMm: 210 },
  A5: { widthMm: 210, heightMm: 148 },
} as const
export type CounterPaper = keyof typeof COUNTER_SHEETS
