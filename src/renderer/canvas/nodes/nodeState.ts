import type { SceneNode } from '../../../shared/layout/scene.ts'
import { type CanvasState, useCanvas } from '../canvasStore.ts'
import type { Gesture } from '../gesture/gesture.ts'
import { stationStep } from '../scene/sceneIndex.ts'
import { stepOf } from '../scene/target.ts'

const FOCUSED = 1
const HERE = 2
const GONE = 4
const AIMED = 8
const DIM = 16

export interface NodeState {
  /** The keyboard stands on it. */
  readonly focused: boolean
  /** A station of the step that the keyboard stands in. */
  readonly here: boolean
  /** It is in hand: its place is empty. */
  readonly gone: boolean
  /** A connection that is being drawn would end here. */
  readonly aimed: boolean
  /** The filter does not ask for it. */
  readonly dim: boolean
}

const inHand = (gesture: Gesture, node: SceneNode): boolean => {
  if (gesture.type === 'cards') return (node.kind === 'touchpoint' || node.kind === 'card') && gesture.ids.has(node.id)
  if (gesture.type === 'step') return node.kind === 'step' && gesture.ids.has(node.id)
  return (gesture.type === 'stage' || gesture.type === 'lane') && gesture.key === node.key
}

function stateOf({ focus, index, gesture, isDim }: CanvasState, node: SceneNode, alone: boolean): number {
  let state = focus === node.key ? FOCUSED : 0
  if (alone && focus !== null && index && node.kind === 'station' && stepOf(index, focus) === stationStep(node.id))
    state |= HERE
  if (gesture && inHand(gesture, node)) state |= GONE
  if (gesture?.type === 'connect' && gesture.kind === node.kind && gesture.overId === node.id) state |= AIMED
  if (isDim?.(node)) state |= DIM
  return state
}

/** One question for each node: hundreds are asked with every step of a gesture. @param alone at most one is chosen */
export function useNodeState(node: SceneNode, alone: boolean): NodeState {
  const state = useCanvas((s) => stateOf(s, node, alone))
  return {
    focused: (state & FOCUSED) !== 0,
    here: (state & HERE) !== 0,
    gone: (state & GONE) !== 0,
    aimed: (state & AIMED) !== 0,
    dim: (state & DIM) !== 0,
  }
}
