import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import type { Sizes } from '../density.ts'
import type { ImprovingLook } from '../improving.ts'
import type { MeasuredLook } from '../measured.ts'
import type { Measure } from '../text/measure.ts'
import type { LayoutWords } from '../words.ts'
import type { Arrangement } from './arrange.ts'
import type { ChannelLook } from './channelLook.ts'
import type { Overlay } from './overlay.ts'

/** What every part of the drawing reads. */
export interface Drawing {
  readonly doc: JourneyDoc
  readonly at: Arrangement
  readonly sizes: Sizes
  readonly words: LayoutWords
  readonly measure: Measure
  /** px */
  readonly columnW: number
  /** Not everything is assumed, so cards say how each thing is known. */
  readonly mixedEvidence: boolean
  /** Said where the line goes on beyond the last column; '' where nothing is to be said. */
  readonly goesOn: string
  readonly overlay: Overlay | null
  readonly measured: MeasuredLook
  readonly improving: ImprovingLook
  readonly channels: ReadonlyMap<string, ChannelLook>
}

/** What every card of a drawing reads besides its own record. */
export interface CardGround extends Pick<Drawing, 'sizes' | 'words' | 'measure' | 'mixedEvidence'> {
  /** px that a card is wide */
  readonly w: number
}

/** Left edge of the i-th column shown, px. */
export function columnX(d: Drawing, i: number): number {
  return d.sizes.headerW + i * d.columnW
}
