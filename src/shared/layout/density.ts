import type { Font } from './text/font.ts'

export type Density = 'compact' | 'comfortable' | 'print'

/** Sizes of the drawing, all in px (map units); type is size and line height. */
export interface Sizes {
  readonly headerW: number
  readonly column: number
  readonly headH: number
  /** Rise of one level of feeling, and the height of the row that holds five of them. */
  readonly level: number
  readonly emotionH: number
  /** Above the level of +2. */
  readonly emotionTop: number
  /** Horizontal reach of a slope for one px of rise. */
  readonly slope: number
  /** Radius with which the line leaves a level, measured along it. */
  readonly bend: number
  readonly lineW: number
  readonly hollowW: number
  readonly station: number
  readonly card: { readonly minH: number; readonly padX: number; readonly padY: number; readonly gap: number }
  readonly cell: { readonly padX: number; readonly padY: number }
  readonly emptyRow: number
  readonly rail: number
  readonly sign: TypeSize
  readonly action: TypeSize
  readonly title: TypeSize
  readonly text: TypeSize
  readonly lane: TypeSize
  readonly mark: TypeSize
  /** Numbers and words at the stations. */
  readonly label: TypeSize
}

export interface TypeSize {
  readonly size: number
  /** px from baseline to baseline */
  readonly leading: number
}

export function fontOf(type: TypeSize, weight: Font['weight']): Font {
  return { size: type.size, weight }
}

const compact: Sizes = {
  headerW: 120,
  column: 138,
  headH: 40,
  level: 20,
  emotionH: 160,
  emotionTop: 37,
  slope: 1,
  bend: 14,
  lineW: 10,
  hollowW: 5,
  station: 12,
  card: { minH: 74, padX: 8, padY: 7, gap: 6 },
  cell: { padX: 4, padY: 6 },
  emptyRow: 32,
  rail: 15,
  sign: { size: 16, leading: 19 },
  action: { size: 13, leading: 16 },
  title: { size: 13, leading: 16 },
  text: { size: 12.5, leading: 15.5 },
  lane: { size: 12.5, leading: 15 },
  mark: { size: 12, leading: 15 },
  label: { size: 12, leading: 15 },
}

const comfortable: Sizes = {
  ...compact,
  headerW: 126,
  column: 141,
  headH: 48,
  level: 42,
  emotionH: 262,
  emotionTop: 51,
  slope: 1 / Math.tan((58 * Math.PI) / 180),
  lineW: 13,
  hollowW: 8,
  station: 15,
  card: { minH: 90, padX: 10, padY: 9, gap: 8 },
  cell: { padX: 4, padY: 8 },
  emptyRow: 40,
  rail: 23,
  sign: { size: 17, leading: 20 },
  action: { size: 14, leading: 17 },
  title: { size: 14, leading: 17 },
  text: { size: 13.5, leading: 16.5 },
  lane: { size: 13, leading: 16 },
  label: { size: 13, leading: 16 },
}

/** On a wall the line is the hero: higher levels, a thicker line, larger faces. */
const print: Sizes = {
  ...comfortable,
  headerW: 150,
  column: 176,
  headH: 52,
  level: 54,
  emotionH: 330,
  emotionTop: 58,
  bend: 18,
  lineW: 17,
  hollowW: 10.5,
  station: 19,
  card: { minH: 84, padX: 11, padY: 10, gap: 8 },
  rail: 19,
  sign: { size: 19, leading: 22 },
  label: { size: 14, leading: 17 },
}

export const SIZES: Readonly<Record<Density, Sizes>> = { compact, comfortable, print }
