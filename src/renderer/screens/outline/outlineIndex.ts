import type { ValenceValue } from '../../../shared/domain/journey/evidence.ts'
import type { Stage, Step } from '../../../shared/domain/journey/journey.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { Card } from '../../../shared/domain/journey/lane.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'

/** A connection as the list reads it, from where it begins. */
export interface Lead {
  readonly id: string
  readonly toId: string
  readonly label: string
}
export type Leads = Readonly<Record<string, readonly Lead[]>>

/** One step with all that stands below it. The same object as before where nothing of it changed. */
export interface StepEntry {
  readonly step: Step
  /** "3.2" */
  readonly number: string
  readonly touchpoints: readonly Touchpoint[]
  readonly cards: readonly Card[]
  /** What the step and each of its touchpoints lead to, by their ids. */
  readonly leads: Leads
  /** What the first persona felt before, and feels here. */
  readonly before: ValenceValue | null
  readonly value: ValenceValue | null
  readonly first: boolean
}
export interface StageEntry {
  readonly stage: Stage
  readonly number: number
  readonly steps: readonly StepEntry[]
}

function grouped<T extends { readonly stepId: string }>(rows: readonly T[]): Map<string, T[]> {
  const by = new Map<string, T[]>()
  for (const row of rows) {
    const list = by.get(row.stepId)
    if (list) list.push(row)
    else by.set(row.stepId, [row])
  }
  return by
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i])

function sameEntry(a: StepEntry, b: StepEntry): boolean {
  return (
    a.step === b.step &&
    a.number === b.number &&
    a.before === b.before &&
    a.value === b.value &&
    a.first === b.first &&
    same(a.touchpoints, b.touchpoints) &&
    same(a.cards, b.cards) &&
    JSON.stringify(a.leads) === JSON.stringify(b.leads)
  )
}

/** The journey as the list reads it. @param earlier the index before, whose unchanged steps are kept */
export function indexOutline(doc: JourneyDoc, earlier: readonly StageEntry[] | null): StageEntry[] {
  const known = new Map(earlier?.flatMap((s) => s.steps.map((e) => [e.step.id, e] as const)))
  const touchpoints = grouped(doc.touchpoints)
  const cards = grouped(doc.cards)
  const out = new Map<string, Lead[]>()
  for (const { id, fromId, toId, label } of doc.connections) {
    const lead = { id, toId, label }
    const list = out.get(fromId)
    if (list) list.push(lead)
    else out.set(fromId, [lead])
  }
  const who = doc.personas[0]?.id ?? null
  let before: ValenceValue | null = null
  let first = true
  const stages = doc.stages.map((stage, s) => ({
    stage,
    number: s + 1,
    steps: doc.steps
      .filter((step) => step.stageId === stage.id)
      .map((step, i) => {
        const own = touchpoints.get(step.id) ?? []
        const value = step.valence.find((v) => v.personaId === who)?.value ?? null
        const entry: StepEntry = {
          step,
          number: `${s + 1}.${i + 1}`,
          touchpoints: own,
          cards: cards.get(step.id) ?? [],
          leads: Object.fromEntries([step, ...own].flatMap(({ id }) => (out.has(id) ? [[id, out.get(id) ?? []]] : []))),
          before,
          value,
          first,
        }
        if (value !== null) before = value
        first = false
        const kept = known.get(step.id)
        return kept && sameEntry(kept, entry) ? kept : entry
      }),
  }))
  const stood = new Map(earlier?.map((entry) => [entry.stage.id, entry]))
  return stages.map((entry) => {
    const kept = stood.get(entry.stage.id)
    const still = kept && kept.stage === entry.stage && kept.number === entry.number && same(kept.steps, entry.steps)
    return still ? kept : entry
  })
}
