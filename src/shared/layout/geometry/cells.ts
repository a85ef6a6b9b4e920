import type { Lane } from '../../domain/journey/lane.ts'
import type { Mark } from '../mark.ts'
import type { SceneNode, SceneNodeKind } from '../scene.ts'
import { type Chips, NO_CHIPS } from './connectionChips.ts'
import { columnX, type Drawing } from './drawing.ts'
import { cardOnce, stepOnce, touchpointOnce } from './drawnOnce.ts'
import type { Drawn } from './drawTouchpoint.ts'

interface Item {
  readonly kind: SceneNodeKind
  readonly id: string
  readonly drawn: Drawn
  /** px kept free below, for what its connections say */
  readonly tail: number
}

export interface CellRow {
  readonly h: number
  readonly empty: boolean
  readonly nodes: (y: number) => SceneNode[]
}

/** Cards higher than this do not make their neighbours in the row as high. */
const TALL = 240

function itemsOf(d: Drawing, lane: Lane | null, w: number, chips: Chips): Item[][] {
  return d.at.columns.map((column): Item[] => {
    const step = column.step
    if (!step) return []
    const items: Item[] = []
    if (lane === null || lane.role === 'actions')
      items.push({ kind: 'step', id: step.id, drawn: stepOnce(d, column, step, w), tail: 0 })
    if (!lane) return items
    for (const t of d.at.touchpoints(lane.id, step.id))
      items.push({ kind: 'touchpoint', id: t.id, drawn: touchpointOnce(d, t, w), tail: chips.tail(t.id) })
    for (const c of d.at.cards(lane.id, step.id))
      items.push({ kind: 'card', id: c.id, drawn: cardOnce(d, c, w), tail: 0 })
    return items
  })
}

/** What the cards at one place of their cells share: their height, and with what stands below them. */
interface Rank {
  readonly card: number
  readonly pitch: number
}

/** Heights by place in the cell, where making cards alike keeps the row tidy; null where it would not. */
function ranksOf(cells: readonly (readonly Item[])[], least: number): Rank[] | null {
  const most = cells.reduce((m, cell) => Math.max(m, cell.length), 0)
  if (most > 4) return null
  const ranks = Array.from({ length: most }, (_, k): Rank => {
    const card = cells.reduce((m, c) => Math.max(m, c[k]?.drawn.h ?? 0), least)
    return { card, pitch: card + cells.reduce((m, c) => Math.max(m, c[k]?.tail ?? 0), 0) }
  })
  return ranks.some((rank) => rank.pitch > TALL) ? null : ranks
}

/**
 * The cells of a lane, stacked from the top; the row is as high as its fullest cell.
 * @param lane null: the row that shows the steps where no lane of customer actions does
 * @param alike make touchpoint cards side by side equally high
 * @param inset px kept free above and below the cells, for connections
 */
export function layoutCells(
  d: Drawing,
  lane: Lane | null,
  alike: boolean,
  inset = { top: 0, bottom: 0 },
  chips: Chips = NO_CHIPS,
): CellRow {
  const { cell, card } = d.sizes
  const w = d.columnW - 2 * cell.padX
  const cells = itemsOf(d, lane, w, chips)
  const ranks = alike ? ranksOf(cells, card.minH) : null
  const pitchOf = (item: Item, k: number): number => ranks?.[k]?.pitch ?? item.drawn.h + item.tail
  const gap = alike ? card.gap : card.gap - 1
  const heights = cells.map((items) => items.reduce((sum, item, k) => sum + pitchOf(item, k) + (k > 0 ? gap : 0), 0))
  const fullest = heights.reduce((most, h) => Math.max(most, h), 0)
  return {
    h: fullest === 0 ? 0 : fullest + 2 * cell.padY + inset.top + inset.bottom,
    empty: cells.every((c) => c.length === 0),
    nodes: (top) =>
      cells.flatMap((items, i) => {
        let y = top + inset.top + cell.padY
        const stepId = d.at.columns[i]?.step?.id ?? ''
        return items.map((item, k): SceneNode => {
          const { kind, id, drawn } = item
          const h = ranks?.[k]?.card ?? drawn.h
          const box = { x: columnX(d, i) + cell.padX, y, w, h }
          y += pitchOf(item, k) + gap
          let marks: readonly Mark[] | undefined
          return {
            key: `${kind}:${id}`,
            kind,
            id,
            box,
            cell: lane ? { stepId, laneId: lane.id } : null,
            title: drawn.title,
            // Drawn when first looked at: of thousands of cards few are in sight.
            get marks() {
              marks ??= drawn.marks(h)
              return marks
            },
          }
        })
      }),
  }
}
