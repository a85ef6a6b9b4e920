import type { Feedback } from '../../shared/domain/feedback/feedback.ts'
import type { Measurement } from '../../shared/domain/listening/measurement.ts'
import type { ServiceCase } from '../../shared/domain/listening/serviceCase.ts'
import { feedbackMapping } from './feedback.ts'
import { measurementMapping } from './measurement.ts'
import { serviceCaseMapping } from './serviceCase.ts'

/** A visit as it is kept; it is only ever added. */
export interface VisitRecord {
  readonly line: number
  readonly source: string
  readonly identity: string
  readonly at: string
  readonly touchpointId: string | null
  readonly channel: string
  readonly placeName: string
  readonly outcome: 'won' | 'lost' | null
  readonly personKey: string
}

/** What one row of a file became. */
export interface BatchRow {
  readonly line: number
  /** the cells after pseudonymisation, by heading; null: there is no file */
  readonly cells: Readonly<Record<string, string | number>> | null
  readonly feedback: readonly Feedback[]
  readonly cases: readonly ServiceCase[]
  readonly measurements: readonly Measurement[]
  readonly visits: readonly VisitRecord[]
}

type Value = string | number | null
/** Values in the order of the columns. */
export type Values = readonly Value[]

/** The same as it is written: cheap to hand from thread to thread, and nothing left to work out. */
export interface PackedRow {
  readonly line: number
  /** JSON; null: there is no file */
  readonly cells: string | null
  readonly feedback: readonly Values[]
  readonly cases: readonly Values[]
  readonly measurements: readonly Values[]
  readonly visits: readonly Values[]
}
export const ROW_KINDS = ['feedback', 'cases', 'measurements', 'visits'] as const
export type RowKind = (typeof ROW_KINDS)[number]

export const ROW_TABLES = {
  feedback: { table: 'feedback', columns: feedbackMapping.columns },
  cases: { table: 'service_case', columns: serviceCaseMapping.columns },
  measurements: { table: 'measurement', columns: measurementMapping.columns },
  visits: {
    table: 'visit',
    columns: [
      'batch_id',
      'line',
      'source',
      'identity',
      'at',
      'touchpoint_id',
      'channel',
      'place_name',
      'outcome',
      'person_key',
    ],
  },
} as const satisfies { readonly [K in RowKind]: { readonly table: string; readonly columns: readonly string[] } }

const valuesOf = (row: object, columns: readonly string[]): Values =>
  columns.map((column) => (row as Readonly<Record<string, Value>>)[column] as Value)

export function packRow(batchId: string, row: BatchRow): PackedRow {
  return {
    line: row.line,
    cells: row.cells && JSON.stringify(row.cells),
    feedback: row.feedback.map((one) => valuesOf(feedbackMapping.toRow(one), feedbackMapping.columns)),
    cases: row.cases.map((one) => valuesOf(serviceCaseMapping.toRow(one), serviceCaseMapping.columns)),
    measurements: row.measurements.map((one) => valuesOf(measurementMapping.toRow(one), measurementMapping.columns)),
    visits: row.visits.map((v) => [
      batchId,
      v.line,
      v.source,
      v.identity,
      v.at,
      v.touchpointId,
      v.channel,
      v.placeName,
      v.outcome,
      v.personKey,
    ]),
  }
}

type Unpacked = Pick<BatchRow, 'feedback' | 'cases' | 'measurements'>

/** The records again. */
export function unpackRow(row: Pick<PackedRow, 'feedback' | 'cases' | 'measurements'>): Unpacked {
  return {
    feedback: row.feedback.map((values) => recordOf(feedbackMapping, values)),
    cases: row.cases.map((values) => recordOf(serviceCaseMapping, values)),
    measurements: row.measurements.map((values) => recordOf(measurementMapping, values)),
  }
}

function recordOf<R>(
  mapping: { readonly columns: readonly string[]; fromRow(row: never, lists: never): R },
  values: Values,
): R {
  const row = Object.fromEntries(mapping.columns.map((column, i) => [column, values[i]]))
  return mapping.fromRow(row as never, [] as never)
}

const COLUMN_AT = Object.fromEntries(
  ROW_KINDS.map((kind) => {
    const columns: readonly string[] = ROW_TABLES[kind].columns
    return [kind, { identity: columns.indexOf('identity'), touchpoint: columns.indexOf('touchpoint_id') }]
  }),
) as Readonly<Record<RowKind, { readonly identity: number; readonly touchpoint: number }>>

export const identityIn = (kind: RowKind, values: Values): string => values[COLUMN_AT[kind].identity] as string
export const touchpointIn = (kind: RowKind, values: Values): string | null =>
  values[COLUMN_AT[kind].touchpoint] as string | null
