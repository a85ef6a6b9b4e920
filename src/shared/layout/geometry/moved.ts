import type { Mark } from '../mark.ts'

/** The same mark elsewhere. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.type) {
    case 'circle':
      return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy }
    case 'path':
      return { ...mark, x: (mark.x ?? 0) + dx, y: (mark.y ?? 0) + dy }
    default:
      return { ...mark, x: mark.x + dx, y: mark.y + dy }
  }
}
