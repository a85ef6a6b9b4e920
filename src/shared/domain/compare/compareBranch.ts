import type { Branch } from '../journey/branch.ts'
import type { JourneyDoc } from '../journey/journeyDoc.ts'
import { compareDocs } from './compareDocs.ts'
import type { Changed, DocDiff } from './docDiff.ts'

export interface BranchDiff {
  /**
   * The wanted journey with the ids of what its parts were drawn from; what is new keeps its own, so it can be laid over
   * the other one part by part.
   */
  readonly to: JourneyDoc
  readonly diff: DocDiff
}

/** A wanted journey is called otherwise and known otherwise by its nature: that explains nothing. */
const OF_EVERY_WISH: ReadonlySet<string> = new Set(['name', 'state', 'tags', 'personaIds', 'evidence'])

/**
 * How a journey as it is wanted differs from the one as it is today.
 * @param from today; @param wanted the journey drawn from it; both in reading order
 */
export function compareBranch(from: JourneyDoc, wanted: JourneyDoc, branch: Pick<Branch, 'pairs'>): BranchDiff {
  const to = withIdsOf(wanted, branch.pairs)
  const diff = compareDocs(from, to)
  const changed = diff.changed.flatMap((change): Changed[] => {
    const fields = change.fields.filter((field) =>
      change.kind === 'journey' ? !OF_EVERY_WISH.has(field) : field !== 'evidence',
    )
    return fields.length > 0 && change.kind !== 'view' && change.kind !== 'persona' ? [{ ...change, fields }] : []
  })
  // Views are ways to look at a journey, no part of it.
  const content = <T extends { readonly kind: string }>(rows: readonly T[]): T[] =>
    rows.filter((r) => r.kind !== 'view')
  return {
    to,
    diff: { added: content(diff.added), removed: content(diff.removed), moved: content(diff.moved), changed },
  }
}

function withIdsOf(doc: JourneyDoc, pairs: Branch['pairs']): JourneyDoc {
  const of = (id: string): string => pairs[id] ?? id
  const cell = (at: { stepId: string; laneId: string }) => ({ stepId: of(at.stepId), laneId: of(at.laneId) })
  return {
    ...doc,
    stages: doc.stages.map((s) => ({ ...s, id: of(s.id) })),
    lanes: doc.lanes.map((l) => ({ ...l, id: of(l.id) })),
    steps: doc.steps.map((s) => ({ ...s, id: of(s.id), stageId: of(s.stageId) })),
    touchpoints: doc.touchpoints.map((t) => ({ ...t, id: of(t.id), ...cell(t) })),
    cards: doc.cards.map((c) => ({ ...c, id: of(c.id), ...cell(c) })),
    connections: doc.connections.map((c) => ({ ...c, id: of(c.id), fromId: of(c.fromId), toId: of(c.toId) })),
  }
}
