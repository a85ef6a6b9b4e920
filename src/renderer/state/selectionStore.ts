import { create } from 'zustand'
import type { MapRecordKind } from '../../shared/domain/record.ts'

export interface Selected {
  readonly kind: Exclude<MapRecordKind, 'workspace'>
  readonly id: string
}

export interface SelectionState {
  /** In the order chosen; the last one leads. Never recorded, never undone. */
  readonly selected: readonly Selected[]
  /** Whose name or text is being written in place. */
  readonly editing: Selected | null
}

export const useSelection = create<SelectionState>(() => ({ selected: [], editing: null }))

const same = (a: Selected, b: Selected): boolean => a.kind === b.kind && a.id === b.id

export function select(...selected: readonly Selected[]): void {
  useSelection.setState({ selected, editing: null })
}

/** Adds to what is selected, or takes it out again. */
export function toggleSelected(record: Selected): void {
  const { selected } = useSelection.getState()
  const rest = selected.filter((other) => !same(other, record))
  useSelection.setState({ selected: rest.length === selected.length ? [...selected, record] : rest, editing: null })
}

export function clearSelection(): void {
  if (useSelection.getState().selected.length > 0) useSelection.setState({ selected: [], editing: null })
}

/** Selects one thing and opens it for writing; null ends writing and keeps the selection. */
export function edit(record: Selected | null): void {
  useSelection.setState(record ? { selected: [record], editing: record } : { editing: null })
}

/** Lets go of records that are no longer there. */
export function keepSelected(exists: (record: Selected) => boolean): void {
  const { selected, editing } = useSelection.getState()
  const kept = selected.filter(exists)
  const gone = editing !== null && !exists(editing)
  if (kept.length !== selected.length || gone) useSelection.setState({ selected: kept, editing: gone ? null : editing })
}
