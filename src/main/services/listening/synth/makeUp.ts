import type { Feedback } from '../../../../shared/domain/feedback/feedback.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { ImportBatch } from '../../../../shared/domain/listening/importBatch.ts'
import {
  ANSWER_SOURCES,
  type AnswerSource,
  type CommentChoice,
  countsBySource,
  synthAnswers,
} from '../../../../shared/domain/synth/heard/answers.ts'
import { comment } from '../../../../shared/domain/synth/heard/comments.ts'
import type { HeardOptions } from '../../../../shared/domain/synth/heard/place.ts'
import { synthCases, synthMeasurements, synthVisits } from '../../../../shared/domain/synth/heard/service.ts'
import { AppError } from '../../../../shared/ipc/errors.ts'
import type { FeedbackMadeUp } from '../../../../shared/ipc/routes/listening.ts'
import { type BatchRow, type PackedRow, packRow } from '../../../repositories/batchRows.ts'
import { touchpointPlaces } from '../../../repositories/touchpointPlaces.ts'
import { recordStep } from '../../history/recordStep.ts'
import type { ImportParts } from '../importFile.ts'
import { breath, removeBatch, write } from '../removeBatch.ts'
import type { Taught } from '../taught.ts'
import { NOTHING_SAID, type Understood, understand } from '../understand.ts'

export interface MakeUpOrder {
  /** answers; requests, visits and figures come in proportion */
  readonly answers: number
  readonly seed: number
  readonly language: Language
  /** last day of the two years */
  readonly until: string
  /** what a channel without a name of its own is called */
  channelName(place: ReturnType<typeof touchpointPlaces>[number]): string
}

const CHUNK = 20_000
const CASES = 0.05
const VISITS = 0.1

/**
 * Fills the open file with made-up answers, requests, visits and figures, as if its customers had spoken for two years:
 * one step that undo takes back. For trying out and measuring. The same seed and day give the same ones.
 */
export async function makeUp(parts: ImportParts, order: MakeUpOrder): Promise<FeedbackMadeUp> {
  const { session } = parts
  const begun: ImportBatch[] = []
  try {
    const made = await writeAll(parts, order, begun)
    show(parts, begun)
    return made
  } catch (error) {
    for (const { id } of begun) await removeBatch(session, id)
    throw error
  }
}

async function writeAll(parts: ImportParts, order: MakeUpOrder, begun: ImportBatch[]): Promise<FeedbackMadeUp> {
  const { session, ports, signal, progress } = parts
  const { connection, find, batches } = session.current()
  const options: HeardOptions = {
    seed: order.seed,
    until: order.until,
    places: touchpointPlaces(connection).map((place) => ({
      touchpointId: place.id,
      stageId: place.stageId,
      journeyId: place.journeyId,
      channel: order.channelName(place),
      kind: place.channelKind,
    })),
    personaIds: find.personas().map(({ id }) => id),
  }
  const total = order.answers * (1 + CASES + VISITS)
  let done = 0
  /** Writes one batch, chunk by chunk. */
  const bring = async (source: string, rows: (batchId: string) => Generator<BatchRow>): Promise<number> => {
    const counts = { read: 0, added: 0, updated: 0, refused: 0 }
    const at = ports.clock.now()
    const batch: ImportBatch = {
      id: ports.ids.next(),
      source,
      name: 'synth',
      at,
      recipeId: null,
      ...counts,
      hidden: true,
    }
    write(session, () => batches.begin(batch))
    begun.push(batch)
    let chunk: PackedRow[] = []
    let count = 0
    const flush = async (): Promise<void> => {
      const rows = chunk
      write(session, () => batches.write(batch.id, rows))
      count += chunk.length
      done += chunk.length
      chunk = []
      progress('reading', Math.min(1, done / total))
      await breath()
      if (signal.aborted) throw new AppError('CANCELLED')
    }
    for (const row of rows(batch.id)) {
      chunk.push(packRow(batch.id, row))
      if (chunk.length === CHUNK) await flush()
    }
    await flush()
    begun[begun.length - 1] = { ...batch, read: count, added: count }
    return count
  }

  const said = reader(order, session.current().taught)
  let feedback = 0
  for (const [i, count] of countsBySource(order.answers).entries()) {
    const from = ANSWER_SOURCES[i]!
    if (count > 0) feedback += await bring(from.source, (id) => answerRows(id, from, count, order, options, said))
  }
  const cases = await bring('zendesk', (id) => caseRows(id, Math.round(order.answers * CASES), options))
  const visits = await bring('eventLog', () => visitRows(Math.round(order.answers * VISITS), options))
  const measurements = await bring('table', (id) => measurementRows(id, order.language, options))
  return { feedback, cases, visits, measurements }
}

