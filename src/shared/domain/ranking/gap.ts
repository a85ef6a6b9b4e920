import { IMPORTANT_FROM } from './quadrant.ts'
import type { RankedAt } from './rankedAt.ts'

export const GAP_KEYS = [
  'silent',
  'oldAnswers',
  'noOwner',
  'noTarget',
  'silentStage',
  'importanceUnsaid',
  'noKey',
] as const
export type GapKey = (typeof GAP_KEYS)[number]

/** Something that is not known or not looked after, and where that is mended. */
export interface Gap {
  readonly key: GapKey
  readonly kind: 'touchpoint' | 'stage' | 'journey'
  readonly id: string
  /** '' where it has none */
  readonly name: string
  readonly journeyId: string
  readonly journey: string
  /** oldAnswers: days; silentStage: touchpoints in it; importanceUnsaid: touchpoints without; else 0 */
  readonly count: number
}

/** A touchpoint as the search for gaps looks at it. */
export interface LookedAt extends RankedAt {
  readonly name: string
  readonly owner: string
  readonly stageId: string
  readonly stage: string
  readonly journey: string
  /** days since anything was heard there; null: nothing ever */
  readonly heardDays: number | null
  /** some figure is known there */
  readonly figures: boolean
  /** one of its figures is held against a target */
  readonly aimed: boolean
}

/** Older answers say how it was. */
const OLD_DAYS = 365

/** Marked as a moment of truth, or said to matter much. */
export const isKeyPoint = ({ isKey, importance }: Pick<RankedAt, 'isKey' | 'importance'>): boolean =>
  isKey || (importance ?? 0) >= IMPORTANT_FROM

/** What is missing around key touchpoints, in the order of GAP_KEYS, then as on the map. */
export function gapsOf(all: readonly LookedAt[]): Gap[] {
  const inOrder = all.toSorted((a, b) => a.place - b.place)
  const found = [
    ...inOrder.filter(isKeyPoint).flatMap(ofTouchpoint),
    ...grouped(inOrder, 'stageId').flatMap(ofStage),
    ...grouped(inOrder, 'journeyId').flatMap(ofJourney),
  ]
  return found.toSorted((a, b) => GAP_KEYS.indexOf(a.key) - GAP_KEYS.indexOf(b.key))
}

function ofTouchpoint(at: LookedAt): Gap[] {
  const { id, name, journeyId, journey, heardDays, owner, figures, aimed } = at
  const gap = (key: GapKey, count = 0): Gap => ({ key, kind: 'touchpoint', id, name, journeyId, journey, count })
  return [
    ...(heardDays === null ? [gap('silent')] : heardDays > OLD_DAYS ? [gap('oldAnswers', heardDays)] : []),
    ...(owner.trim() === '' ? [gap('noOwner')] : []),
    ...(figures && !aimed ? [gap('noTarget')] : []),
  ]
}

function ofStage(stage: readonly LookedAt[]): Gap[] {
  if (stage.some(({ heardDays }) => heardDays !== null)) return []
  const { stageId: id, stage: name, journeyId, journey } = stage[0]!
  return [{ key: 'silentStage', kind: 'stage', id, name, journeyId, journey, count: stage.length }]
}

function ofJourney(all: readonly LookedAt[]): Gap[] {
  const { journeyId, journey } = all[0]!
  const gap = (key: GapKey, count: number): Gap => {
    return { key, kind: 'journey', id: journeyId, name: journey, journeyId, journey, count }
  }
  const unsaid = all.filter(({ importance }) => importance === null).length
  return [...(unsaid > 0 ? [gap('importanceUnsaid', unsaid)] : []), ...(all.some(isKeyPoint) ? [] : [gap('noKey', 0)])]
}

function grouped(all: readonly LookedAt[], by: 'stageId' | 'journeyId'): LookedAt[][] {
  const groups = new Map<string, LookedAt[]>()
  for (const at of all) {
    const group = groups.get(at[by])
    if (group) group.push(at)
    else groups.set(at[by], [at])
  }
  return [...groups.values()]
}
