import type { ValenceValue } from '../../../shared/domain/journey/evidence.ts'
import { openLinked } from '../../commands/map/openLinked.ts'
import { feel, feelBy, nudge, removeSelected, selectedIds, toggleKey } from '../../commands/map/selection.ts'
import { beginWriting } from '../../commands/map/writing.ts'
import { useLook } from '../../state/lookStore.ts'
import { clearSelection, useSelection } from '../../state/selectionStore.ts'
import { addBeside, addInCell } from '../adding.ts'
import { panBy, useCanvas } from '../canvasStore.ts'
import { duplicateSelected } from '../clipboard/clipboardActions.ts'
import { showAllStages, showNextStage } from '../look/stageFocus.ts'
import { openMenuAtFocus } from '../menuPlace.ts'
import { type Direction, firstTarget, rowEnd, walk } from '../scene/gridWalk.ts'
import { stationPersona } from '../scene/sceneIndex.ts'
import { cellOfKey, idOf, kindOf, placeOf, type TargetKey } from '../scene/target.ts'
import { focusOn, recordOf, revealTarget, selectAll } from '../selecting.ts'
import { ARROWS, beginConnect } from './connectKeys.ts'
import { feelingKey } from './feelingKeys.ts'
import { zoomKey } from './zoomKeys.ts'

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** The column that a walk upwards came from. */
let column: number | undefined

function go(to: TargetKey, extend: boolean): void {
  focusOn(to, extend ? 'toggle' : 'only')
  revealTarget(to)
}

/** A minus waits this long for its digit. */
const SIGN_MS = 700
let sign: { value: 1 | -1; timer: ReturnType<typeof setTimeout> } | null = null

function takeSign(): 1 | -1 | null {
  if (!sign) return null
  clearTimeout(sign.timer)
  const { value } = sign
  sign = null
  return value
}

function feelKey(key: string, focus: TargetKey): boolean {
  const said = feelingKey(key, sign?.value ?? null)
  const kind = kindOf(focus)
  const cell = cellOfKey(focus)
  const { index } = useCanvas.getState()
  const onLine = cell && index?.scene.rows[index.rowOf.get(cell.laneId) ?? -1]?.role === 'emotion'
  if (!said || !(kind === 'touchpoint' || kind === 'step' || kind === 'station' || onLine)) return false
  const who = kind === 'station' ? stationPersona(idOf(focus)) : undefined
  if (said.sign) {
    takeSign()
    const value = said.sign
    sign = {
      value,
      timer: setTimeout(() => {
        sign = null
        feelBy(value, who)
      }, SIGN_MS),
    }
    return true
  }
  takeSign()
  return feel(said.set as ValenceValue, who)
}

/** Carries out what a key means on the map. @returns whether it is used up */
export function handleKey(event: Keys): boolean {
  const { index, focus, gesture } = useCanvas.getState()
  if (!index) return false
  const mod = event.ctrlKey || event.metaKey
  const arrow = ARROWS[event.key]
  if (arrow && !mod) return arrowKey(arrow, event)
  if (mod) return modKey(event)
  if (event.altKey) return false
  const record = focus ? recordOf(focus) : null
  switch (event.key) {
    case 'Escape':
      if (useSelection.getState().selected.length === 0) return showAllStages()
      clearSelection()
      return true
    case 'Enter':
    case 'F2': {
      if (gesture?.type === 'connect') return false
      const cell = focus ? cellOfKey(focus) : null
      if (cell) addInCell(cell.laneId, cell.stepId)
      else if (record) beginWriting(record)
      else if (!focus) go(firstTarget(index) ?? '', false)
      return focus !== null
    }
    case 'Tab':
      if (event.shiftKey || !record || useSelection.getState().selected.length !== 1) return false
      if (!['stage', 'step', 'touchpoint', 'card'].includes(record.kind)) return false
      addBeside(record)
      return true
    case 'Delete':
    case 'Backspace':
      void removeSelected()
      return true
    case 'Home':
    case 'End':
      if (focus) go(rowEnd(index, focus, event.key === 'Home' ? 'first' : 'last'), false)
      return true
    case 'PageDown':
    case 'PageUp':
      if (useLook.getState().focusStageId !== null) return showNextStage(event.key === 'PageUp' ? -1 : 1) || true
      panBy((event.key === 'PageUp' ? 0.8 : -0.8) * useCanvas.getState().pane.w, 0)
      return true
    case 'ContextMenu':
      openMenuAtFocus('all')
      return true
    case 'F10':
      if (!event.shiftKey) return false
      openMenuAtFocus('all')
      return true
  }
  if (event.key.length !== 1) return false
  return focus ? letterKey(event.key, focus) : false
}

function arrowKey(arrow: Direction, event: Keys): boolean {
  const { index, focus } = useCanvas.getState()
  if (!index) return false
  if (!focus || !placeOf(index, focus)) {
    const first = firstTarget(index)
    if (first) go(first, false)
    return true
  }
  if (event.altKey) {
    const kind = kindOf(focus)
    if (kind === 'station') {
      if (arrow === 'up' || arrow === 'down') feelBy(arrow === 'up' ? 1 : -1, stationPersona(idOf(focus)))
    } else if (nudge(arrow)) queueMicrotask(() => revealTarget(focus))
    return true
  }
  const place = placeOf(index, focus)
  if (arrow === 'left' || arrow === 'right') column = undefined
  else if (place && place.row >= 0) column = place.column
  const to = walk(index, focus, arrow, column)
  // At the end of a stage that is shown alone the walk goes on in the next one.
  const side = arrow === 'right' ? 1 : arrow === 'left' && kindOf(to) === 'lane' ? -1 : null
  if (side !== null && (to === focus || side === -1) && kindOf(focus) !== 'lane' && showNextStage(side)) return true
  go(to, event.shiftKey)
  return true
}

function modKey(event: Keys): boolean {
  if (event.altKey) return false
  const { focus, index } = useCanvas.getState()
  switch (event.key.toLowerCase()) {
    case 'a':
      selectAll()
      return true
    case 'enter':
      return (
        focus !== null && (kindOf(focus) === 'touchpoint' || kindOf(focus) === 'channelStop') && openLinked(idOf(focus))
      )
    case 'd':
      return duplicateSelected()
    case 'l':
      return !event.shiftKey && beginConnect()
    case ' ':
      if (focus) focusOn(focus, 'toggle')
      return true
    case 'home':
    case 'end': {
      const first = index ? firstTarget(index) : null
      if (index && first) go(event.key === 'Home' ? first : rowEnd(index, first, 'last'), false)
      return true
    }
    default:
      return zoomKey(event.key)
  }
}

function letterKey(key: string, focus: TargetKey): boolean {
  const kind = kindOf(focus)
  if (key === ' ') return false
  if (feelKey(key, focus)) return true
  const several = useSelection.getState().selected.length > 1
  const marks = several ? selectedIds('touchpoint').length > 0 : kind === 'touchpoint' || kind === 'channelStop'
  if ((key === 'k' || key === 'K') && marks) {
    toggleKey()
    return true
  }
  if (key === 'n' || key === 'N' || key === '+') {
    openMenuAtFocus('add')
    return true
  }
  // Letters write into one thing, never into whichever of many the keyboard happens to stand on.
  if (key === '?' || several) return false
  const record = recordOf(focus)
  const cell = cellOfKey(focus)
  if (cell) addInCell(cell.laneId, cell.stepId, undefined, key)
  else if (record && kind !== 'station' && kind !== 'channelStop' && kind !== 'measured') beginWriting(record, key)
  else return false
  return true
}
