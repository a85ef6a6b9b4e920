import type { Mark } from '../../../shared/layout/mark.ts'
import type { Scene } from '../../../shared/layout/scene.ts'
import { measure } from '../../../shared/layout/text/measure.ts'

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

/** Ground behind the names of the lines that have no plate, so that they can be read over what moves beneath. */
export function quietPlates(scene: Pick<Scene, 'rules' | 'lines' | 'size' | 'headerW' | 'rows'>): Mark[] {
  return scene.lines.flatMap((line): Mark[] => {
    const texts = plateMarks({ ...scene, lines: [line] }).filter((m) => m.type === 'text')
    const right = texts.reduce((most, m) => Math.max(most, m.x + measure(m.lines[0] ?? '', m)), 0)
    const under = scene.rows.find((r) => r.laneId === line.laneId)?.underground
    if (line.kind === 'visibility' || right === 0) return []
    return [{ type: 'rect', x: 0, y: line.y + 2, w: right + 8, h: line.h - 2, fill: under ? 'ground2' : 'ground' }]
  })
}
