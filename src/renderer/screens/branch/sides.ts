import { groupBy } from '../../../shared/domain/draft/groupBy.ts'
import type { Stage, Step } from '../../../shared/domain/journey/journey.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { Card } from '../../../shared/domain/journey/lane.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { type Fate, fatesOf } from '../timeline/diffMarks.ts'
import type { Wished } from './useWished.ts'
import { feelingOf } from './wishWords.ts'

/** A step on one of the two sides. */
export interface SideStep {
  readonly step: Step
  readonly feeling: number | null
  readonly touchpoints: readonly Touchpoint[]
  /** pains, gains and whatever differs */
  readonly cards: readonly Card[]
  /** cards that are the same on both sides and not shown */
  readonly others: number
}

export interface SideRow {
  readonly stepId: string
  /** null where the step is not on that side */
  readonly today: SideStep | null
  readonly wanted: SideStep | null
  readonly differs: boolean
}

export interface SideStage {
  readonly stage: Stage
  /** 1-based; null for one that goes out */
  readonly number: number | null
  readonly rows: readonly SideRow[]
  readonly differs: boolean
}

export interface Sides {
  readonly stages: readonly SideStage[]
  readonly fates: ReadonlyMap<string, readonly Fate[]>
}

/** Both journeys step by step, each step beside what it was drawn from; what goes out stands where it stood. */
export function sidesOf({ from, to, diff, merged }: Wished): Sides {
  const fates = fatesOf(diff)
  const [before, after] = [indexed(from, fates), indexed(to, fates)]
  const numbers = new Map(to.stages.map((stage, i) => [stage.id, i + 1]))
  const hasFate = (kind: string, id: string): boolean => fates.has(`${kind}:${id}`)
  const touched = (side: SideStep | null): boolean =>
    side !== null &&
    (hasFate('step', side.step.id) ||
      side.touchpoints.some((t) => hasFate('touchpoint', t.id)) ||
      side.cards.some((c) => hasFate('card', c.id)))
  const stages = merged.stages.map((stage): SideStage => {
    const rows = merged.steps
      .filter((step) => step.stageId === stage.id)
      .map(({ id }): SideRow => {
        const [today, wanted] = [before(id), after(id)]
        return { stepId: id, today, wanted, differs: touched(today) || touched(wanted) }
      })
    const differs = hasFate('stage', stage.id) || rows.some((row) => row.differs)
    return { stage, number: numbers.get(stage.id) ?? null, rows, differs }
  })
  return { stages, fates }
}

function indexed(doc: JourneyDoc, fates: ReadonlyMap<string, readonly Fate[]>): (stepId: string) => SideStep | null {
  const steps = new Map(doc.steps.map((step) => [step.id, step]))
  const touchpoints = groupBy(doc.touchpoints, (t) => t.stepId)
  const cards = groupBy(doc.cards, (c) => c.stepId)
  return (stepId) => {
    const step = steps.get(stepId)
    if (!step) return null
    const all = cards.get(stepId) ?? []
    const shown = all.filter((c) => c.kind === 'pain' || c.kind === 'gain' || fates.has(`card:${c.id}`))
    return {
      step,
      feeling: feelingOf(doc, step.valence),
      touchpoints: touchpoints.get(stepId) ?? [],
      cards: shown,
      others: all.length - shown.length,
    }
  }
}
