import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { PastePlace } from '../../commands/map/clipboard/putDown.ts'
import type { SceneIndex } from '../scene/sceneIndex.ts'
import { cellOfKey, idOf, kindOf, stepOf, type TargetKey } from '../scene/target.ts'

/** The cell where the keyboard stands, after the card it stands on; null where that is in no column. */
export function pastePlace(doc: JourneyDoc, index: SceneIndex, focus: TargetKey | null): PastePlace | null {
  if (!focus) return null
  const cell = cellOfKey(focus)
  if (cell) return cell.laneId === '' ? null : cell
  const kind = kindOf(focus)
  const id = idOf(focus)
  const row =
    kind === 'touchpoint' || kind === 'channelStop' || kind === 'measured'
      ? doc.touchpoints.find((t) => t.id === id)
      : kind === 'card'
        ? doc.cards.find((c) => c.id === id)
        : undefined
  if (row) return { stepId: row.stepId, laneId: row.laneId, afterId: row.id }
  const stepId = kind === 'stage' ? doc.steps.find((s) => s.stageId === id)?.id : stepOf(index, focus)
  const lane = doc.lanes.find((l) => l.role === 'touchpoints') ?? doc.lanes[0]
  return stepId && lane ? { stepId, laneId: lane.id } : null
}
