import type { Point } from '../view/viewport.ts'

/** Further than this a thing is no longer followed by the eye; it is simply there, map px. */
const FAR = 2_400

/** Where a thing seems to stand as it begins to glide, from its new place; null where it need not glide. */
export function glideOffset(from: Point, to: Point): Point | null {
  const [x, y] = [from.x - to.x, from.y - to.y]
  const way = Math.hypot(x, y)
  return way < 0.5 || way > FAR ? null : { x, y }
}
