import { byOrder, orderKeysAfter } from '../order/orderKey.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { JourneyDoc } from './journeyDoc.ts'
import { CARD_KINDS, type Card, type Lane } from './lane.ts'

/** Several things carried at once: the lead goes into a cell, the others keep their distance to it in columns. */
export interface MoveTogether {
  readonly ids: readonly string[]
  /** one of `ids` */
  readonly leadId: string
  readonly stepId: string
  readonly laneId: string
  /** the sibling of the lead's kind to follow; null: first; undefined: last */
  readonly afterId: string | null | undefined
}

/** Before and after of what a move changes. */
export interface MovedTogether {
  readonly touchpoints: readonly (readonly [Touchpoint, Touchpoint])[]
  readonly cards: readonly (readonly [Card, Card])[]
}

type Row = { readonly id: string; readonly order: string; readonly stepId: string; readonly laneId: string }
type MapPart = Pick<JourneyDoc, 'steps' | 'lanes' | 'touchpoints' | 'cards'>

/**
 * What came from the lead's lane goes to the lane it is put in, everything else stays in its own. At either end of the
 * map things stand together in the last column there is. In the cell of the lead all follow `afterId`, elsewhere they
 * come last.
 * @param doc steps in reading order
 */
export function moveTogether(doc: MapPart, move: MoveTogether): MovedTogether {
  const ids = new Set(move.ids)
  const lead = [...doc.touchpoints, ...doc.cards].find((r) => r.id === move.leadId)
  if (!lead) return { touchpoints: [], cards: [] }
  const column = new Map(doc.steps.map((s, i) => [s.id, i]))
  const shift = (column.get(move.stepId) ?? 0) - (column.get(lead.stepId) ?? 0)
  const place = (row: Row): { stepId: string; laneId: string } => {
    if (row.id === lead.id) return { stepId: move.stepId, laneId: move.laneId }
    const at = Math.min(Math.max((column.get(row.stepId) ?? 0) + shift, 0), doc.steps.length - 1)
    return { stepId: doc.steps[at]?.id ?? row.stepId, laneId: row.laneId === lead.laneId ? move.laneId : row.laneId }
  }
  const isTouchpoint = doc.touchpoints.some((t) => t.id === lead.id)
  const touchpoints = placed(doc.touchpoints, ids, place, isTouchpoint ? move : null)
  const cards = placed(doc.cards, ids, place, isTouchpoint ? null : move)
  return { touchpoints, cards: cards.map(([before, after]) => [before, fitting(doc.lanes, after)] as const) }
}

/** A card takes the usual kind of a lane that does not know its own. */
function fitting(lanes: readonly Lane[], card: Card): Card {
  const kinds = CARD_KINDS[lanes.find((l) => l.id === card.laneId)?.role ?? 'text']
  return kinds.includes(card.kind) ? card : { ...card, kind: kinds[0] ?? card.kind }
}

function placed<R extends Row>(
  all: readonly R[],
  ids: ReadonlySet<string>,
  place: (row: Row) => { stepId: string; laneId: string },
  lead: MoveTogether | null,
): (readonly [R, R])[] {
  const cells = new Map<string, { readonly to: { stepId: string; laneId: string }; readonly rows: R[] }>()
  for (const row of all) {
    if (!ids.has(row.id)) continue
    const to = place(row)
    const key = `${to.stepId} ${to.laneId}`
    const cell = cells.get(key)
    if (cell) cell.rows.push(row)
    else cells.set(key, { to, rows: [row] })
  }
  const moved: (readonly [R, R])[] = []
  for (const { to, rows } of cells.values()) {
    const led = lead !== null && to.stepId === lead.stepId && to.laneId === lead.laneId
    const stays = (r: R): boolean => r.stepId === to.stepId && r.laneId === to.laneId
    // Nothing is shuffled in a cell that the move leaves as it is.
    const going = led ? rows : rows.filter((r) => !stays(r))
    const rest = all.filter((r) => stays(r) && !going.includes(r))
    const known = lead?.afterId === null || rest.some((r) => r.id === lead?.afterId)
    const afterId = led && known ? lead?.afterId : undefined
    if (led && inPlace(rest, going, afterId, stays)) continue
    const keys = orderKeysAfter(rest, afterId, going.length)
    going.forEach((before, i) => {
      moved.push([before, { ...before, ...to, order: keys[i] as string }])
    })
  }
  return moved
}

/** Whether the rows stand in their cell already, in this order. */
function inPlace<R extends Row>(
  rest: readonly R[],
  going: readonly R[],
  afterId: string | null | undefined,
  stays: (row: R) => boolean,
): boolean {
  if (!going.every(stays)) return false
  const others = rest.toSorted(byOrder)
  const at =
    afterId === null ? 0 : afterId === undefined ? others.length : others.findIndex((r) => r.id === afterId) + 1
  const wanted = [...others.slice(0, at), ...going, ...others.slice(at)]
  return wanted.every((row, i) => i === 0 || byOrder(wanted[i - 1] as R, row) < 0)
}
