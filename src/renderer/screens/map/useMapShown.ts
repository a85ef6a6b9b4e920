import { useEffect, useRef } from 'react'
import { setView, useCanvas } from '../../canvas/canvasStore.ts'
import { followDocument } from '../../canvas/sceneSource.ts'
import { focusOn, keyOf, revealTarget } from '../../canvas/selecting.ts'
import type { View } from '../../canvas/view/viewport.ts'
import { commitWriting } from '../../commands/map/writing.ts'
import { useSelection } from '../../state/selectionStore.ts'

/** Lays the map out while it is what one looks at. Coming back to it, one sees the same place, or what was chosen. */
export function useMapShown(shown: boolean): void {
  const kept = useRef<View | null>(null)
  useEffect(() => {
    if (!shown) return
    const stop = followDocument()
    const again = kept.current
    const last = again ? useSelection.getState().selected.at(-1) : undefined
    if (again) setView(again)
    const frame = requestAnimationFrame(() => {
      if (!last) return
      focusOn(keyOf(last), 'keep')
      revealTarget(keyOf(last))
    })
    return () => {
      cancelAnimationFrame(frame)
      commitWriting()
      kept.current = useCanvas.getState().view
      stop()
    }
  }, [shown])
}
