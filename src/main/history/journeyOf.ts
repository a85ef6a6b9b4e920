import type { RecordChange } from '../../shared/domain/change/changeSet.ts'
import { MAP_KINDS, type RecordTypes } from '../../shared/domain/record.ts'
import type { Store } from '../repositories/store.ts'

const ON_MAPS: ReadonlySet<string> = new Set(MAP_KINDS)

/**
 * The journey whose map each change is on; null for personas, channels and the workspace.
 * Parents are looked up in the change itself first, as they may be made or removed by it.
 */
export function journeysOf(changes: readonly RecordChange[], store: Store): (string | null)[] {
  const stages = new Map<string, string | null>()
  const lanes = new Map<string, string | null>()
  for (const change of changes) {
    const record = change.after ?? change.before
    if (change.kind === 'stage') stages.set(change.id, (record as RecordTypes['stage']).journeyId)
    if (change.kind === 'lane') lanes.set(change.id, (record as RecordTypes['lane']).journeyId)
  }
  const stageJourney = (id: string): string | null => {
    if (!stages.has(id)) stages.set(id, store.stage.get(id)?.journeyId ?? null)
    return stages.get(id) ?? null
  }
  const laneJourney = (id: string): string | null => {
    if (!lanes.has(id)) lanes.set(id, store.lane.get(id)?.journeyId ?? null)
    return lanes.get(id) ?? null
  }
  return changes.map((change) => {
    const record = change.after ?? change.before
    // What only names a journey is no part of its past: going back there must not bring back what points nowhere.
    if (record === null || !ON_MAPS.has(change.kind)) return null
    if (change.kind === 'journey') return change.id
    // A note of an empathy map is the persona's; the journey on which it shows does not keep its past.
    if (change.kind === 'empathyNote') return null
    if ('journeyId' in record) return record.journeyId
    if ('stageId' in record) return stageJourney(record.stageId)
    if ('laneId' in record) return laneJourney(record.laneId)
    return null
  })
}
