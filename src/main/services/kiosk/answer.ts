import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import { USUAL_SCALES } from '../../../shared/domain/feedback/scale.ts'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { Clock } from '../../platform/ports.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import { understand } from '../listening/understand.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/**
 * Keeps what a customer confirmed, in one transaction that is on disk when this returns.
 * @throws AppError BAD_REQUEST for a score that its question does not have
 */
export function keepAnswer(file: OpenFile, clock: Clock, input: Input<'kiosk.answer'>): { id: string } {
  const { kioskId, visitId, order, at, touchpointId, question, kind, score, text, language } = input
  const scale = USUAL_SCALES[kind]
  if (score < scale.min || score > scale.max) {
    throw new AppError('BAD_REQUEST', { route: 'kiosk.answer', field: 'score', problem: 'not on its scale' })
  }
  const { counter } = file
  const id = `${visitId}-${order}`
  return file.connection.transaction(() => {
    const answer: Omit<Feedback, 'batchId' | 'place'> = {
      id,
      line: null,
      source: 'kiosk',
      identity: id,
      at,
      touchpointId,
      personaId: null,
      question,
      scale,
      score,
      text,
      language,
      ...understand(text, language, file.taught),
      tags: [],
      status: 'new',
      personKey: null,
    }
    if (counter.has(id)) {
      counter.change({ ...answer, batchId: null, place: {} })
      return { id }
    }
    const batchId = batchOfDay(file, clock, kioskId, at.slice(0, 10))
    counter.add({ ...answer, batchId, place: placeOf(file, touchpointId, language) })
    return { id }
  })
}

/** The day's batch; a new one where there is none, or where the owner took the last one away. */
function batchOfDay(file: OpenFile, clock: Clock, kioskId: string, day: string): string {
  const prefix = `${kioskId}-${day}`
  const { id, batches } = file.counter.dayOf(prefix)
  if (id !== null) return id
  const made = `${prefix}-${batches + 1}`
  const name = file.store.kiosk.get(kioskId)?.name ?? ''
  const counts = { read: 0, added: 0, updated: 0, refused: 0 }
  file.counter.begin({ id: made, source: 'kiosk', name, at: clock.now(), recipeId: null, ...counts, hidden: false })
  return made
}

/** The channel of a touchpoint, as an import would name it. */
export function placeOf(
  { connection }: Pick<OpenFile, 'connection'>,
  touchpointId: string | null,
  language: Feedback['language'],
): Feedback['place'] {
  const place = touchpointPlaces(connection).find((each) => each.id === touchpointId)
  if (!place) return {}
  const channel = place.channel || (place.channelKind ? layoutWords(language).channels[place.channelKind] : '')
  return channel === '' ? {} : { channel }
}
