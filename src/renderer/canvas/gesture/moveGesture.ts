import type { ValenceValue } from '../../../shared/domain/journey/evidence.ts'
import { SIZES } from '../../../shared/layout/density.ts'
import { planFeeling } from '../../commands/map/planChange.ts'
import { type Selected, useSelection } from '../../state/selectionStore.ts'
import { settledDoc, showTrial } from '../../state/shownStore.ts'
import { bringPlace, wordsPlace } from '../bring/bringPlace.ts'
import { useCanvas } from '../canvasStore.ts'
import { headOnScreen } from '../far/farZoom.ts'
import { boxOf, nodesInMarquee } from '../scene/boxes.ts'
import { cardDrop, laneDrop, stageDrop, stepDrop } from '../scene/dropPlace.ts'
import { columnAt, rowAt, type SceneIndex } from '../scene/sceneIndex.ts'
import { idOf, kindOf } from '../scene/target.ts'
import { type Point, toMap } from '../view/viewport.ts'
import type { Gesture } from './gesture.ts'

/** The gesture with the pointer at another place. @param at px in the pane */
export function moveGesture(gesture: Gesture, at: Point): Gesture {
  const { index, view } = useCanvas.getState()
  if (!index) return gesture
  const point = toMap(view, at)
  switch (gesture.type) {
    case 'pan':
      return gesture
    case 'marquee': {
      const keys = nodesInMarquee(index, boxOf(gesture.from, point))
      const found = keys.map((key) => ({ kind: kindOf(key), id: idOf(key) }) as Selected)
      const base = gesture.base.filter((b) => !found.some((f) => f.id === b.id))
      useSelection.setState({ selected: [...base, ...found] })
      return { ...gesture, at: point }
    }
    case 'cards':
      return { ...gesture, at: point, drop: cardDrop(index, point, gesture.kind, gesture.ids) }
    case 'step':
      return { ...gesture, at: point, drop: stepDrop(index, point.x, gesture.ids) }
    case 'stage':
      return { ...gesture, at: { x: point.x, y: at.y / view.zoom }, drop: stageDrop(index, point.x, gesture.id) }
    case 'lane':
      return { ...gesture, at: { x: at.x / view.zoom, y: point.y }, drop: laneDrop(index, point.y, gesture.id) }
    case 'connect':
      return { ...gesture, at: point, overId: endAt(index, point, gesture.kind) }
    case 'lift':
      return lift(index, gesture, point)
    case 'bring':
      return bring(index, gesture, at, point)
  }
}

/** Over headers and beside the map there is no place. */
function bring(index: SceneIndex, gesture: Extract<Gesture, { type: 'bring' }>, at: Point, point: Point): Gesture {
  const { view, pane, covered } = useCanvas.getState()
  const doc = settledDoc()
  const { headerW, headH } = index.scene
  const left = headerW * view.zoom
  const free = at.x >= left && at.y >= headOnScreen(headH, view.zoom) && at.x <= pane.w - covered && at.y <= pane.h
  const { brought } = gesture
  const place =
    !doc || !free
      ? null
      : brought.type === 'words'
        ? wordsPlace(index, point)
        : bringPlace(index, doc, point, brought.type === 'picture' ? { type: 'card', kind: 'image' } : brought)
  return { ...gesture, at: point, place }
}

/** The touchpoint or step under a point. */
export function endAt(index: SceneIndex, point: Point, kind: 'touchpoint' | 'step'): string | null {
  const column = columnAt(index.scene, point.x)
  const row = rowAt(index.scene, point.y)
  const last = index.scene.columns.at(-1)
  if (column < 0 || point.x < index.scene.headerW || !last || point.x > last.x + last.w) return null
  const inside = index
    .inCell(column, row)
    .find((n) => n.kind === kind && point.y >= n.box.y - 4 && point.y <= n.box.y + n.box.h + 4)
  return inside?.id ?? null
}

/** Height of the level of no feeling, map px; null where no line is drawn. */
export function zeroY(index: SceneIndex): number | null {
  const { level } = SIZES[index.scene.density]
  for (const curve of index.scene.curves) {
    const station = curve.main ? curve.stations[0] : undefined
    if (station) return station.y + station.value * level
  }
  return null
}

function lift(index: SceneIndex, gesture: Extract<Gesture, { type: 'lift' }>, point: Point): Gesture {
  const zero = zeroY(index)
  const doc = settledDoc()
  if (zero === null || !doc) return gesture
  const { level } = SIZES[index.scene.density]
  const value = Math.max(-2, Math.min(2, Math.round((zero - point.y) / level) + 0)) as ValenceValue
  if (value === gesture.value) return gesture
  showTrial(planFeeling(doc, 'step', [gesture.stepId], gesture.personaId, value)?.changes ?? [])
  return { ...gesture, value }
}
