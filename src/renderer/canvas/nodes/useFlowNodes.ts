import type { Node } from '@xyflow/react'
import { useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import { useCanvas } from '../canvasStore.ts'
import { isFar } from '../far/farZoom.ts'
import { nodesInWindow, viewWindow } from '../view/viewWindow.ts'

export type FlowNode = Node<{ readonly node: SceneNode }, 'scene'>

/** Everything React Flow would otherwise measure is given, so that it mounts nothing to find out. */
function flowNode(node: SceneNode, zIndex: number): FlowNode {
  const { x, y, w, h } = node.box
  return {
    id: node.key,
    type: 'scene',
    position: { x, y },
    width: w,
    height: h,
    measured: { width: w, height: h },
    handles: [],
    data: { node },
    zIndex,
  }
}

function same(a: SceneNode, b: SceneNode): boolean {
  if (a === b) return true
  const [p, q] = [a.box, b.box]
  return (
    p.x === q.x &&
    p.y === q.y &&
    p.w === q.w &&
    p.h === q.h &&
    a.title === b.title &&
    (a.marks === b.marks || JSON.stringify(a.marks) === JSON.stringify(b.marks))
  )
}

/** Connections lie under the cards they join; stations and plates over everything. */
const LEVEL: Readonly<Partial<Record<SceneNode['kind'], number>>> = { connection: 1, station: 3, moment: 4 }

const NONE: readonly FlowNode[] = []

/** The nodes near the view, each the same object as long as it looks the same. */
export function useFlowNodes(): readonly FlowNode[] {
  const index = useCanvas((s) => s.index)
  const focus = useCanvas((s) => s.focus)
  const window = useCanvas(
    useShallow((s) => (s.index && !isFar(s.view.zoom) ? viewWindow(s.index.scene, s.view, s.pane) : null)),
  )
  const kept = useRef(new Map<string, FlowNode>())
  const last = useRef<{ from: unknown[]; nodes: readonly FlowNode[] }>({ from: [], nodes: [] })
  // From far away there is no card in the document at all.
  if (!index || !window) return NONE
  const from = [index, focus, window]
  if (from.every((value, i) => value === last.current.from[i])) return last.current.nodes
  const shown = nodesInWindow(index, window)
  // What the keyboard stands on stays, wherever the view is.
  const focused = focus ? index.nodes.get(focus) : undefined
  const head = focused?.kind === 'stage' || focused?.kind === 'lane' || focused?.kind === 'persona'
  if (focused && !head && !shown.includes(focused)) shown.push(focused)
  const next = new Map<string, FlowNode>()
  for (const node of shown) {
    const before = kept.current.get(node.key)
    next.set(node.key, before && same(before.data.node, node) ? before : flowNode(node, LEVEL[node.kind] ?? 2))
  }
  kept.current = next
  last.current = { from, nodes: [...next.values()] }
  return last.current.nodes
}
