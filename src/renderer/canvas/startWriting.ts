import { beginWriting } from '../commands/map/writing.ts'
import { addInCell } from './adding.ts'
import { useCanvas } from './canvasStore.ts'
import { isFar } from './far/farZoom.ts'
import { cellOfKey } from './scene/target.ts'
import { recordOf } from './selecting.ts'

/** A double click: on a thing it opens its text, on free ground it makes something there. */
export function startWriting(target: EventTarget): void {
  if (!(target instanceof Element) || target.closest('textarea, button, [data-handle]')) return
  const { focus, view } = useCanvas.getState()
  // What is only painted has just been clicked: the keyboard stands on it.
  const key = target.closest<HTMLElement>('[data-key]')?.dataset.key ?? (isFar(view.zoom) ? focus : null)
  const record = key ? recordOf(key) : null
  if (record) {
    beginWriting(record)
    return
  }
  const cell = focus ? cellOfKey(focus) : null
  if (cell) addInCell(cell.laneId, cell.stepId)
}
