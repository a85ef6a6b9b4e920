import type { SceneStage } from '../scene.ts'
import { columnX, type Drawing } from './drawing.ts'

/** The stretch of columns of each stage shown. */
export function stageSpans(d: Drawing): SceneStage[] {
  const spans: { stageId: string; number: number; x: number; w: number }[] = []
  d.at.columns.forEach((column, i) => {
    const last = spans.at(-1)
    if (last?.stageId === column.stageId) last.w += d.columnW
    else spans.push({ stageId: column.stageId, number: column.stageNumber, x: columnX(d, i), w: d.columnW })
  })
  return spans
}
