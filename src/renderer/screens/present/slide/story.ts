import type { Stage, Step } from '../../../../shared/domain/journey/journey.ts'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import type { Card, CardKind } from '../../../../shared/domain/journey/lane.ts'
import type { Touchpoint } from '../../../../shared/domain/touchpoint/touchpoint.ts'
import { arrange } from '../../../../shared/layout/geometry/arrange.ts'
import { type CurvePlan, planCurves } from '../../../../shared/layout/geometry/feelings.ts'

/** What a presentation says of a step. */
export interface StoryStep {
  readonly step: Step
  readonly number: string
  /** Its column on the map, and so its place in every line. */
  readonly column: number
  readonly touchpoints: readonly Touchpoint[]
  /** Pains, gains and opportunities, in that order. */
  readonly cards: readonly Card[]
}

export interface StoryStage {
  readonly stage: Stage
  readonly number: number
  readonly steps: readonly StoryStep[]
}

/** A journey as it is told: stage by stage, with everybody's line from the map's own layout. */
export interface Story {
  readonly doc: JourneyDoc
  readonly stages: readonly StoryStage[]
  /** Lines with something felt, the first is the thick one. */
  readonly lines: readonly CurvePlan[]
  /** Columns of the worst and the best moment of the first line; null where it does not say. */
  readonly worst: number | null
  readonly best: number | null
}

const TOLD: readonly CardKind[] = ['pain', 'gain', 'opportunity']

function extreme(line: CurvePlan | undefined, sign: 1 | -1): number | null {
  let at: number | null = null
  line?.feelings.forEach((feeling, i) => {
    if (!feeling || feeling.value * sign <= 0) return
    const before = at === null ? null : line.feelings[at]
    const gain = before ? (feeling.value - before.value) * sign : 1
    if (gain > 0 || (gain === 0 && feeling.key && !before?.key)) at = i
  })
  return at
}

export function storyOf(doc: JourneyDoc): Story {
  const at = arrange(doc)
  const told = new Map<string, Card[]>()
  for (const card of doc.cards) {
    if (TOLD.includes(card.kind) && card.text.trim() !== '')
      told.set(card.stepId, [...(told.get(card.stepId) ?? []), card])
  }
  const rank = (card: Card): number => TOLD.indexOf(card.kind)
  const lines = planCurves(doc, at).filter((line) => line.feelings.some(Boolean))
  const values = new Set(lines[0]?.feelings.flatMap((f) => (f ? [f.value] : [])))
  return {
    doc,
    lines,
    worst: values.size > 1 ? extreme(lines[0], -1) : null,
    best: values.size > 1 ? extreme(lines[0], 1) : null,
    stages: doc.stages.map((stage, i) => ({
      stage,
      number: i + 1,
      steps: at.all.flatMap((column, place): StoryStep[] =>
        column.step && column.stageId === stage.id
          ? [
              {
                step: column.step,
                number: column.number,
                column: place,
                touchpoints: at.ofStep(column.step.id),
                cards: (told.get(column.step.id) ?? []).toSorted((a, b) => rank(a) - rank(b)),
              },
            ]
          : [],
      ),
    })),
  }
}
