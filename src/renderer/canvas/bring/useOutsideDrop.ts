import { type RefObject, useEffect } from 'react'
import { fragmentOfText } from '../../commands/map/clipboard/plainText.ts'
import { putDown } from '../../commands/map/clipboard/putDown.ts'
import { newId } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { settledDoc } from '../../state/shownStore.ts'
import { say } from '../../state/toasts.ts'
import { addPicture, changePicture } from '../addPicture.ts'
import { useCanvas } from '../canvasStore.ts'
import { drift } from '../gesture/drift.ts'
import { moveGesture } from '../gesture/moveGesture.ts'
import { idOf } from '../scene/target.ts'
import { targetAt } from '../scene/targetAt.ts'
import type { Point } from '../view/viewport.ts'
import type { BringPlace } from './bringPlace.ts'
import type { Outside } from './brought.ts'

const isPicture = (type: string): boolean => type.startsWith('image/')

/** What another program's drag carries for the map; null: nothing, or a file that the window looks at. */
function carried(data: DataTransfer | null): Outside | null {
  if (!data) return null
  const items = [...data.items]
  if (items.some((item) => item.kind === 'file' && isPicture(item.type))) return { type: 'picture' }
  if (data.types.includes('Files') || !data.types.includes('text/plain')) return null
  return { type: 'words' }
}

/**
 * Pictures and words from other programs are dropped on the map as pieces of the tray are: with a mark where they would
 * go. A picture goes to the images of the column pointed at and brings their lane along, or takes the place of the one
 * pointed at; words go into the cell pointed at, one card a line.
 */
export function useOutsideDrop(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = ref.current
    if (!pane) return
    const stop = new AbortController()
    const within = (event: DragEvent): Point | null => {
      const { left, top, right, bottom } = pane.getBoundingClientRect()
      const { clientX: x, clientY: y } = event
      return x < left || x > right || y < top || y > bottom ? null : { x: x - left, y: y - top }
    }
    const leave = (): void => {
      const { gesture } = useCanvas.getState()
      if (gesture?.type === 'bring' && isOutside(gesture.brought)) useCanvas.setState({ gesture: null })
    }
    const over = (event: DragEvent): void => {
      const at = within(event)
      const brought = carried(event.dataTransfer)
      const own = event.target instanceof Element && event.target.closest('textarea, input') !== null
      if (!at || !brought || (own && brought.type === 'words')) {
        leave()
        return
      }
      // Taken: the window lays no veil over the map and looks for no journey in it.
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      const client = { x: event.clientX, y: event.clientY }
      useCanvas.setState({
        gesture: moveGesture({ type: 'bring', brought, at, client, place: null }, at),
        hover: null,
      })
      drift(at)
    }
    const drop = (event: DragEvent): void => {
      const at = within(event)
      const data = event.dataTransfer
      const brought = carried(data)
      const own = event.target instanceof Element && event.target.closest('textarea, input') !== null
      if (!at || !brought || !data || (own && brought.type === 'words')) {
        leave()
        return
      }
      event.preventDefault()
      const client = { x: event.clientX, y: event.clientY }
      const gesture = moveGesture({ type: 'bring', brought, at, client, place: null }, at)
      leave()
      const place = gesture.type === 'bring' ? gesture.place : null
      if (brought.type === 'words') putWords(data.getData('text/plain'), place)
      else
        void putPictures(
          [...data.files].filter((file) => isPicture(file.type)),
          place,
          at,
        )
    }
    const { signal } = stop
    window.addEventListener('dragover', over, { capture: true, signal })
    window.addEventListener('drop', drop, { capture: true, signal })
    // Out of the window, or given up with Esc.
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && leave(), { signal })
    return () => {
      leave()
      stop.abort()
    }
  }, [ref])
}

const isOutside = (brought: { type: string }): boolean => brought.type === 'picture' || brought.type === 'words'

function sayWhere(): void {
  say({ text: useLanguage.getState().i18n.t('map.drop.nowhere'), slot: 'clipboard', ms: 6_000 })
}

function putWords(text: string, place: BringPlace | null): void {
  const role = settledDoc()?.lanes.find((l) => place?.type === 'into' && l.id === place.laneId)?.role
  const things = role ? fragmentOfText(text, role) : null
  if (things && place?.type === 'into' && place.laneId !== null) {
    void putDown(things, { stepId: place.stepId, laneId: place.laneId, afterId: place.afterId })
  } else sayWhere()
}

async function putPictures(files: readonly File[], place: BringPlace | null, at: Point): Promise<void> {
  const { index, view } = useCanvas.getState()
  const under = index ? targetAt(index, view, at) : null
  const [first] = files
  const card = settledDoc()?.cards.find((c) => under === `card:${c.id}` && c.kind === 'image')
  if (card && under && first && files.length === 1) {
    await changePicture(idOf(under), first)
    return
  }
  if (place?.type !== 'into') {
    sayWhere()
    return
  }
  const laneId = place.laneId ?? newId()
  for (const file of files) {
    const there = settledDoc()?.lanes.some((l) => l.id === laneId)
    // The lane comes with the first of them.
    const lane = !there && place.newLane ? { newLane: place.newLane } : {}
    await addPicture(laneId, place.stepId, file, lane)
  }
}
