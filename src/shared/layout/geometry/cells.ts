import type { Lane } from '../../domain/journey/lane.ts'
import type { SceneNode } from '../scene.ts'
import { type Chips, NO_CHIPS } from './connectionChips.ts'
import { type CardGround, columnX, type Drawing } from './drawing.ts'
import { cardGround, cardOnce, type DrawnOnce, measuredOnce, stepOnce, touchpointOnce } from './drawnOnce.ts'

export interface CellRow {
  readonly h: number
  readonly empty: boolean
  readonly nodes: (y: number) => SceneNode[]
}

/** Cards higher than this do not make their neighbours in the row as high. */
const TALL = 240

const NOTHING: readonly DrawnOnce[] = []

function itemsOf(d: Drawing, lane: Lane | null, w: number): (readonly DrawnOnce[])[] {
  const plain = cardGround(d, w, false)
  const badged = cardGround(d, w, d.mixedEvidence)
  const steps = lane === null || lane.role === 'actions'
  return d.at.columns.map((column) => {
    const { step } = column
    if (!step) return NOTHING
    const touchpoints = lane ? d.at.touchpoints(lane.id, step.id) : []
    const cards = lane ? d.at.cards(lane.id, step.id) : []
    const heard = lane?.role === 'metrics' ? measuredIn(d, plain, step.id) : NOTHING
    if (!steps && touchpoints.length === 0 && cards.length === 0) return heard
    const items: DrawnOnce[] = steps ? [stepOnce(plain, column, step)] : []
    for (const t of touchpoints) items.push(touchpointOnce(d, badged, t))
    items.push(...heard)
    for (const c of cards) items.push(cardOnce(d, plain, c))
    return items
  })
}

/** What was measured at the touchpoints of a step. */
function measuredIn(d: Drawing, ground: CardGround, stepId: string): readonly DrawnOnce[] {
  if (d.measured.size === 0) return NOTHING
  const touchpoints = d.at.ofStep(stepId)
  const several = touchpoints.length > 1
  const found: DrawnOnce[] = []
  for (const t of touchpoints) {
    const at = d.measured.get(t.id)
    if (at && at.lines.length > 0)
      found.push(measuredOnce(ground, at, several ? t.name || d.words.unnamedTouchpoint : ''))
  }
  return found.length === 0 ? NOTHING : found
}

/** What the cards at one place of their cells share: their height, and with what stands below them. */
interface Rank {
  readonly card: number
  readonly pitch: number
}

/** Heights by place in the cell, where making cards alike keeps the row tidy; null where it would not. */
function ranksOf(
  cells: readonly (readonly DrawnOnce[])[],
  least: number,
  tailOf: (item: DrawnOnce) => number,
): Rank[] | null {
  const most = cells.reduce((m, cell) => Math.max(m, cell.length), 0)
  if (most > 4) return null
  const ranks = Array.from({ length: most }, (_, k): Rank => {
    let [card, tail] = [least, 0]
    for (const items of cells) {
      const item = items[k]
      if (!item) continue
      card = Math.max(card, item.h)
      tail = Math.max(tail, tailOf(item))
    }
    return { card, pitch: card + tail }
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
  const cells = itemsOf(d, lane, w)
  // px kept free below, for what its connections say
  const tailOf = (item: DrawnOnce): number => (item.kind === 'touchpoint' ? chips.tail(item.id) : 0)
  const ranks = alike ? ranksOf(cells, card.minH, tailOf) : null
  const pitchOf = (item: DrawnOnce, k: number): number => ranks?.[k]?.pitch ?? item.h + tailOf(item)
  const gap = alike ? card.gap : card.gap - 1
  let fullest = 0
  let empty = true
  for (const items of cells) {
    let h = 0
    items.forEach((item, k) => {
      h += pitchOf(item, k) + (k > 0 ? gap : 0)
    })
    if (h > fullest) fullest = h
    if (items.length > 0) empty = false
  }
  return {
    h: fullest === 0 ? 0 : fullest + 2 * cell.padY + inset.top + inset.bottom,
    empty,
    nodes(top) {
      const nodes: SceneNode[] = []
      cells.forEach((items, i) => {
        if (items.length === 0) return
        const x = columnX(d, i) + cell.padX
        const at = lane ? { stepId: d.at.columns[i]?.step?.id ?? '', laneId: lane.id } : null
        let y = top + inset.top + cell.padY
        items.forEach((item, k) => {
          nodes.push(item.at(x, y, ranks?.[k]?.card ?? item.h, at))
          y += pitchOf(item, k) + gap
        })
      })
      return nodes
    },
  }
}
