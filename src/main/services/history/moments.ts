import { invert, type RecordChange, squash } from '../../../shared/domain/change/changeSet.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { MAP_KINDS, type MapRecordKind } from '../../../shared/domain/record.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { applyChanges } from '../../history/applyChanges.ts'
import type { EditContext } from '../editing/context.ts'
import { needJourneyDoc } from '../journeys/read.ts'
import type { OpenFile } from '../workspace/openFile.ts'

type Present = Pick<EditContext, 'store' | 'assets' | 'log'>

/**
 * What takes the journey from now back to right after step `seq`, record by record.
 * @throws AppError JOURNEY_NOT_FOUND where it did not exist then: going there would remove it, and only the command that
 * removes a journey also lets go of what points at it
 */
export function wayBack(present: Present, journeyId: string, seq: number): RecordChange[] {
  const changes = squash(invert(present.log.changesSince(journeyId, seq)))
  const own = changes.find((change) => change.kind === 'journey' && change.id === journeyId)
  if (own ? own.after === null : !present.store.journey.get(journeyId)) {
    throw new AppError('JOURNEY_NOT_FOUND', { name: journeyId })
  }
  return changes.map((change) =>
    change.after === null ? change : ({ ...change, after: stillThere(present, change.after) } as RecordChange),
  )
}

/**
 * The journey as it stood right after a step of the log. Worked out inside a transaction that is taken back, so the same
 * code that writes and reads a journey also looks at its past.
 * @throws AppError JOURNEY_NOT_FOUND where it did not exist then
 */
export function journeyAt(file: OpenFile, journeyId: string, seq: number): JourneyDoc {
  const LOOKED = Symbol('looked')
  let doc: JourneyDoc | null = null
  try {
    file.connection.transaction(() => {
      applyChanges(file.store, wayBack(file, journeyId, seq))
      file.recorder.begin()
      doc = needJourneyDoc(file, journeyId)
      throw LOOKED
    })
  } catch (thrown) {
    file.recorder.begin()
    if (thrown !== LOOKED) throw thrown
  }
  if (!doc) throw new AppError('JOURNEY_NOT_FOUND', { name: journeyId })
  return doc
}

/** Brings a journey's records to those of `past`, as part of the running command. Personas and channels stay as they are. */
export function bringBack(context: EditContext, past: JourneyDoc): void {
  const now = context.store.journey.get(past.journey.id) ? needJourneyDoc(context, past.journey.id) : null
  const changes: RecordChange[] = []
  for (const kind of MAP_KINDS) {
    const before = new Map(recordsOf(now, kind).map((r) => [r.id, r]))
    for (const record of recordsOf(past, kind)) {
      const earlier = before.get(record.id) ?? null
      before.delete(record.id)
      changes.push({ kind, id: record.id, before: earlier, after: stillThere(context, record) } as RecordChange)
    }
    for (const [id, record] of before) changes.push({ kind, id, before: record, after: null } as RecordChange)
  }
  applyChanges(context.store, squash(changes))
}

type Part = { readonly id: string }

function recordsOf(doc: JourneyDoc | null, kind: MapRecordKind): readonly Part[] {
  if (!doc) return []
  if (kind === 'journey') return [doc.journey]
  if (kind === 'stage') return doc.stages
  if (kind === 'step') return doc.steps
  if (kind === 'lane') return doc.lanes
  if (kind === 'touchpoint') return doc.touchpoints
  if (kind === 'card') return doc.cards
  if (kind === 'connection') return doc.connections
  if (kind === 'view') return doc.views
  return []
}

/** A record of the past without what the workspace no longer has: personas, channels, journeys, pictures. */
function stillThere({ store, assets }: Present, record: Part): Part {
  const kept: Record<string, unknown> = { ...record }
  if (Array.isArray(kept.personaIds)) kept.personaIds = kept.personaIds.filter((id) => store.persona.get(id))
  if (Array.isArray(kept.valence)) {
    kept.valence = kept.valence.filter((v) => v.personaId === null || store.persona.get(v.personaId))
  }
  if (typeof kept.channelId === 'string' && !store.channel.get(kept.channelId)) kept.channelId = null
  if (typeof kept.linkedJourneyId === 'string' && !store.journey.get(kept.linkedJourneyId)) kept.linkedJourneyId = null
  if (typeof kept.assetId === 'string' && !assets.has(kept.assetId)) kept.assetId = null
  return kept as unknown as Part
}
