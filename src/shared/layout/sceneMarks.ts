import { moved } from './geometry/moved.ts'
import type { Mark } from './mark.ts'
import type { Scene, SceneNode } from './scene.ts'

/**
 * Nodes as one reads a journey aloud: who and which lanes, then stage by stage and step by step downwards, then what
 * lies across. Tagged print takes its headings and its outline from this order.
 */
export function inReadingOrder(scene: Scene): SceneNode[] {
  const column = new Map(scene.columns.map((c, i) => [c.stepId, i]))
  const stage = new Map(scene.stages.map((s) => [s.stageId, scene.columns.findIndex((c) => c.stageId === s.stageId)]))
  const place = (node: SceneNode): number => {
    if (node.kind === 'persona' || node.kind === 'lane') return -1
    if (node.kind === 'stage') return (stage.get(node.id) ?? 0) - 0.5
    const stepId = node.cell?.stepId ?? (node.kind === 'step' ? node.id : node.id.split('~')[0])
    return column.get(stepId ?? null) ?? Number.POSITIVE_INFINITY
  }
  const keyed = scene.nodes.map((node, i) => ({ node, place: place(node), first: node.kind === 'step' ? 0 : 1, i }))
  keyed.sort((a, b) => (a.place === b.place ? a.first - b.first || a.i - b.i : a.place - b.place))
  return keyed.map((k) => k.node)
}

/** All marks of a scene in painting order, in map px. */
export function sceneMarks(scene: Scene): Mark[] {
  return [
    ...scene.grounds,
    ...scene.rules,
    ...scene.curves.flatMap((c) => c.marks),
    ...inReadingOrder(scene).flatMap((node) => node.marks.map((m) => moved(m, node.box.x, node.box.y))),
  ]
}
