import type { Mark } from '../../../shared/layout/mark.ts'
import type { Scene } from '../../../shared/layout/scene.ts'

/** Top of a mark, px; null where it does not matter. */
function topOf(mark: Mark): number | null {
  return mark.type === 'rect' || mark.type === 'icon' || mark.type === 'text' ? mark.y : null
}

/** The names of the blueprint's lines, with their plates: they stay in sight with the lanes' headers. */
export function plateMarks(scene: Pick<Scene, 'rules' | 'lines' | 'size'>): Mark[] {
  return scene.rules.filter((mark) => {
    const y = topOf(mark)
    if (y === null || (mark.type === 'rect' && mark.w >= scene.size.w)) return false
    return scene.lines.some((line) => y >= line.y && y <= line.y + line.h)
  })
}
