import { isMetricKey, isOwn, METRICS, type MetricKey } from '../metric/metric.ts'
import { z } from '../schema.ts'
import type { FigureRow } from './figureRow.ts'

/** By which column the rows of a table of figures stand. */
export const FigureSort = z.strictObject({
  by: z
    .string()
    .max(200)
    .refine((key): key is 'name' | MetricKey => key === 'name' || isMetricKey(key)),
  down: z.boolean(),
})
export interface FigureSort {
  readonly by: 'name' | MetricKey
  readonly down: boolean
}

/** All figures of one group. */
export interface TableRow {
  /** tells rows apart */
  readonly id: string
  readonly key: string | null
  readonly recordId: string | null
  readonly cells: ReadonlyMap<MetricKey, FigureRow>
}

/** Metrics that any row has a figure of, in their usual order. */
export function metricsOf(rows: readonly FigureRow[]): MetricKey[] {
  const found = new Set(rows.map(({ figure }) => figure.metric as MetricKey))
  return [...METRICS.filter((metric) => found.has(metric)), ...[...found].filter(isOwn).sort()]
}

/** One row for each group, in the order in which groups come; what belongs to none is last. */
export function tableRows(rows: readonly FigureRow[]): TableRow[] {
  const groups = new Map<string, { key: string | null; recordId: string | null; cells: Map<MetricKey, FigureRow> }>()
  for (const row of rows) {
    const id = row.id ?? `=${row.key ?? ''}`
    const group = groups.get(id) ?? { key: row.key, recordId: row.id, cells: new Map() }
    groups.set(id, group)
    group.cells.set(row.figure.metric as MetricKey, row)
  }
  const all = [...groups].map(([id, group]): TableRow => ({ id, ...group }))
  return [...all.filter((row) => row.key !== ''), ...all.filter((row) => row.key === '')]
}

/** Rows without a figure of the metric, and what belongs to none, stay at the end either way. */
export function sorted(rows: readonly TableRow[], sort: FigureSort | null, language: string): readonly TableRow[] {
  if (!sort) return rows
  const { by, down } = sort
  const turn = down ? -1 : 1
  const names = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const value = (row: TableRow): number | null => (by === 'name' ? null : (row.cells.get(by)?.figure.value ?? null))
  return rows.toSorted((a, b) => {
    if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1
    if (by === 'name') return turn * names.compare(a.key ?? '', b.key ?? '')
    const [x, y] = [value(a), value(b)]
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0)
    return turn * (x - y)
  })
}

/** Ends of the line on which the intervals of one metric are compared. */
export function spanOf(rows: readonly FigureRow[], metric: MetricKey): readonly [number, number] {
  const own = rows.filter(({ figure }) => figure.metric === metric).map(({ figure }) => figure)
  const first = own[0]
  if (!first) return [0, 1]
  if (first.statistic === 'nps') return [-100, 100]
  if (first.unit === 'percent') return [0, Math.max(100, ...own.map(({ value }) => value ?? 0))]
  const scale = first.scale
  if (scale && own.every((figure) => figure.scale?.min === scale.min && figure.scale.max === scale.max))
    return [scale.min, scale.max]
  const ends = own.flatMap(({ value, high }) => [value ?? 0, high ?? 0])
  return [Math.min(0, ...own.map(({ low, value }) => low ?? value ?? 0)), Math.max(...ends, 1e-9)]
}
