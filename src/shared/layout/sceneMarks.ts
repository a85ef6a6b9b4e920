import { moved } from './geometry/moved.ts'
import type { Mark } from './mark.ts'
import type { Scene } from './scene.ts'

/** All marks of a scene in painting order, in map px. */
export function sceneMarks(scene: Scene): Mark[] {
  return [
    ...scene.grounds,
    ...scene.rules,
    ...scene.curves.flatMap((c) => c.marks),
    ...scene.nodes.flatMap((node) => node.marks.map((m) => moved(m, node.box.x, node.box.y))),
  ]
}
