import type { EvidenceStatus, Valence } from '../../domain/journey/evidence.ts'
import type { Step } from '../../domain/journey/journey.ts'
import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import type { Persona } from '../../domain/persona/persona.ts'
import type { Touchpoint } from '../../domain/touchpoint/touchpoint.ts'
import type { Arrangement, Column } from './arrange.ts'

export type Value = -2 | -1 | 0 | 1 | 2

/** What one step feels like to one persona. */
export interface Feeling {
  readonly value: Value
  readonly evidence: EvidenceStatus
  /** A touchpoint of the step is a moment of truth. */
  readonly key: boolean
  /** Customers said it themselves: how many, and what was assumed before. */
  readonly heard?: { readonly n: number; readonly note: string; readonly assumed: Feeling | null }
}

/** One line to draw: whose, and what each column feels like; null where nobody has said. */
export interface CurvePlan {
  readonly persona: Persona | null
  /** Initial, or A, B, C where initials clash; what the terminal shows where there are several. */
  readonly letter: string
  readonly main: boolean
  readonly feelings: readonly (Feeling | null)[]
}

function of(valences: readonly Valence[], personaId: string | null): Value | undefined {
  return valences.find((v) => v.personaId === personaId)?.value
}

interface Felt {
  readonly touchpoints: readonly Touchpoint[]
  readonly by: Map<string | null, Feeling | null>
  /** As it was with other touchpoints. */
  readonly before: ReadonlyMap<string | null, Feeling | null> | undefined
}

const known = new WeakMap<Step, Felt>()

/** What a step feels like to a persona; the same object as long as nobody changes their mind. */
function feelingOnce(at: Arrangement, column: Column, personaId: string | null): Feeling | null {
  const { step } = column
  if (!step) return null
  const touchpoints = at.ofStep(step.id)
  let felt = known.get(step)
  // No list of none is the same list as another.
  if (!felt || (felt.touchpoints !== touchpoints && felt.touchpoints.length + touchpoints.length > 0)) {
    felt = { touchpoints, by: new Map(), before: felt?.by }
    known.set(step, felt)
  }
  let feeling = felt.by.get(personaId)
  if (feeling === undefined) {
    feeling = feelingOf(at, column, personaId)
    const before = felt.before?.get(personaId)
    if (
      feeling &&
      before?.value === feeling.value &&
      before.evidence === feeling.evidence &&
      before.key === feeling.key
    )
      feeling = before
    felt.by.set(personaId, feeling)
  }
  return feeling
}

/** A step's own feeling, else the mean of its touchpoints', rounded towards the worse. */
function feelingOf(at: Arrangement, column: Column, personaId: string | null): Feeling | null {
  if (!column.step) return null
  const touchpoints = at.ofStep(column.step.id)
  const key = touchpoints.some((t) => t.isKey)
  const own = of(column.step.valence, personaId)
  if (own !== undefined) return { value: own, evidence: column.step.evidence, key }
  const said = touchpoints.map((t) => of(t.valence, personaId)).filter((v) => v !== undefined)
  if (said.length === 0) return null
  const mean = said.reduce((sum: number, v) => sum + v, 0) / said.length
  return { value: (Math.max(-2, Math.ceil(mean - 0.5)) + 0) as Value, evidence: column.step.evidence, key }
}

function letters(personas: readonly (Persona | null)[]): string[] {
  const initials = personas.map((p) => [...(p?.name.trim() ?? '')][0]?.toLocaleUpperCase('pt-BR') ?? '?')
  if (new Set(initials).size === initials.length) return initials
  return personas.map((_, i) => String.fromCodePoint(0x41 + (i % 26)))
}

/**
 * The lines of a map. Feelings said of no persona in particular stand in where a persona has none of its own, and
 * make a line of their own where no persona has any.
 * @param personaIds who to show, in order; absent: all of the journey's
 */
export function planCurves(doc: JourneyDoc, at: Arrangement, personaIds?: readonly string[]): CurvePlan[] {
  const byId = new Map(doc.personas.map((p) => [p.id, p]))
  const wanted = personaIds ? personaIds.map((id) => byId.get(id)).filter((p) => p !== undefined) : doc.personas
  const nobody = at.all.map((c) => feelingOnce(at, c, null))
  const plans: { persona: Persona | null; feelings: (Feeling | null)[] }[] = wanted.map((persona) => {
    const own = at.all.map((c) => feelingOnce(at, c, persona.id))
    return { persona, feelings: own.some(Boolean) ? own.map((f, i) => f ?? nobody[i] ?? null) : own }
  })
  const felt = plans.filter((p) => p.feelings.some(Boolean))
  if (felt.length === 0 && nobody.some(Boolean)) felt.push({ persona: wanted[0] ?? null, feelings: nobody })
  // Personas without feelings stay in the corner: it is their map all the same.
  const shown = [...felt, ...plans.filter((p) => !felt.some((f) => f.persona === p.persona))]
  const marks = letters(shown.map((p) => p.persona))
  return shown.map((p, i) => ({ ...p, letter: marks[i] as string, main: i === 0 }))
}
