import { type RefObject, useEffect } from 'react'
import { pastePicture } from '../addPicture.ts'
import { useCanvas } from '../canvasStore.ts'
import { targetAt } from '../scene/targetAt.ts'

const isPicture = (file: File | undefined): file is File => file?.type.startsWith('image/') === true

/** A picture dropped on the map becomes a card of the step under it; other files are the window's. */
export function usePictureDrop(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = ref.current
    if (!pane) return
    // The window lays a veil over everything while a file hangs over it: the place counts, not the element.
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0]
      const { left, top, right, bottom } = pane.getBoundingClientRect()
      const { clientX: x, clientY: y } = event
      if (!isPicture(file) || x < left || x > right || y < top || y > bottom) return
      event.preventDefault()
      const { index, view } = useCanvas.getState()
      const at = index ? targetAt(index, view, { x: x - left, y: y - top }) : null
      pastePicture(file, at)
    }
    window.addEventListener('drop', drop, { capture: true })
    return () => window.removeEventListener('drop', drop, { capture: true })
  }, [ref])
}
