import { focusStage, useLook } from '../state/lookStore.ts'
import { type Selected, select, toggleSelected, useSelection } from '../state/selectionStore.ts'
import { useShown } from '../state/shownStore.ts'
import { reveal, useCanvas } from './canvasStore.ts'
import { cellBox, type SceneIndex, stationStep } from './scene/sceneIndex.ts'
import { cellOfKey, idOf, kindOf, placeOf, type TargetKey } from './scene/target.ts'

/** The record that a target stands for; null for free cells and plates. */
export function recordOf(key: TargetKey): Selected | null {
  const id = idOf(key)
  const kind = kindOf(key)
  switch (kind) {
    case 'station':
      return { kind: 'step', id: stationStep(id) }
    case 'channelStop':
    case 'measured':
      return { kind: 'touchpoint', id }
    case 'lane':
      return id === '-' ? null : { kind, id }
    case 'stage':
    case 'step':
    case 'touchpoint':
    case 'card':
    case 'persona':
    case 'connection':
      return { kind, id }
    default:
      return null
  }
}

export const keyOf = (record: Selected): TargetKey => `${record.kind}:${record.id}`

/** What a target selects: its record; a free cell of the line selects its step, so that it can be felt. */
function selectedBy(index: SceneIndex | null, key: TargetKey): Selected | null {
  const cell = cellOfKey(key)
  if (!cell || !index) return recordOf(key)
  const row = index.scene.rows[index.rowOf.get(cell.laneId) ?? -1]
  return row?.role === 'emotion' ? { kind: 'step', id: cell.stepId } : null
}

/** Puts the keyboard on a target. only: selects it alone; toggle: adds it or takes it out; keep: selection as it is. */
export function focusOn(key: TargetKey | null, mode: 'only' | 'toggle' | 'keep' = 'only'): void {
  const { index } = useCanvas.getState()
  useCanvas.setState({ focus: key })
  if (key === null || mode === 'keep') return
  const record = selectedBy(index, key)
  if (mode === 'toggle') {
    if (record) toggleSelected(record)
  } else if (record) select(record)
  else select()
}

/** Brings a target into sight. */
export function revealTarget(key: TargetKey): void {
  const { index } = useCanvas.getState()
  if (!index) return
  const place = placeOf(index, key)
  const node = index.nodes.get(key)
  const { headerW, headH, columns, rows } = index.scene
  if (node?.kind === 'stage') {
    const first = columns[place?.column ?? 0]
    if (first) reveal({ x: first.x, y: headH, w: Math.min(node.box.w, first.w), h: 1 })
  } else if (node?.kind === 'lane') {
    reveal({ x: headerW, y: node.box.y, w: 1, h: node.box.h })
  } else if (node && node.kind !== 'persona') reveal(node.box)
  else if (place && place.row >= 0 && place.column >= 0 && rows[place.row]) {
    reveal(cellBox(index.scene, place.column, place.row))
  }
}

/** More than these are looked up. */
const FEW = 8
const keys = new WeakMap<readonly Selected[], ReadonlySet<TargetKey>>()

/** Keys of what is chosen. */
export function keysOf(selected: readonly Selected[]): ReadonlySet<TargetKey> {
  let known = keys.get(selected)
  if (!known) {
    known = new Set(selected.map(keyOf))
    keys.set(selected, known)
  }
  return known
}

export const isSelected = (selected: readonly Selected[], record: Selected | null): boolean =>
  record !== null &&
  (selected.length > FEW
    ? keysOf(selected).has(keyOf(record))
    : selected.some((s) => s.kind === record.kind && s.id === record.id))

export function selectAll(): void {
  const { doc } = useShown.getState()
  if (!doc) return
  select(
    ...doc.touchpoints.map((t): Selected => ({ kind: 'touchpoint', id: t.id })),
    ...doc.cards.map((c): Selected => ({ kind: 'card', id: c.id })),
  )
}

/** Follows a selection made elsewhere (inspector, new thing): the keyboard stands on its last record. */
export function followSelection(): void {
  const last = useSelection.getState().selected.at(-1)
  const { index, focus } = useCanvas.getState()
  if (!last || !index) return
  if (focus && recordOf(focus)?.id === last.id) return
  const key = keyOf(last)
  if (index.nodes.has(key)) useCanvas.setState({ focus: key })
  // What was chosen elsewhere lies outside the stage that is shown alone.
  else if (useLook.getState().focusStageId !== null) focusStage(null)
}
