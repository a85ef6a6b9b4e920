import { useSelection } from '../../state/selectionStore.ts'
import { settledDoc } from '../../state/shownStore.ts'
import { useCanvas } from '../canvasStore.ts'
import { stationPersona, stationStep } from '../scene/sceneIndex.ts'
import { idOf, kindOf, type TargetKey } from '../scene/target.ts'
import { type Point, toMap } from '../view/viewport.ts'
import type { Gesture } from './gesture.ts'

/** What was pressed: a target, one of its handles, or the ground (null). */
export interface Pressed {
  readonly key: TargetKey | null
  readonly handle: 'connect' | 'from' | 'to' | null
  /** px in the pane */
  readonly at: Point
}

/** The gesture that begins when the pointer leaves the spot where it was pressed; null where nothing can be dragged. */
export function startGesture({ key, handle, at }: Pressed, adding: boolean): Gesture | null {
  const { index, view } = useCanvas.getState()
  const doc = settledDoc()
  if (!index || !doc) return null
  const point = toMap(view, at)
  const kind = key === null ? null : kindOf(key)
  if (key === null || kind === 'cell' || kind === 'moment' || kind === 'channelStop' || kind === 'measured') {
    return marquee(point, adding)
  }
  const id = idOf(key)
  const node = index.nodes.get(key)
  if (!node) return null
  if (kind === 'connection') {
    const connection = doc.connections.find((c) => c.id === id)
    if (!connection) return null
    if (handle !== 'from' && handle !== 'to') return marquee(point, adding)
    const stays = handle === 'from' ? connection.toId : connection.fromId
    return {
      type: 'connect',
      kind: connection.kind,
      fromId: stays,
      at: point,
      overId: null,
      again: { id, end: handle },
    }
  }
  if (handle === 'connect' && (kind === 'touchpoint' || kind === 'step')) {
    return { type: 'connect', kind, fromId: id, at: point, overId: null, again: null }
  }
  const grip = gripOf(kind, point, at, view, node.box)
  switch (kind) {
    case 'touchpoint':
    case 'card': {
      const chosen = useSelection.getState().selected.filter((s) => s.kind === 'touchpoint' || s.kind === 'card')
      const ids = new Set(chosen.some((s) => s.id === id) ? chosen.map((s) => s.id) : [id])
      return { type: 'cards', kind, key, ids, grip, at: point, drop: null }
    }
    case 'step':
      return { type: 'step', id, ids: stepsInHand(id), key, grip, at: point, drop: null }
    case 'stage':
      return { type: 'stage', id, key, grip, at: point, drop: null }
    case 'lane':
      return id === '-' ? null : { type: 'lane', id, key, grip, at: point, drop: null }
    case 'station': {
      const station = index.scene.curves
        .find((c) => c.personaId === stationPersona(id))
        ?.stations.find((s) => s.stepId === stationStep(id))
      if (!station) return null
      return { type: 'lift', key, stepId: stationStep(id), personaId: stationPersona(id), value: station.value }
    }
    default:
      return null
  }
}

function stepsInHand(id: string): ReadonlySet<string> {
  const chosen = useSelection.getState().selected.filter((s) => s.kind === 'step')
  return new Set(chosen.some((s) => s.id === id) ? chosen.map((s) => s.id) : [id])
}

const marquee = (at: Point, adding: boolean): Gesture => ({
  type: 'marquee',
  from: at,
  at,
  base: adding ? useSelection.getState().selected : [],
})

/** Headers stay in sight: where they were taken hold of counts on screen, not on the map. */
function gripOf(kind: string | null, point: Point, at: Point, view: { zoom: number }, box: Point): Point {
  const x = kind === 'lane' ? at.x / view.zoom : point.x
  const y = kind === 'stage' ? at.y / view.zoom : point.y
  return { x: x - box.x, y: y - box.y }
}
