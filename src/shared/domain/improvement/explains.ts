import type { ImprovementLink, LinkKind } from './improvement.ts'

/** One difference between a journey as it is today and the wanted one that was drawn from it. */
export interface ToExplain {
  readonly fate: 'added' | 'removed' | 'moved' | 'changed'
  readonly kind: string
  /** the part's id today; null for what is new */
  readonly todayId: string | null
  /** the part's id in the wanted journey; null for what goes out */
  readonly wantedId: string | null
  /** the wanted journey */
  readonly journeyId: string
}

type Linked = Pick<ImprovementLink, 'kind' | 'id'>

const PARTS = ['touchpoint', 'step', 'stage', 'card', 'persona'] as const satisfies readonly LinkKind[]
const isPart = (kind: string): kind is (typeof PARTS)[number] => (PARTS as readonly string[]).includes(kind)

/**
 * What an improvement is linked to that explains a difference: the part as it is wanted, and the part of today that it
 * is about; what goes out, and lanes and connections, which nothing can be linked to, with the wanted journey.
 */
export function explainingLinks({ kind, todayId, wantedId, journeyId }: ToExplain): Linked[] {
  const journey: Linked = { kind: 'journey', id: journeyId }
  if (!isPart(kind)) return [journey]
  const today: Linked[] = todayId === null || todayId === wantedId ? [] : [{ kind, id: todayId }]
  return wantedId === null ? [...today, journey] : [{ kind, id: wantedId }, ...today]
}

/** Of the links above the one without which an improvement no longer explains the difference. */
export function decidingLink(difference: ToExplain): Linked {
  const { kind, wantedId, journeyId } = difference
  return isPart(kind) && wantedId !== null ? { kind, id: wantedId } : { kind: 'journey', id: journeyId }
}

/** Whether an improvement explains a difference, by what it is linked to. */
export function explains(links: readonly Linked[], difference: ToExplain): boolean {
  const has = (kind: string, id: string): boolean => links.some((link) => link.kind === kind && link.id === id)
  const { kind, todayId, wantedId, journeyId } = difference
  if (!isPart(kind)) return has('journey', journeyId) && !links.some((link) => isPart(link.kind))
  if (wantedId !== null) return has(kind, wantedId)
  return todayId !== null && has(kind, todayId) && has('journey', journeyId)
}

/** Whether an improvement is about the same place of today, and so may well explain a difference. */
export const mayExplain = (links: readonly Linked[], { kind, todayId }: ToExplain): boolean =>
  todayId !== null && links.some((link) => link.kind === kind && link.id === todayId)
