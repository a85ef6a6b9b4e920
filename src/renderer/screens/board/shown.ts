import { useMemo } from 'react'
import type { BoardColumn } from '../../../shared/domain/improvement/board.ts'
import { passesFilter, saidIn } from '../../../shared/domain/improvement/improvementFilter.ts'
import { byOrder } from '../../../shared/domain/order/orderKey.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { type BoardFilter, useBoardLook } from '../../state/boardStore.ts'
import { type ImprovementState, useImprovements } from '../../state/improvementStore.ts'
import { today } from '../figures/days.ts'

/** A column and those of its improvements that are looked at, in their order. */
export interface ShownColumn {
  readonly column: BoardColumn
  readonly cards: readonly ImprovementShown[]
}

/** Made ready once for each: with every letter typed all of them are looked through. */
const known = new WeakMap<ImprovementShown, string>()
function saidOnce(improvement: ImprovementShown): string {
  let said = known.get(improvement)
  if (said === undefined) {
    said = saidIn(improvement)
    known.set(improvement, said)
  }
  return said
}

/** What passes the filter, column by column. */
export function shownColumns(
  { columns, improvements }: Pick<ImprovementState, 'columns' | 'improvements'>,
  filter: BoardFilter,
  day: string,
): readonly ShownColumn[] {
  const passes = passesFilter({ text: filter.text.slice(0, 500), ...(filter.late ? { lateOn: day } : {}) }, saidOnce)
  const places = new Set(filter.touchpointIds)
  const owners = new Set(filter.owners)
  const lists = new Map(columns.map((column) => [column.id, { column, cards: [] as ImprovementShown[] }]))
  for (const each of improvements.values()) {
    const list = lists.get(each.columnId)
    if (!list) continue
    if (owners.size > 0 && !owners.has(each.owner.trim())) continue
    if (places.size > 0 && !each.links.some(({ kind, id }) => kind === 'touchpoint' && places.has(id))) continue
    if (passes(each, list.column.state)) list.cards.push(each)
  }
  for (const { cards } of lists.values()) cards.sort(byOrder)
  return [...lists.values()]
}

type Asked = readonly [ImprovementState['columns'], ImprovementState['improvements'], BoardFilter, string]
let last: { readonly of: Asked; readonly shown: readonly ShownColumn[] } | null = null

/** The head and the view beside it ask the same. */
function shownOnce(...of: Asked): readonly ShownColumn[] {
  if (!last?.of.every((each, i) => each === of[i])) {
    const [columns, improvements, filter, day] = of
    last = { of, shown: shownColumns({ columns, improvements }, filter, day) }
  }
  return last.shown
}

/** What is looked at now. */
export function useShownColumns(): readonly ShownColumn[] {
  const { columns, improvements } = useImprovements()
  const filter = useBoardLook((s) => s.filter)
  const day = today()
  return useMemo(() => shownOnce(columns, improvements, filter, day), [columns, improvements, filter, day])
}
