import { focusStage, useLook } from '../../state/lookStore.ts'
import { clearSelection } from '../../state/selectionStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { setView, useCanvas } from '../canvasStore.ts'
import { firstTarget } from '../scene/gridWalk.ts'
import { focusOn } from '../selecting.ts'

/** Shows one stage alone, from its beginning. */
export function showStage(stageId: string): void {
  // What was selected lies outside; it would lead back out.
  clearSelection()
  focusStage(stageId)
  const { view, index } = useCanvas.getState()
  setView({ ...view, x: 0 })
  const first = index ? firstTarget(index) : null
  if (first) focusOn(first)
}

/** The whole journey again, with the keyboard where it was. @returns whether one stage was shown */
export function showAllStages(): boolean {
  if (useLook.getState().focusStageId === null) return false
  focusStage(null)
  return true
}

/** The stage before or after the one that is shown alone. @returns whether there is one */
export function showNextStage(by: 1 | -1): boolean {
  const { focusStageId } = useLook.getState()
  const stages = useShown.getState().doc?.stages ?? []
  const at = stages.findIndex((s) => s.id === focusStageId)
  const next = at < 0 ? undefined : stages[at + by]
  if (next) showStage(next.id)
  return next !== undefined
}
