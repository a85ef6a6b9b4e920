import type { Mark } from '../../../shared/layout/mark.ts'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import { measure } from '../../../shared/layout/text/measure.ts'

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
  /** Where the sign's duration begins, px; null: it stands below the name or there is none. */
  readonly duration: number | null
}

const isDuration = (mark: Mark): boolean => mark.type === 'text' && mark.anchor === 'end'
const width = (mark: Mark): number =>
  mark.type === 'text' ? Math.max(0, ...mark.lines.map((line) => measure(line, mark))) : 0

export function signWords({ marks: all }: Pick<SceneNode, 'marks'>): SignWords {
  const marks = all.filter((mark) => mark.type !== 'path' && !isDuration(mark))
  const to = Math.max(0, ...marks.map((mark) => (mark.type === 'text' ? mark.x + width(mark) : 0)))
  const time = all.find(isDuration)
  return { marks, to, duration: time?.type === 'text' ? time.x - width(time) : null }
}

export interface Pin {
  /** How much further right than drawn the words stand, px. */
  readonly by: number
  /** How wide a ground they need there, so that nothing of the sign shows through, px from where they begin. */
  readonly w: number
}

/**
 * Where the words of a sign stand, so that they are read while the sign is in sight. Its duration gives way to them.
 * @param from map x where sight begins
 * @returns null where nothing has to move
 */
export function pinOf({ box }: Pick<SceneNode, 'box'>, words: SignWords, from: number): Pin | null {
  const hidden = from - box.x
  const end = box.w - POINT
  const by = Math.min(hidden, end - AIR - words.to)
  if (by <= 0 || hidden >= box.w) return null
  const meets = words.duration !== null && by + words.to + AIR > words.duration
  return { by, w: meets ? end - by : words.to + 2 }
}
