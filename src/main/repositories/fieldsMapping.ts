import type { RecordKind, RecordTypes } from '../../shared/domain/record.ts'
import type { Tables } from '../db/tables.ts'
import type { Mapping } from './repository.ts'

type TableName = keyof Tables & string

/** Where one field of a record stands in its row: as it is, as JSON text, or as 0 and 1. */
interface Column<T extends TableName> {
  readonly column: keyof Tables[T] & string
  readonly as: 'plain' | 'json' | 'flag'
}

/** Kept as JSON text: a list or an object; SQL null stands for null. */
export const json = <C extends string>(column: C) => ({ column, as: 'json' as const })
/** Kept as 0 and 1; null where nobody has said. */
export const flag = <C extends string>(column: C) => ({ column, as: 'flag' as const })

type Fields<K extends RecordKind, T extends TableName> = {
  readonly [F in keyof RecordTypes[K] & string]-?: (keyof Tables[T] & string) | Column<T>
}

/** The mapping of a record whose every field has one column; `id` stands first. */
export function fieldsMapping<K extends RecordKind, T extends TableName>(
  kind: K,
  table: T,
  fields: Fields<K, T>,
): Mapping<K, T> {
  const places = Object.entries(fields as Record<string, string | Column<T>>).map(([field, place]) =>
    typeof place === 'string' ? { field, column: place, as: 'plain' as const } : { field, ...place },
  )
  const kept = (value: unknown, as: Column<T>['as']): unknown => {
    if (value === null || as === 'plain') return value
    return as === 'json' ? JSON.stringify(value) : Number(value)
  }
  const told = (value: unknown, as: Column<T>['as']): unknown => {
    if (value === null || as === 'plain') return value
    return as === 'json' ? JSON.parse(value as string) : value === 1
  }
  return {
    kind,
    table,
    columns: places.map((place) => place.column) as (keyof Tables[T] & string)[],
    toRow: (record) => {
      const given = record as Record<string, unknown>
      return Object.fromEntries(places.map(({ field, column, as }) => [column, kept(given[field], as)])) as Tables[T]
    },
    fromRow: (row) => {
      const given = row as Record<string, unknown>
      return Object.fromEntries(
        places.map(({ field, column, as }) => [field, told(given[column], as)]),
      ) as RecordTypes[K]
    },
  }
}
