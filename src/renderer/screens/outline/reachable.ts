import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'

export interface Reachable {
  readonly touchpoint: Touchpoint
  /** of its step, "3.2" */
  readonly number: string
}

/** The touchpoints that one may be connected to, in reading order: not itself, and none twice. */
export function reachable(
  doc: Pick<JourneyDoc, 'stages' | 'steps' | 'touchpoints'>,
  id: string,
  already: readonly string[],
): Reachable[] {
  return doc.stages.flatMap((stage, s) =>
    doc.steps
      .filter((step) => step.stageId === stage.id)
      .flatMap((step, i) =>
        doc.touchpoints
          .filter((t) => t.stepId === step.id && t.id !== id && !already.includes(t.id))
          .map((touchpoint) => ({ touchpoint, number: `${s + 1}.${i + 1}` })),
      ),
  )
}
