import type { Valence } from '../journey/evidence.ts'
import type { JourneyDoc } from '../journey/journeyDoc.ts'
import { groupBy } from './groupBy.ts'
import type { AssetDraft, CardDraft, JourneyDraft, StepDraft, TouchpointDraft } from './journeyDraft.ts'

/** Bytes of pictures by asset id, as base64. */
export type AssetData = ReadonlyMap<string, string>

/**
 * A journey without its identity: refs are counted (`p1`, `c1`, `l1`, `s1`, `t1`, `a1`) in reading order, so that the
 * same journey always gives the same draft, whatever its ids. Holds only the channels that its touchpoints use.
 * Links to other journeys have no place in a draft; neither has a picture whose bytes are not in `assets`.
 */
export function docToDraft(doc: JourneyDoc, assets: AssetData = new Map()): JourneyDraft {
  const used = new Set(doc.touchpoints.map((t) => t.channelId))
  const channels = doc.channels.filter((c) => used.has(c.id))
  const wanted = new Set([...doc.personas.map((p) => p.pictureAssetId), ...doc.cards.map((c) => c.assetId)])
  const pictures = doc.assets.filter((a) => wanted.has(a.id) && assets.has(a.id))

  const personaRefs = count('p', doc.personas)
  const channelRefs = count('c', channels)
  const laneRefs = count('l', doc.lanes)
  const stepRefs = count('s', doc.steps)
  const assetRefs = count('a', pictures)
  const ref = (refs: ReadonlyMap<string, string>, id: string | null): string | null =>
    id === null ? null : (refs.get(id) ?? null)
  const feelings = (valence: readonly Valence[]): StepDraft['valence'] =>
    valence.flatMap(({ personaId, value }) => {
      const persona = ref(personaRefs, personaId)
      return personaId !== null && persona === null ? [] : [{ persona, value }]
    })

  const touchpointsOf = groupBy(doc.touchpoints, (t) => t.stepId)
  const cardsOf = groupBy(doc.cards, (c) => c.stepId)
  const stepsOf = groupBy(doc.steps, (s) => s.stageId)
  const inOrder = doc.stages.flatMap((s) => (stepsOf.get(s.id) ?? []).flatMap((p) => touchpointsOf.get(p.id) ?? []))
  const touchpointRefs = count('t', inOrder)

  const stages = doc.stages.map((stage) => ({
    name: stage.name,
    duration: stage.duration,
    notes: stage.notes,
    steps: (stepsOf.get(stage.id) ?? []).map(
      (step): StepDraft => ({
        ref: stepRefs.get(step.id)!,
        name: step.name,
        description: step.description,
        evidence: step.evidence,
        valence: feelings(step.valence),
        touchpoints: (touchpointsOf.get(step.id) ?? []).map(
          (t): TouchpointDraft => ({
            ref: touchpointRefs.get(t.id)!,
            lane: laneRefs.get(t.laneId)!,
            name: t.name,
            description: t.description,
            channel: ref(channelRefs, t.channelId),
            medium: t.medium,
            control: t.control,
            isKey: t.isKey,
            importance: t.importance,
            owner: t.owner,
            tags: t.tags,
            evidence: t.evidence,
            valence: feelings(t.valence),
          }),
        ),
        cards: (cardsOf.get(step.id) ?? []).map(
          (c): CardDraft => ({
            lane: laneRefs.get(c.laneId)!,
            kind: c.kind,
            text: c.text,
            asset: ref(assetRefs, c.assetId),
          }),
        ),
      }),
    ),
  }))

  return {
    name: doc.journey.name,
    state: doc.journey.state,
    scenario: doc.journey.scenario,
    expectations: doc.journey.expectations,
    tags: [...doc.journey.tags],
    personas: doc.personas.map((p) => ({
      ref: personaRefs.get(p.id)!,
      name: p.name,
      role: p.role,
      description: p.description,
      picture: ref(assetRefs, p.pictureAssetId),
      avatar: p.avatar,
      facts: [...p.facts],
      goals: [...p.goals],
      frustrations: [...p.frustrations],
      quotes: [...p.quotes],
    })),
    channels: channels.map((c) => ({
      ref: channelRefs.get(c.id)!,
      name: c.name,
      kind: c.kind,
      medium: c.medium,
      control: c.control,
    })),
    lanes: doc.lanes.map((l) => ({ ref: laneRefs.get(l.id)!, role: l.role, name: l.name })),
    stages,
    connections: doc.connections.flatMap((c) => {
      const refs = c.kind === 'step' ? stepRefs : touchpointRefs
      const from = refs.get(c.fromId)
      const to = refs.get(c.toId)
      return from === undefined || to === undefined ? [] : [{ kind: c.kind, from, to, label: c.label }]
    }),
    assets: pictures.map((a): AssetDraft => ({ ref: assetRefs.get(a.id)!, mime: a.mime, base64: assets.get(a.id)! })),
  }
}

function count(letter: string, records: readonly { id: string }[]): Map<string, string> {
  return new Map(records.map((record, i) => [record.id, `${letter}${i + 1}`]))
}
