import type { ValenceValue } from '../../journey/evidence.ts'
import type { Step } from '../../journey/journey.ts'
import type { Touchpoint } from '../../touchpoint/touchpoint.ts'
import type { JourneyView } from '../factsView.ts'
import type { Thing } from '../question.ts'

export interface Felt {
  readonly thing: Thing
  readonly step: Step
  /** null: it is the step's own */
  readonly touchpoint: Touchpoint | null
  readonly value: ValenceValue
}

/** The worst that anyone feels, at each step and touchpoint where somebody feels something; in reading order. */
export function feltIn(j: JourneyView): Felt[] {
  const worst = (all: readonly { readonly value: ValenceValue }[]): ValenceValue | null =>
    all.length === 0 ? null : (Math.min(...all.map(({ value }) => value)) as ValenceValue)
  return j.steps.flatMap((step) => {
    const own = worst(step.valence)
    const at = j.touchpointsOf(step.id).flatMap((touchpoint): Felt[] => {
      const value = worst(touchpoint.valence)
      return value === null ? [] : [{ thing: j.touchpoint(touchpoint), step, touchpoint, value }]
    })
    return own === null ? at : [{ thing: j.step(step), step, touchpoint: null, value: own }, ...at]
  })
}

/** The worst felt in a step or at its touchpoints; steps of which nothing is felt are left out. */
export function feltBySteps(j: JourneyView): Felt[] {
  const felt = feltIn(j)
  return j.steps.flatMap((step) => {
    const here = felt.filter((each) => each.step.id === step.id)
    const low = here.toSorted((a, b) => a.value - b.value)[0]
    return low ? [low] : []
  })
}

export const placeOf = (j: JourneyView, { touchpoint, step }: Pick<Felt, 'touchpoint' | 'step'>, field?: 'feeling') =>
  touchpoint ? j.at('touchpoint', touchpoint.id, field) : j.at('step', step.id, field)
