import { voiceReader } from '../../../shared/domain/consistency/brandVoice.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { VoicePlace } from '../../../shared/ipc/routes/practice.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/** More are a list that nobody reads. */
const MOST = 300

/** Where the texts of the maps and the playbooks say what the brand would rather not, in reading order. */
export function voiceFound({ find }: Pick<OpenFile, 'find'>, language: Language): VoicePlace[] {
  const read = voiceReader(find.voiceWords(), language)
  const found: VoicePlace[] = []
  const look = (place: Omit<VoicePlace, 'said' | 'instead' | 'text'>, texts: readonly string[]): void => {
    for (const text of texts) {
      const first = found.length < MOST ? read(text)[0] : undefined
      if (!first) continue
      const from = Math.max(0, first.from - 40)
      found.push({ ...place, said: first.said, instead: first.instead, text: text.slice(from, first.to + 40).trim() })
    }
  }
  for (const journey of find.journeys()) {
    if (journey.archivedAt !== null || journey.trashedAt !== null) continue
    const at = { journeyId: journey.id, journey: journey.name }
    const stages = find.stagesOf(journey.id)
    for (const stage of stages) look({ ...at, kind: 'stage', id: stage.id, name: stage.name }, [stage.name])
    for (const step of find.stepsOfJourney(journey.id)) {
      look({ ...at, kind: 'step', id: step.id, name: step.name }, [step.name, step.description])
    }
    const touchpoints = find.touchpointsOfJourney(journey.id)
    const playbooks = new Map(find.playbooksAt(touchpoints.map(({ id }) => id)).map((one) => [one.touchpointId, one]))
    for (const { id, name, description } of touchpoints) {
      look({ ...at, kind: 'touchpoint', id, name }, [name, description])
      const written = playbooks.get(id)
      if (!written) continue
      // What is not to be done may well name what is not to be said.
      const { promise, dos, script, serviceLevel, call } = written
      look({ ...at, kind: 'playbook', id, name }, [promise, ...dos, script, serviceLevel, call])
    }
    for (const card of find.cardsOfJourney(journey.id)) {
      look({ ...at, kind: 'card', id: card.id, name: card.text }, [card.text])
    }
  }
  return found
}
