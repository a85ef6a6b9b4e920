import type { MapFragment } from '../../../../shared/domain/journey/fragment.ts'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import type { Selected } from '../../../state/selectionStore.ts'

/** The selected touchpoints and cards as they stand to each other; null where none is selected. */
export function fragmentOf(doc: JourneyDoc, selected: readonly Selected[]): MapFragment | null {
  const ids = new Set(selected.filter((s) => s.kind === 'touchpoint' || s.kind === 'card').map((s) => s.id))
  const touchpoints = doc.touchpoints.filter((t) => ids.has(t.id))
  const cards = doc.cards.filter((c) => ids.has(c.id))
  if (touchpoints.length + cards.length === 0) return null
  const column = new Map(doc.steps.map((s, i) => [s.id, i]))
  const role = new Map(doc.lanes.map((l) => [l.id, l.role]))
  const first = Math.min(...[...touchpoints, ...cards].map((r) => column.get(r.stepId) ?? 0))
  const place = (r: { stepId: string; laneId: string }) => ({
    column: (column.get(r.stepId) ?? 0) - first,
    role: role.get(r.laneId) ?? 'text',
  })
  const at = new Map(touchpoints.map((t, i) => [t.id, i]))
  return {
    format: 'percurso.fragment',
    touchpoints: touchpoints.map((t) => {
      const { id: fromId, stepId: _step, laneId: _lane, order: _order, ...fields } = t
      return { ...place(t), fields, fromId }
    }),
    cards: cards.map((c) => ({ ...place(c), fields: { kind: c.kind, text: c.text, assetId: c.assetId } })),
    connections: doc.connections.flatMap(({ fromId, toId, label }) => {
      const [from, to] = [at.get(fromId), at.get(toId)]
      return from === undefined || to === undefined ? [] : [{ from, to, label }]
    }),
  }
}

/** The step and lane that a fragment's first column begins in: where a duplicate goes. */
export function originOf(
  doc: JourneyDoc,
  selected: readonly Selected[],
): { readonly stepId: string; readonly laneId: string; readonly afterId: string } | null {
  const ids = new Set(selected.map((s) => s.id))
  const rows = [...doc.touchpoints, ...doc.cards].filter((r) => ids.has(r.id))
  const column = new Map(doc.steps.map((s, i) => [s.id, i]))
  const first = Math.min(...rows.map((r) => column.get(r.stepId) ?? 0))
  const head = rows.find((r) => column.get(r.stepId) === first)
  const last = head && rows.findLast((r) => r.stepId === head.stepId && r.laneId === head.laneId)
  return head && last ? { stepId: head.stepId, laneId: head.laneId, afterId: last.id } : null
}
