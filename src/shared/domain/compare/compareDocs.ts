import type { JourneyDoc } from '../journey/journeyDoc.ts'
import {
  type Changed,
  COMPARED_KINDS,
  type ComparedKind,
  type DiffRef,
  type DocDiff,
  type Lone,
  type MovedRecord,
  rowsOf,
} from './docDiff.ts'
import { reordered } from './reordered.ts'

type Row = ReturnType<typeof rowsOf>[number]

/** Where it stands, which state it is in on the shelf and when it was made say nothing about its content. */
const NOT_CONTENT = new Set([
  'id',
  'order',
  'journeyId',
  'stageId',
  'stepId',
  'laneId',
  'createdAt',
  'archivedAt',
  'trashedAt',
])

/**
 * What became of a journey between two of its states.
 * @param from the earlier one
 * @param to the later one, of the same journey; both in reading order
 */
export function compareDocs(from: JourneyDoc, to: JourneyDoc): DocDiff {
  const added = new Map<string, Lone>()
  const removed = new Map<string, Lone>()
  const changed: Changed[] = []
  const moved: MovedRecord[] = []
  const journeyFields = fieldsThatDiffer(from.journey, to.journey)
  if (journeyFields.length > 0) changed.push({ kind: 'journey', id: to.journey.id, fields: journeyFields })
  for (const kind of COMPARED_KINDS) {
    const before = new Map(rowsOf(from, kind).map((row) => [row.id, row]))
    const after = new Map(rowsOf(to, kind).map((row) => [row.id, row]))
    for (const row of after.values()) {
      const earlier = before.get(row.id)
      if (!earlier) added.set(`${kind}:${row.id}`, { kind, id: row.id, inside: parentIn(kind, row, added) })
      else {
        const fields = fieldsThatDiffer(earlier, row)
        if (fields.length > 0) changed.push({ kind, id: row.id, fields })
      }
    }
    for (const row of before.values()) {
      if (!after.has(row.id))
        removed.set(`${kind}:${row.id}`, { kind, id: row.id, inside: parentIn(kind, row, removed) })
    }
    moved.push(...movesOf(kind, before, after))
  }
  return { added: [...added.values()], removed: [...removed.values()], changed, moved }
}

/** The nearest thing around a row that came or went as well. Kinds are walked parents first. */
function parentIn(kind: ComparedKind, row: Row, lone: ReadonlyMap<string, Lone>): DiffRef | null {
  const { fromId, toId } = row as Row & { fromId?: string; toId?: string }
  const around: readonly (readonly [ComparedKind, string | undefined])[] =
    kind === 'connection'
      ? (['touchpoint', 'step'] as const).flatMap((end) => [[end, fromId] as const, [end, toId] as const])
      : [
          ['step', row.stepId],
          ['lane', row.laneId],
          ['stage', row.stageId],
        ]
  for (const [parent, id] of around) {
    if (id !== undefined && lone.has(`${parent}:${id}`)) return { kind: parent, id }
  }
  return null
}

function fieldsThatDiffer(before: object, after: object): string[] {
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((field) => !NOT_CONTENT.has(field) && differ(field, a[field], b[field]))
    .sort()
}

function differ(field: string, a: unknown, b: unknown): boolean {
  if (a === b) return false
  return JSON.stringify(steady(field, a)) !== JSON.stringify(steady(field, b))
}

/** Feelings are a set: who spoke first is no difference. */
function steady(field: string, value: unknown): unknown {
  if (field !== 'valence' || !Array.isArray(value)) return value
  return (value as { personaId: string | null; value: number }[])
    .map((v) => [v.personaId ?? '', v.value])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
}

const cellOf = (row: Row): string => `${row.stageId ?? ''}/${row.stepId ?? ''}/${row.laneId ?? ''}`

function movesOf(kind: ComparedKind, before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): MovedRecord[] {
  // Order says nothing where nothing is drawn by it.
  if (kind === 'connection' || kind === 'view' || kind === 'persona') return []
  const moves: MovedRecord[] = []
  const stayed = new Map<string, string[]>()
  for (const row of after.values()) {
    const earlier = before.get(row.id)
    if (!earlier) continue
    const cell = cellOf(row)
    if (cellOf(earlier) === cell) stayed.set(cell, [...(stayed.get(cell) ?? []), row.id])
    else {
      const { stageId, stepId, laneId } = earlier
      const from = { ...(stageId ? { stageId } : {}), ...(stepId ? { stepId } : {}), ...(laneId ? { laneId } : {}) }
      moves.push({ kind, id: row.id, how: 'place', from })
    }
  }
  const rank = new Map([...before.keys()].map((id, i) => [id, i]))
  for (const ids of stayed.values()) {
    const then = ids.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
    for (const id of reordered(then, ids)) moves.push({ kind, id, how: 'order', from: null })
  }
  return moves
}
