import type { RecordKind, RecordTypes } from '../../shared/domain/record.ts'
import type { Connection } from '../db/connection.ts'
import type { Tables } from '../db/tables.ts'

type TableName = keyof Tables & string

/** How one kind of record is kept: its row, and the rows of its lists. */
export interface Mapping<K extends RecordKind, T extends TableName> {
  readonly kind: K
  readonly table: T
  /** Every column of the table, `id` first. */
  readonly columns: readonly (keyof Tables[T] & string)[]
  toRow(record: RecordTypes[K]): Tables[T]
  /** `lists` holds what `readLists` gave for this record. */
  fromRow(row: Tables[T], lists: unknown): RecordTypes[K]
  /** Child rows that belong to the record itself, such as its feelings. */
  readonly lists?: {
    read(connection: Connection, ids: readonly string[]): ReadonlyMap<string, unknown>
    write(connection: Connection, record: RecordTypes[K]): void
    erase(connection: Connection, id: string): void
  }
}

/** Told of every write, so that no change escapes undo. */
export interface WriteObserver {
  note<K extends RecordKind>(kind: K, id: string, before: RecordTypes[K] | null, after: RecordTypes[K] | null): void
}

/** Reads and writes one kind of record; every write is told to the observer. */
export interface Repository<K extends RecordKind> {
  readonly kind: K
  get(id: string): RecordTypes[K] | null
  getMany(ids: readonly string[]): RecordTypes[K][]
  /** Rows of the mapping's table to records, in the order given. */
  fromRows(rows: readonly unknown[]): RecordTypes[K][]
  insert(record: RecordTypes[K]): void
  /** @returns false where nothing was different */
  update(before: RecordTypes[K], after: RecordTypes[K]): boolean
  remove(record: RecordTypes[K]): void
}

/** Written once per table: a template or an import writes thousands of rows of one shape. */
function statements(table: string, columns: readonly string[]) {
  const names = columns.map((c) => `"${c}"`)
  const [, ...rest] = names
  return {
    insert: `insert into "${table}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    update: `update "${table}" set ${rest.map((n) => `${n} = ?`).join(', ')} where "id" = ?`,
    remove: `delete from "${table}" where "id" = ?`,
    select: `select * from "${table}" where "id" = ?`,
    selectMany: `select * from "${table}" where "id" in (select value from json_each(?))`,
  }
}

export function createRepository<K extends RecordKind, T extends TableName>(
  mapping: Mapping<K, T>,
  connection: Connection,
  observer: WriteObserver,
): Repository<K> {
  const sql = statements(mapping.table, mapping.columns)
  const rest = mapping.columns.slice(1)
  const values = (row: Tables[T], columns: readonly (keyof Tables[T] & string)[]): unknown[] =>
    columns.map((column) => row[column])

  const fromRows = (rows: readonly unknown[]): RecordTypes[K][] => {
    const typed = rows as readonly (Tables[T] & { id: string })[]
    const lists = mapping.lists?.read(
      connection,
      typed.map((row) => row.id),
    )
    return typed.map((row) => mapping.fromRow(row, lists?.get(row.id) ?? []))
  }

  return {
    kind: mapping.kind,
    fromRows,
    get: (id) => fromRows(connection.statement(sql.select).all(id))[0] ?? null,
    getMany: (ids) => {
      const rows = connection.statement(sql.selectMany).all(JSON.stringify(ids))
      const found = new Map(fromRows(rows).map((record) => [record.id, record]))
      return ids.flatMap((id) => found.get(id) ?? [])
    },
    insert: (record) => {
      connection.statement(sql.insert).run(...values(mapping.toRow(record), mapping.columns))
      mapping.lists?.write(connection, record)
      observer.note(mapping.kind, record.id, null, record)
    },
    update: (before, after) => {
      if (JSON.stringify(before) === JSON.stringify(after)) return false
      connection.statement(sql.update).run(...values(mapping.toRow(after), rest), after.id)
      if (mapping.lists) {
        mapping.lists.erase(connection, after.id)
        mapping.lists.write(connection, after)
      }
      observer.note(mapping.kind, after.id, before, after)
      return true
    },
    remove: (record) => {
      mapping.lists?.erase(connection, record.id)
      connection.statement(sql.remove).run(record.id)
      observer.note(mapping.kind, record.id, record, null)
    },
  }
}
