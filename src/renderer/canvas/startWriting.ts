import { beginWriting } from '../commands/map/writing.ts'
import { useLook } from '../state/lookStore.ts'
import { addInCell } from './adding.ts'
import { useCanvas } from './canvasStore.ts'
import { isFar } from './far/farZoom.ts'
import { showStage } from './look/stageFocus.ts'
import { cellOfKey } from './scene/target.ts'
import { recordOf } from './selecting.ts'

/** A double click: on a sign it shows that stage alone, on a thing it opens its text, on free ground it makes something. */
export function startWriting(target: EventTarget): void {
  if (!(target instanceof Element) || target.closest('textarea, button, [data-handle]')) return
  const { focus, view } = useCanvas.getState()
  // What is only painted has just been clicked: the keyboard stands on it.
  const key = target.closest<HTMLElement>('[data-key]')?.dataset.key ?? (isFar(view.zoom) ? focus : null)
  const record = key ? recordOf(key) : null
  // A sign is looked at more closely first; in there its name is written like any other.
  if (record?.kind === 'stage' && useLook.getState().focusStageId !== record.id) {
    showStage(record.id)
    return
  }
  if (record) {
    beginWriting(record)
    return
  }
  const cell = focus ? cellOfKey(focus) : null
  if (cell) addInCell(cell.laneId, cell.stepId)
}
