import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import { USUAL_SCALES } from '../../../shared/domain/feedback/scale.ts'
import { scoresOf } from '../../../shared/domain/kiosk/kiosk.ts'
import type { ImportBatch } from '../../../shared/domain/listening/importBatch.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { Ports } from '../../platform/ports.ts'
import { packRow } from '../../repositories/batchRows.ts'
import { need, short } from '../editing/context.ts'
import { type RecordedStep, recordStep } from '../history/recordStep.ts'
import { NOTHING_SAID } from '../listening/understand.ts'
import type { WorkspaceSession } from '../workspace/session.ts'
import { placeOf } from './answer.ts'

/** More than a day's sheet can hold. */
const MOST = 5_000

/**
 * The marks of a sheet as answers, in one transaction: a batch comes to light, as with an import, so that one undo takes
 * it back whatever its size. The same request twice is done once.
 * @throws AppError BAD_REQUEST for a sheet without marks, or with other columns than its question has; NOT_FOUND
 */
export function keepTally(
  session: WorkspaceSession,
  ports: Pick<Ports, 'clock' | 'ids'>,
  requestId: string,
  input: Input<'tally.add'>,
): RecordedStep<{ batchId: string; added: number }> {
  const { day, touchpointId, question, kind, counts, language } = input
  const scores = scoresOf(kind)
  const total = counts.reduce((sum, n) => sum + n, 0)
  if (counts.length !== scores.length || total === 0 || total > MOST) {
    throw new AppError('BAD_REQUEST', { route: 'tally.add', field: 'counts', problem: 'not a sheet of this question' })
  }
  return recordStep(session, ports, { id: requestId, route: 'tally.add' }, (context) => {
    if (touchpointId !== null) need(context, 'touchpoint', touchpointId)
    const file = session.current()
    const id = context.ids.next()
    const hidden: ImportBatch = {
      id,
      source: 'tally',
      name: short(question),
      at: context.clock.now(),
      recipeId: null,
      read: total,
      added: total,
      updated: 0,
      refused: 0,
      hidden: true,
    }
    const common = {
      batchId: id,
      line: null,
      source: 'tally',
      identity: '',
      at: day,
      touchpointId,
      personaId: null,
      place: placeOf(file, touchpointId, language),
      question,
      scale: USUAL_SCALES[kind],
      text: '',
      language,
      ...NOTHING_SAID,
      tags: [],
      status: 'new',
      personKey: null,
    } as const satisfies Partial<Feedback>
    const answers = scores.flatMap((score, i) => Array.from({ length: counts[i]! }, () => score))
    file.batches.begin(hidden)
    const feedback = answers.map((score, i) => ({ ...common, id: `${id}-${i.toString(36)}`, score, tags: [] }))
    const noFile = { line: 0, cells: null, cases: [], measurements: [], visits: [] }
    file.batches.write(id, [packRow(id, { ...noFile, feedback })])
    file.batches.complete(id)
    context.store.importBatch.update(hidden, { ...hidden, hidden: false })
    context.name('tallyAdd', { count: total })
    return { batchId: id, added: total }
  })
}
