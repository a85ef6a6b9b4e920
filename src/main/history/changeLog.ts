import type { ChangeLabel, ChangeSet, RecordChange } from '../../shared/domain/change/changeSet.ts'
import type { RecordKind } from '../../shared/domain/record.ts'
import type { HistoryEntry, HistoryState } from '../../shared/ipc/routes/maps.ts'
import { type Connection, sqlBuilder as q } from '../db/connection.ts'

/** The recorded steps, kept in the file, so that undo outlives a restart. */
export interface ChangeLog {
  /** Writes a step and forgets those that were undone. @returns its sequence number */
  append(changeSet: ChangeSet, journeys: readonly (string | null)[]): number
  /** The step that undo would take back, or that redo would do again. */
  nextUndo(): HistoryEntry | null
  nextRedo(): HistoryEntry | null
  /** false also where the next step is sealed */
  canUndo(): boolean
  changesOf(seq: number): RecordChange[]
  /** what was done to a journey's map after step `seq`, oldest first, without what was undone */
  changesSince(journeyId: string, seq: number): RecordChange[]
  /** the steps that touched one journey's map, newest last */
  ofJourney(journeyId: string, limit: number): HistoryEntry[]
  mark(seq: number, undone: boolean): void
  list(limit: number): HistoryState
  /** by journey, the last step that touched its map and is not undone */
  latest(): ReadonlyMap<string, { readonly id: string; readonly at: string }>
}

interface EntryRow {
  seq: number
  id: string
  label_key: string
  label_params: string
  at: string
  undone: number
  sealed: number
}

const toEntry = (row: EntryRow): HistoryEntry => ({
  id: row.id,
  seq: row.seq,
  label: { key: row.label_key, params: JSON.parse(row.label_params) as ChangeLabel['params'] },
  at: row.at,
  undone: row.undone === 1,
  ...(row.sealed === 1 ? { sealed: true } : {}),
})

const record = (json: string | null): unknown => (json === null ? null : JSON.parse(json))

function toChange(row: {
  kind: RecordKind
  record_id: string
  before: string | null
  after: string | null
}): RecordChange {
  return { kind: row.kind, id: row.record_id, before: record(row.before), after: record(row.after) } as RecordChange
}

export function createChangeLog(connection: Connection): ChangeLog {
  const entries = q
    .selectFrom('change_set')
    .select(['seq', 'id', 'label_key', 'label_params', 'at', 'undone', 'sealed'])
  const forgetUndone = (): void => {
    const undone = q.selectFrom('change_set').select('seq').where('undone', '=', 1)
    connection.run(q.deleteFrom('change_row').where('seq', 'in', undone))
    connection.run(q.deleteFrom('change_set').where('undone', '=', 1))
  }
  const one = (query: typeof entries): HistoryEntry | null => {
    const row = connection.first(query)
    return row ? toEntry(row) : null
  }
  const nextUndo = (): HistoryEntry | null => one(entries.where('undone', '=', 0).orderBy('seq', 'desc').limit(1))
  const nextRedo = (): HistoryEntry | null => one(entries.where('undone', '=', 1).orderBy('seq').limit(1))
  const canUndo = (): boolean => {
    const next = nextUndo()
    return next !== null && !next.sealed
  }
  return {
    nextUndo,
    nextRedo,
    canUndo,
    append(changeSet, journeys) {
      forgetUndone()
      const { lastInsertRowid } = connection
        .statement('insert into change_set (id, label_key, label_params, at, undone) values (?, ?, ?, ?, 0)')
        .run(changeSet.id, changeSet.label.key, JSON.stringify(changeSet.label.params), changeSet.at)
      const seq = Number(lastInsertRowid)
      const insert = connection.statement(
        'insert into change_row (seq, position, kind, record_id, journey_id, before, after) values (?, ?, ?, ?, ?, ?, ?)',
      )
      changeSet.changes.forEach((c, position) => {
        const json = (record: unknown): string | null => (record === null ? null : JSON.stringify(record))
        insert.run(seq, position, c.kind, c.id, journeys[position] ?? null, json(c.before), json(c.after))
      })
      return seq
    },
    changesOf(seq) {
      const rows = connection.all(
        q
          .selectFrom('change_row')
          .select(['kind', 'record_id', 'before', 'after'])
          .where('seq', '=', seq)
          .orderBy('position'),
      )
      return rows.map(toChange)
    },
    changesSince(journeyId, seq) {
      const rows = connection.all(
        q
          .selectFrom('change_row')
          .innerJoin('change_set', 'change_set.seq', 'change_row.seq')
          .select(['change_row.kind', 'change_row.record_id', 'change_row.before', 'change_row.after'])
          .where('change_row.journey_id', '=', journeyId)
          .where('change_row.seq', '>', seq)
          .where('change_set.undone', '=', 0)
          .orderBy('change_row.seq')
          .orderBy('change_row.position'),
      )
      return rows.map(toChange)
    },
    ofJourney(journeyId, limit) {
      const touched = q.selectFrom('change_row').select('seq').where('journey_id', '=', journeyId)
      return connection
        .all(entries.where('seq', 'in', touched).orderBy('seq', 'desc').limit(limit))
        .toReversed()
        .map(toEntry)
    },
    mark(seq, undone) {
      connection.run(
        q
          .updateTable('change_set')
          .set({ undone: undone ? 1 : 0 })
          .where('seq', '=', seq),
      )
    },
    latest() {
      const rows = connection
        .statement(
          // One look into the index per journey: the whole log would be read again for every list.
          `select j.id as journeyId, s.id, s.at
           from journey j join change_set s on s.seq = (
             select r.seq from change_row r join change_set u on u.seq = r.seq
             where r.journey_id = j.id and u.undone = 0 order by r.seq desc limit 1)`,
        )
        .all() as { journeyId: string; id: string; at: string }[]
      return new Map(rows.map(({ journeyId, id, at }) => [journeyId, { id, at }]))
    },
    list(limit) {
      const rows = connection.all(entries.orderBy('seq', 'desc').limit(limit))
      return {
        entries: rows.toReversed().map(toEntry),
        canUndo: canUndo(),
        canRedo: nextRedo() !== null,
      }
    },
  }
}
