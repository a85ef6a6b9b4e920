import type { ShownColumn } from '../shown.ts'

/** Where a card would go: into a column, after one of those that are seen; null: first. */
export interface CardMove {
  readonly columnId: string
  readonly afterId: string | null
}

interface Spot {
  readonly column: number
  readonly at: number
}

function spotOf(columns: readonly ShownColumn[], id: string): Spot | null {
  for (const [column, { cards }] of columns.entries()) {
    const at = cards.findIndex((card) => card.id === id)
    if (at >= 0) return { column, at }
  }
  return null
}

/** The card that a key leads to; null where it leads nowhere. Sideways, columns without cards are passed over. */
export function stepByKey(columns: readonly ShownColumn[], id: string, key: string): string | null {
  const spot = spotOf(columns, id)
  if (!spot) return null
  const { cards } = columns[spot.column]!
  switch (key) {
    case 'ArrowUp':
      return cards[spot.at - 1]?.id ?? null
    case 'ArrowDown':
      return cards[spot.at + 1]?.id ?? null
    case 'Home':
      return cards[0]!.id
    case 'End':
      return cards.at(-1)!.id
    case 'ArrowLeft':
    case 'ArrowRight': {
      const aside = key === 'ArrowLeft' ? columns.slice(0, spot.column).toReversed() : columns.slice(spot.column + 1)
      const next = aside.find((column) => column.cards.length > 0)?.cards
      return next ? next[Math.min(spot.at, next.length - 1)]!.id : null
    }
    default:
      return null
  }
}

/** Where a key, with Alt, puts the card; null where it cannot go further. */
export function moveByKey(columns: readonly ShownColumn[], id: string, key: string): CardMove | null {
  const spot = spotOf(columns, id)
  if (!spot) return null
  const { column, cards } = columns[spot.column]!
  if (key === 'ArrowUp' && spot.at > 0) return { columnId: column.id, afterId: cards[spot.at - 2]?.id ?? null }
  if (key === 'ArrowDown' && spot.at < cards.length - 1) return { columnId: column.id, afterId: cards[spot.at + 1]!.id }
  const aside = key === 'ArrowLeft' ? columns[spot.column - 1] : key === 'ArrowRight' ? columns[spot.column + 1] : null
  if (!aside) return null
  return { columnId: aside.column.id, afterId: aside.cards[Math.min(spot.at, aside.cards.length) - 1]?.id ?? null }
}
