import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'

/** What connections lead from and to. */
export type Linked = 'step' | 'touchpoint'

export interface Reachable {
  readonly id: string
  /** of the step, "3.2" */
  readonly number: string
}

/** The things of its own kind that one may be connected to, in reading order: not itself, and none twice. */
export function reachable(
  doc: Pick<JourneyDoc, 'stages' | 'steps' | 'touchpoints'>,
  kind: Linked,
  id: string,
  already: readonly string[],
): Reachable[] {
  return doc.stages.flatMap((stage, s) =>
    doc.steps
      .filter((step) => step.stageId === stage.id)
      .flatMap((step, i) =>
        (kind === 'step' ? [step] : doc.touchpoints.filter((t) => t.stepId === step.id))
          .filter((one) => one.id !== id && !already.includes(one.id))
          .map((one) => ({ id: one.id, number: `${s + 1}.${i + 1}` })),
      ),
  )
}
