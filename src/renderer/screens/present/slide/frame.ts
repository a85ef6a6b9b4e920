import type { TypeSize } from '../../../../shared/layout/density.ts'

/** A stop is drawn on a sheet of its own px and then scaled to the screen: 1024 × 768 at the least. */
export interface Frame {
  readonly w: number
  readonly h: number
}

/** The sheet with the proportions of a screen. @param w,h px of the screen */
export function frameOf(w: number, h: number): Frame {
  const aspect = Math.max(w, 1) / Math.max(h, 1)
  return aspect >= 4 / 3 ? { w: Math.round(768 * aspect), h: 768 } : { w: 1024, h: Math.round(1024 / aspect) }
}

export const SIDE = 36
export const GAP = 28
export const STRIP_H = 96
/** A column narrower than this does not carry big type. */
export const LEAST_COLUMN = 298
/** A column wider than this is read like a line of print, not like a sign. */
export const MOST_COLUMN = 640

/** How large a stop is set: where a smaller setting saves a page, it is taken; nothing is smaller than 20 px. */
export interface Setting {
  readonly level: number
  readonly lineH: number
  readonly step: TypeSize
  readonly name: TypeSize
  readonly channel: TypeSize
  readonly item: TypeSize
  readonly mark: number
  readonly gap: number
}

const type = (size: number, leading: number): TypeSize => ({ size, leading })

export const SETTINGS: readonly Setting[] = [
  {
    level: 40,
    lineH: 270,
    step: type(30, 34),
    name: type(29, 34),
    channel: type(24, 30),
    item: type(25, 31),
    mark: 38,
    gap: 12,
  },
  {
    level: 34,
    lineH: 238,
    step: type(26, 30),
    name: type(25, 29),
    channel: type(22, 27),
    item: type(22, 27),
    mark: 32,
    gap: 9,
  },
  {
    level: 26,
    lineH: 204,
    step: type(23, 27),
    name: type(22, 26),
    channel: type(20, 24),
    item: type(20, 25),
    mark: 28,
    gap: 7,
  },
]
