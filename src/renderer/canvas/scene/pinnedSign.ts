import type { Mark } from '../../../shared/layout/mark.ts'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import { markExtent } from './markBounds.ts'

/** px between the words of a sign and whatever ends them. */
const AIR = 10
/** px that the arrow's point takes. */
const POINT = 14

/** What of a sign can move along with sight. */
export interface SignWords {
  /** Number and name. */
  readonly marks: readonly Mark[]
  /** Where they end within the sign as drawn, px. */
  readonly to: number
  /** How far right they may stand without meeting the duration or the point, px. */
  readonly most: number
}

const isDuration = (mark: Mark): boolean => mark.type === 'text' && mark.anchor === 'end'

export function signWords({ box, marks: all }: Pick<SceneNode, 'box' | 'marks'>): SignWords {
  const marks = all.filter((mark) => mark.type !== 'path' && !isDuration(mark))
  const to = Math.max(0, ...marks.map((mark) => markExtent(mark).to))
  const end = Math.min(box.w - POINT, ...all.filter(isDuration).map((mark) => markExtent(mark).from))
  return { marks, to, most: Math.max(0, end - AIR - to) }
}

/**
 * How much further right than drawn the words of a sign stand, so that they are read while the sign is in sight, px.
 * @param from map x where sight begins
 */
export function pinnedBy({ box }: Pick<SceneNode, 'box'>, words: SignWords, from: number): number {
  const hidden = from - box.x
  return hidden <= 0 || hidden >= box.w ? 0 : Math.min(hidden, words.most)
}
