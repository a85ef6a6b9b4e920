import type { JourneyDoc } from '../journey/journeyDoc.ts'
import { byOrder } from '../order/orderKey.ts'
import type { ComparedKind, DocDiff } from './docDiff.ts'

interface Row {
  readonly id: string
  readonly order: string
}

/**
 * The later state with what went away put back where it stood, so that both can be drawn at once. Feelings of steps
 * that went away are left out: the line is the later one's.
 */
export function mergeDocs(from: JourneyDoc, to: JourneyDoc, diff: DocDiff): JourneyDoc {
  const gone = new Set(diff.removed.map((r) => `${r.kind}:${r.id}`))
  const back = <T extends Row>(kind: ComparedKind, before: readonly T[]): readonly T[] =>
    gone.size === 0 ? [] : before.filter((row) => gone.has(`${kind}:${row.id}`))
  const all = <T extends Row>(kind: ComparedKind, before: readonly T[], after: readonly T[]): readonly T[] => {
    const ghosts = back(kind, before)
    return ghosts.length === 0 ? after : [...after, ...ghosts]
  }
  const stages = all('stage', from.stages, to.stages).toSorted(byOrder)
  const lanes = all('lane', from.lanes, to.lanes).toSorted(byOrder)
  const stageAt = places(stages)
  const laneAt = places(lanes)
  const ghostSteps = back('step', from.steps).map((step) => ({ ...step, valence: [] }))
  const steps = [...to.steps, ...ghostSteps].toSorted(
    (a, b) => stageAt(a.stageId) - stageAt(b.stageId) || byOrder(a, b),
  )
  const stepAt = places(steps)
  const inCells = (a: Row & Cell, b: Row & Cell): number =>
    laneAt(a.laneId) - laneAt(b.laneId) || stepAt(a.stepId) - stepAt(b.stepId) || byOrder(a, b)
  return {
    ...to,
    channels: joined(to.channels, from.channels),
    assets: joined(to.assets, from.assets),
    stages,
    lanes,
    steps,
    touchpoints: all('touchpoint', from.touchpoints, to.touchpoints).toSorted(inCells),
    cards: all('card', from.cards, to.cards).toSorted(inCells),
    connections: all('connection', from.connections, to.connections).toSorted(byOrder),
  }
}

type Cell = { readonly stepId: string; readonly laneId: string }

const places = (rows: readonly Row[]): ((id: string) => number) => {
  const at = new Map(rows.map((row, i) => [row.id, i]))
  return (id) => at.get(id) ?? -1
}

function joined<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): readonly T[] {
  const known = new Set(first.map((x) => x.id))
  const more = second.filter((x) => !known.has(x.id))
  return more.length === 0 ? first : [...first, ...more]
}
