import type { Node } from '@xyflow/react'
import { useEffect, useReducer, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import { useCanvas } from '../canvasStore.ts'
import { isFar } from '../far/farZoom.ts'
import type { SceneIndex } from '../scene/sceneIndex.ts'
import { arrived } from '../view/moving.ts'
import { nodesInWindow, type ViewWindow, viewWindow } from '../view/viewWindow.ts'

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

/** So many come into the document at once while a canvas covers it. */
const PIECE = 24
/** The next ones come when the window has nothing else to do, or after so long, ms. */
const PATIENCE = { timeout: 120 }

/**
 * The nodes near the view, each the same object as long as it looks the same. Behind the moving map they come piece by
 * piece; when all are there it is told so.
 */
export function useFlowNodes(): readonly FlowNode[] {
  const index = useCanvas((s) => s.index)
  const focus = useCanvas((s) => s.focus)
  const moving = useCanvas((s) => s.moving)
  const still = useCanvas((s) => s.view === s.rest)
  const window = useCanvas(
    useShallow((s) => (s.index && !isFar(s.rest.zoom) ? viewWindow(s.index.scene, s.rest, s.pane) : null)),
  )
  const [, more] = useReducer((n: number) => n + 1, 0)
  const kept = useRef(new Map<string, FlowNode>())
  const last = useRef<{ from: unknown[]; nodes: readonly FlowNode[]; waiting: boolean }>({
    from: [],
    nodes: NONE,
    waiting: false,
  })
  useEffect(() => {
    if (!moving || !still) return
    if (!last.current.waiting) return arrived()
    const idle = requestIdleCallback(more, PATIENCE)
    return () => cancelIdleCallback(idle)
  })
  const from = [index, focus, window]
  if (!last.current.waiting && from.every((value, i) => value === last.current.from[i])) return last.current.nodes
  // From far away there is no card in the document at all.
  const shown = index && window ? inSight(index, focus, window) : []
  let room = moving ? PIECE : Number.POSITIVE_INFINITY
  let waiting = false
  const next = new Map<string, FlowNode>()
  for (const node of shown) {
    const before = kept.current.get(node.key)
    if (before && same(before.data.node, node)) next.set(node.key, before)
    else if (room-- > 0) next.set(node.key, flowNode(node, LEVEL[node.kind] ?? 2))
    else waiting = true
  }
  kept.current = next
  last.current = { from, nodes: next.size === 0 ? NONE : [...next.values()], waiting }
  return last.current.nodes
}

function inSight(index: SceneIndex, focus: string | null, window: ViewWindow): SceneNode[] {
  const shown = nodesInWindow(index, window)
  // What the keyboard stands on stays, wherever the view is.
  const focused = focus ? index.nodes.get(focus) : undefined
  const head = focused?.kind === 'stage' || focused?.kind === 'lane' || focused?.kind === 'persona'
  if (focused && !head && !shown.includes(focused)) shown.push(focused)
  return shown
}
