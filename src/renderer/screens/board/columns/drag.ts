import { create } from 'zustand'

/** What is in hand, and where it would land. */
export interface BoardDrag {
  readonly id: string | null
  readonly columnId: string | null
  /** place among the cards that are seen of the column, the one in hand left out */
  readonly index: number
}

const NOTHING: BoardDrag = { id: null, columnId: null, index: 0 }

export const useBoardDrag = create<BoardDrag>(() => NOTHING)

export const take = (id: string): void => useBoardDrag.setState({ id, columnId: null, index: 0 })
export const letGo = (): void => useBoardDrag.setState(NOTHING)

export function hover(columnId: string, index: number): void {
  const now = useBoardDrag.getState()
  if (now.columnId !== columnId || now.index !== index) useBoardDrag.setState({ columnId, index })
}

/**
 * The card that another is put after so that it lands at `index` of those that are seen; null: first.
 * @param seen ids of the column's cards in their order, the one in hand left out
 */
export const cardBefore = (seen: readonly string[], index: number): string | null =>
  index <= 0 ? null : (seen[Math.min(index, seen.length) - 1] ?? null)
