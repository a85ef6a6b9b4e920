import type { IconName } from './icon.ts'
import type { FontWeight } from './text/font.ts'
import type { ColorRole } from './theme.ts'

/** How a shape is painted. Absent fill or stroke: none. */
export interface Paint {
  readonly fill?: ColorRole
  readonly stroke?: ColorRole
  /** px */
  readonly strokeWidth?: number
  /** Dash and gap lengths in px. */
  readonly dash?: readonly number[]
  /** 0–1, of the whole mark; 1 when absent. */
  readonly opacity?: number
}

export interface RectMark extends Paint {
  readonly type: 'rect'
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** Corner radius in px. */
  readonly r?: number
}

export interface CircleMark extends Paint {
  readonly type: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
}

/** One piece of a long path, absolute. */
export interface PathPiece {
  /** Left and right end, px. */
  readonly low: number
  readonly high: number
  /** Sets the pen down where the piece begins, such as "M12 40". */
  readonly start: string
  /** The commands from there on. */
  readonly d: string
  /** The piece before does not end where this one begins. */
  readonly begins: boolean
}

export interface PathMark extends Paint {
  readonly type: 'path'
  /** SVG path data in the frame's px, moved by `x`, `y` where given. */
  readonly d: string
  readonly x?: number
  readonly y?: number
  /** `d` in pieces from left to right, where it reaches across the map: who shows a stretch takes only its pieces. */
  readonly pieces?: readonly PathPiece[]
  readonly cap?: 'butt' | 'round'
  readonly join?: 'round' | 'miter'
}

/** One piece of text in one voice: one line or several, already broken. */
export interface TextMark {
  readonly type: 'text'
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly lines: readonly string[]
  /** px that the first line begins further in. */
  readonly indent?: number
  /** px from baseline to baseline */
  readonly lineHeight: number
  readonly size: number
  readonly weight: FontWeight
  readonly fill: ColorRole
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Tagged print and screen readers take it as a heading of this level. */
  readonly role?: 'heading'
  readonly level?: 1 | 2 | 3 | 4
}

export interface IconMark {
  readonly type: 'icon'
  readonly icon: IconName
  /** Top left corner. */
  readonly x: number
  readonly y: number
  /** px, width and height */
  readonly size: number
  readonly color: ColorRole
  /** Fills the icon's outline too (the star). */
  readonly filled?: boolean
  /** On the 24 grid; 2 when absent. */
  readonly strokeWidth?: number
  /** What it says, for screen readers; absent: decoration. */
  readonly title?: string
}

export interface ImageMark {
  readonly type: 'image'
  readonly assetId: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** Corner radius in px; a picture in a disc has half its width. */
  readonly r?: number
  readonly title: string
}

/** The closed set of things that a painter must be able to draw. */
export type Mark = RectMark | CircleMark | PathMark | TextMark | IconMark | ImageMark
