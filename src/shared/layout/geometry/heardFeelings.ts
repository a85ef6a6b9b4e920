import { feltValue } from '../../domain/listening/measuredFeeling.ts'
import type { Touchpoint } from '../../domain/touchpoint/touchpoint.ts'
import type { MeasuredFelt, MeasuredLook } from '../measured.ts'
import type { Arrangement, Column } from './arrange.ts'
import type { CurvePlan, Feeling } from './feelings.ts'

interface Known {
  readonly touchpoints: readonly Touchpoint[]
  readonly assumed: Feeling | null
  readonly feeling: Feeling | null
}

/** By what was measured, then by step: the same object as long as nothing of it is another. */
const known = new WeakMap<MeasuredLook, Map<string, Known>>()

/**
 * The journey's own line as customers say it is, where they did: the touchpoints of a step together, weighted by how
 * many answered. What was assumed stays beside it. Other personas' lines are left as they are: answers seldom say whose
 * they are.
 */
export function heardPlans(
  plans: readonly CurvePlan[],
  at: Arrangement,
  measured: MeasuredLook | undefined,
): readonly CurvePlan[] {
  const [first, ...others] = plans
  if (!measured || measured.size === 0) return plans
  const feelings = at.all.map((column, i) => heardOnce(at, column, first?.feelings[i] ?? null, measured))
  if (!first) {
    return feelings.some(Boolean) ? [{ persona: null, letter: '?', main: true, feelings }] : plans
  }
  return [{ ...first, feelings }, ...others]
}

function heardOnce(at: Arrangement, { step }: Column, assumed: Feeling | null, measured: MeasuredLook): Feeling | null {
  if (!step) return assumed
  let steps = known.get(measured)
  if (!steps) {
    steps = new Map()
    known.set(measured, steps)
  }
  const touchpoints = at.ofStep(step.id)
  const before = steps.get(step.id)
  if (before && before.touchpoints === touchpoints && before.assumed === assumed) return before.feeling
  const feeling = heardAt(touchpoints, assumed, measured)
  steps.set(step.id, { touchpoints, assumed, feeling })
  return feeling
}

const RANK = { measured: 2, observed: 1, assumed: 0 } as const

function heardAt(touchpoints: readonly Touchpoint[], assumed: Feeling | null, measured: MeasuredLook): Feeling | null {
  const felt = touchpoints.map(({ id }) => measured.get(id)?.feeling).filter((f): f is MeasuredFelt => f != null)
  if (felt.length === 0) return assumed
  const n = felt.reduce((sum, f) => sum + f.n, 0)
  const position = felt.reduce((sum, f) => sum + f.position * f.n, 0) / n
  const best = felt.toSorted((a, b) => RANK[b.evidence] - RANK[a.evidence] || b.n - a.n)[0] as MeasuredFelt
  return {
    value: feltValue(position),
    evidence: best.evidence,
    key: touchpoints.some((t) => t.isKey),
    heard: { n, note: best.note, assumed },
  }
}
