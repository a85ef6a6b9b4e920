import type { JourneyDoc } from '../journey/journeyDoc.ts'

/** The kinds of record that two states of one journey are compared by; channels belong to the workspace. */
export const COMPARED_KINDS = ['persona', 'stage', 'step', 'lane', 'touchpoint', 'card', 'connection', 'view'] as const
export type ComparedKind = (typeof COMPARED_KINDS)[number]

export interface DiffRef {
  readonly kind: ComparedKind
  readonly id: string
}
/** A record that only one of the two states has. */
export interface Lone extends DiffRef {
  /** What it stands in and came or went together with; null where it came or went on its own. */
  readonly inside: DiffRef | null
}
export interface Changed {
  readonly kind: ComparedKind | 'journey'
  readonly id: string
  /** Names of the fields that differ, in alphabetical order; places and order are not among them. */
  readonly fields: readonly string[]
}
export interface MovedRecord extends DiffRef {
  /** place: another cell, stage or lane; order: among the same siblings */
  readonly how: 'place' | 'order'
  /** The step, stage or lane it left; null for an order of its own. */
  readonly from: { readonly stageId?: string; readonly stepId?: string; readonly laneId?: string } | null
}

/** What became of one journey from an earlier state to a later one. */
export interface DocDiff {
  readonly added: readonly Lone[]
  readonly removed: readonly Lone[]
  readonly changed: readonly Changed[]
  readonly moved: readonly MovedRecord[]
}

interface AnyRow {
  readonly id: string
  readonly order: string
  readonly stageId?: string
  readonly stepId?: string
  readonly laneId?: string
}

export function rowsOf(doc: JourneyDoc, kind: ComparedKind): readonly AnyRow[] {
  switch (kind) {
    case 'persona':
      return doc.personas
    case 'stage':
      return doc.stages
    case 'step':
      return doc.steps
    case 'lane':
      return doc.lanes
    case 'touchpoint':
      return doc.touchpoints
    case 'card':
      return doc.cards
    case 'connection':
      return doc.connections
    case 'view':
      return doc.views
  }
}

export const isSame = (diff: DocDiff): boolean =>
  diff.added.length + diff.removed.length + diff.changed.length + diff.moved.length === 0
