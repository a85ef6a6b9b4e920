import type { BoardColumn, Criterion } from '../../../../shared/domain/improvement/board.ts'
import { weigh } from '../../../../shared/domain/improvement/weigh.ts'
import type { ImprovementShown } from '../../../../shared/ipc/routes/improving.ts'

export const SORT_FIELDS = ['title', 'column', 'owner', 'dueOn', 'impact', 'effort', 'cost'] as const
export type SortField = (typeof SORT_FIELDS)[number]

export interface ListSort {
  readonly field: SortField
  readonly down: boolean
}

export interface ListRow {
  readonly improvement: ImprovementShown
  readonly column: BoardColumn
  /** weighted, 1 to 5; null where nobody has said */
  readonly impact: number | null
  readonly effort: number | null
}

export const rowOf = (improvement: ImprovementShown, column: BoardColumn, criteria: readonly Criterion[]): ListRow => ({
  improvement,
  column,
  impact: weigh(improvement, criteria, 'impact'),
  effort: weigh(improvement, criteria, 'effort'),
})

/** Rows by one field; what nobody has said stands last either way, and equals stay in the order of the board. */
export function sortRows(rows: readonly ListRow[], { field, down }: ListSort, language: string): readonly ListRow[] {
  if (field === 'column') return down ? rows.toReversed() : rows
  const words = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const of = ({ improvement, impact, effort }: ListRow): string | number | null => {
    switch (field) {
      case 'impact':
        return impact
      case 'effort':
        return effort
      case 'cost':
        return improvement.cost
      case 'dueOn':
        return improvement.dueOn
      default:
        return improvement[field].trim() || null
    }
  }
  const keyed = rows.map((row) => ({ row, key: of(row) }))
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1
    const by = typeof a.key === 'number' ? a.key - (b.key as number) : words.compare(a.key, b.key as string)
    return down ? -by : by
  })
  return keyed.map(({ row }) => row)
}
