import type { ValenceValue } from '../../../shared/domain/journey/evidence.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'

/** What the map alone tells of a journey. */
export type MapSummary = Omit<JourneySummary, 'heard'>

/** What the gallery shows of one journey's map. @param changedAt ISO instant of its last recorded change */
export function summarise(doc: JourneyDoc, changedAt: string): MapSummary {
  const { journey, personas, steps, touchpoints } = doc
  const persona = personas[0]?.id ?? null
  const keySteps = new Set(touchpoints.filter((t) => t.isKey).map((t) => t.stepId))
  const felt = (valence: JourneyDoc['steps'][number]['valence']): ValenceValue | null =>
    (valence.find((v) => v.personaId === persona) ?? valence[0])?.value ?? null
  const worst = worstMoment(doc, felt)
  const unowned = touchpoints.filter((t) => t.owner.trim() === '')
  return {
    id: journey.id,
    name: journey.name,
    state: journey.state,
    tags: journey.tags,
    personas: personas.map(({ id, name, role, avatar, pictureAssetId }) => ({
      id,
      name,
      role,
      avatar,
      pictureAssetId,
    })),
    stageCount: doc.stages.length,
    stepCount: steps.length,
    touchpointCount: touchpoints.length,
    createdAt: journey.createdAt,
    changedAt,
    line: steps.map((s) => ({
      value: felt(s.valence),
      solid: s.evidence === 'measured' || s.evidence === 'observed',
      key: keySteps.has(s.id),
    })),
    worst: worst?.name ?? null,
    worstAt: worst && { kind: worst.kind, id: worst.id },
    unowned: { count: unowned.length, firstId: unowned[0]?.id ?? null },
    trashedAt: journey.trashedAt,
  }
}

type Moment = { readonly kind: 'touchpoint' | 'step'; readonly id: string; readonly name: string }

/** The touchpoint felt worst, else the step; null where nothing is felt below 0. The first of equals. */
function worstMoment(
  doc: JourneyDoc,
  felt: (v: JourneyDoc['steps'][number]['valence']) => number | null,
): Moment | null {
  let worst: (Moment & { readonly value: number }) | null = null
  const all = [
    ...doc.touchpoints.map((t) => ({ kind: 'touchpoint' as const, ...t })),
    ...doc.steps.map((s) => ({ kind: 'step' as const, ...s })),
  ]
  for (const { kind, id, name, valence } of all) {
    const value = felt(valence)
    if (value !== null && value < (worst?.value ?? 0) && name !== '') worst = { kind, id, name, value }
  }
  return worst
}