/** All come to light in one step. */
function show({ session, ports, requestId, changed }: ImportParts, begun: readonly ImportBatch[]): void {
  const { batches } = session.current()
  const step = recordStep(session, ports, { id: `${requestId}-shown`, route: 'feedback.makeUp' }, (context) => {
    for (const batch of begun) {
      batches.complete(batch.id)
      context.store.importBatch.update({ ...batch, read: 0, added: 0 }, { ...batch, hidden: false })
    }
    context.name('feedbackImport', { name: 'synth', count: begun.reduce((sum, { added }) => sum + added, 0) })
    return null
  })
  if (step.changed) changed(step.changed)
}

type Said = (choice: CommentChoice | null) => { readonly text: string; readonly understood: Understood }

/** The text of a comment and what the app reads out of it; each of the several thousand is read once. */
function reader({ seed, language }: Pick<MakeUpOrder, 'seed' | 'language'>, taught: Taught): Said {
  const known = new Map<string, ReturnType<Said>>()
  const nothing = { text: '', understood: NOTHING_SAID }
  return (choice) => {
    if (choice === null) return nothing
    const { attitude, topic, n } = choice
    const key = `${attitude} ${topic} ${n}`
    const found = known.get(key)
    if (found) return found
    const text = comment(language, seed, attitude, topic, n)
    const made = { text, understood: understand(text, language, taught) }
    known.set(key, made)
    return made
  }
}

const NO_ROWS = { cells: null, feedback: [], cases: [], measurements: [], visits: [] } as const
const person = (kind: string, number: number): string => `${kind}${number.toString(36).padStart(10, '0')}`
const numbered = (batchId: string, line: number): string => `${batchId}-${line.toString(36).padStart(4, '0')}`

function* answerRows(
  batchId: string,
  from: AnswerSource,
  count: number,
  { language }: MakeUpOrder,
  options: HeardOptions,
  said: Said,
): Generator<BatchRow> {
  let line = 0
  for (const answer of synthAnswers(from, count, language, options)) {
    line += 1
    const { text, understood } = said(answer.comment)
    const feedback: Feedback = {
      id: numbered(batchId, line),
      batchId,
      line,
      source: from.source,
      identity: `id:synth-${line}`,
      at: answer.at,
      touchpointId: answer.touchpointId,
      personaId: answer.personaId,
      place: answer.channel === '' ? {} : { channel: answer.channel },
      question: answer.question,
      scale: answer.scale,
      score: answer.score,
      text,
      language,
      ...understood,
      tags: answer.tag === null ? [] : [answer.tag],
      status: answer.status,
      personKey: answer.person === null ? null : person('p', answer.person),
    }
    yield { ...NO_ROWS, line, feedback: [feedback] }
  }
}

function* caseRows(batchId: string, count: number, options: HeardOptions): Generator<BatchRow> {
  let line = 0
  for (const { at, place, person: who, ...times } of synthCases(count, options)) {
    line += 1
    const made = {
      ...times,
      id: numbered(batchId, line),
      batchId,
      line,
      source: 'zendesk',
      identity: `id:synth-${line}`,
      openedAt: at,
      touchpointId: place?.touchpointId ?? null,
      place: place ? { channel: place.channel } : {},
      personKey: person('p', who),
    }
    yield { ...NO_ROWS, line, cases: [made] }
  }
}

function* visitRows(count: number, options: HeardOptions): Generator<BatchRow> {
  let line = 0
  for (const { at, place, customer, outcome } of synthVisits(count, options)) {
    line += 1
    const made = {
      line,
      source: 'eventLog',
      identity: `id:synth-${line}`,
      at,
      touchpointId: place.touchpointId,
      channel: place.channel,
      placeName: '',
      outcome,
      personKey: person('c', customer),
    }
    yield { ...NO_ROWS, line, visits: [made] }
  }
}

function* measurementRows(batchId: string, language: Language, options: HeardOptions): Generator<BatchRow> {
  let line = 0
  for (const { place, ...figures } of synthMeasurements(language, options)) {
    line += 1
    const made = {
      ...figures,
      id: numbered(batchId, line),
      batchId,
      line,
      source: 'table',
      identity: `id:synth-${line}`,
      touchpointId: place?.touchpointId ?? null,
      place: place ? { channel: place.channel } : {},
    }
    yield { ...NO_ROWS, line, measurements: [made] }
  }
}
