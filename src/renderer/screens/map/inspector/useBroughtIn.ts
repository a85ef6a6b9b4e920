import { useEffect } from 'react'
import { useCanvas } from '../../../canvas/canvasStore.ts'
import { keyOf, revealTarget } from '../../../canvas/selecting.ts'
import type { Selected } from '../../../state/selectionStore.ts'
import { useWriting } from '../../../state/writingStore.ts'

/** A second click that follows sooner is meant for the same card: the map must not move between the two. */
const AFTER_MS = 450

/** A card that the panel beside the map cuts off is brought into sight, once it stays selected alone. */
export function useBroughtIn(beside: boolean, selected: readonly Selected[]): void {
  useEffect(() => {
    const [only] = selected
    if (!beside || !only || selected.length > 1) return
    const timer = setTimeout(() => {
      const { index, pane, view, gesture, menuAt } = useCanvas.getState()
      const box = index?.nodes.get(keyOf(only))?.box
      if (!box || gesture || menuAt || useWriting.getState().writing) return
      const [left, right] = [box.x * view.zoom + view.x, (box.x + box.w) * view.zoom + view.x]
      // What one does not see at all was left behind on purpose.
      if (left < pane.w && right > pane.w) revealTarget(keyOf(only))
    }, AFTER_MS)
    return () => clearTimeout(timer)
  }, [beside, selected])
}
