import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { LayoutWords } from '../../../shared/layout/words.ts'

/**
 * One journey as `show` prints it: reading order, names in the language asked. Ids of other records stand only under
 * keys that end in Id or Ids.
 */
export function showJourney(doc: JourneyDoc, words: LayoutWords) {
  const stageOfStep = new Map(doc.steps.map((s) => [s.id, s.stageId]))
  const channels = new Map(doc.channels.map((c) => [c.id, c]))
  const channelName = (id: string | null): string | null => {
    const channel = id === null ? undefined : channels.get(id)
    if (!channel) return null
    return channel.name || words.channels[channel.kind]
  }
  const { id, name, state, scenario, expectations, tags, personaIds, createdAt } = doc.journey
  return {
    journey: { id, name, state, scenario, expectations, tags, personaIds, createdAt, workspace: doc.workspaceName },
    personas: doc.personas.map(({ id: personaId, name: persona, role, description, pictureAssetId }) => ({
      id: personaId,
      name: persona,
      role,
      description,
      pictureAssetId,
    })),
    stages: doc.stages.map((stage) => ({
      id: stage.id,
      name: stage.name,
      duration: stage.duration,
      steps: doc.steps
        .filter((s) => s.stageId === stage.id)
        .map((s) => ({ id: s.id, name: s.name, description: s.description, evidence: s.evidence, valence: s.valence })),
    })),
    lanes: doc.lanes.map((l) => ({ id: l.id, role: l.role, name: l.name || words.lanes[l.role] })),
    touchpoints: doc.touchpoints.map(({ order: _, channelId, ...t }) => ({
      ...t,
      stageId: stageOfStep.get(t.stepId) ?? null,
      channel: channelName(channelId),
      channelId,
    })),
    cards: doc.cards.map(({ order: _, ...card }) => card),
    connections: doc.connections.map(({ order: _, journeyId: _journey, ...connection }) => connection),
  }
}
