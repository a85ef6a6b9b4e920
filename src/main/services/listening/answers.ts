import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, needAll, patched, short } from '../editing/context.ts'
import { understand } from './understand.ts'

/** One answer by hand, read for its sentiment as any other. */
export function addFeedback(context: EditContext, input: Input<'feedback.add'>): { id: string } {
  const { channel, ...fields } = input.fields
  if ((fields.score === null) !== (fields.scale === null)) {
    throw new AppError('BAD_REQUEST', { route: 'feedback.add', field: 'scale', problem: 'goes with a score' })
  }
  if (fields.scale && fields.score !== null && (fields.score < fields.scale.min || fields.score > fields.scale.max)) {
    throw new AppError('BAD_REQUEST', { route: 'feedback.add', field: 'score', problem: 'not on its scale' })
  }
  if (fields.touchpointId !== null) need(context, 'touchpoint', fields.touchpointId)
  const id = input.id ?? context.ids.next()
  context.store.feedback.insert({
    ...fields,
    ...understand(fields.text, fields.language),
    id,
    batchId: null,
    line: null,
    source: 'hand',
    identity: '',
    place: channel === '' ? {} : { channel },
    tags: [],
    status: 'new',
    personKey: null,
  })
  context.name('feedbackAdd', { name: short(fields.text) })
  return { id }
}

/** The same change to many answers, as one step. What the owner says about the sentiment stays. */
export function updateFeedback(context: EditContext, { ids, patch }: Input<'feedback.update'>): null {
  if (patch.touchpointId) need(context, 'touchpoint', patch.touchpointId)
  if (patch.personaId) need(context, 'persona', patch.personaId)
  const records = needAll(context, 'feedback', ids)
  const said: Partial<Feedback> = patch.sentiment === undefined ? {} : { sentimentBy: 'user' }
  for (const before of records) context.store.feedback.update(before, { ...patched(before, patch), ...said })
  const what = patch.touchpointId !== undefined ? 'feedbackAssign' : 'feedbackUpdate'
  context.name(what, { count: records.length, name: short(records[0]?.text ?? '') })
  return null
}

export function removeFeedback(context: EditContext, { ids }: Input<'feedback.remove'>): null {
  const records = needAll(context, 'feedback', ids)
  for (const record of records) context.store.feedback.remove(record)
  context.name('feedbackRemove', { count: records.length, name: short(records[0]?.text ?? '') })
  return null
}
