import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, needAll, patched, short } from '../editing/context.ts'
import { keepCorrections } from './corrections.ts'
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
    ...understand(fields.text, fields.language, context.taught),
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

/**
 * The same change to many answers, as one step. What the owner says about sentiment and themes stays, and what she says
 * about the sentiment is learned from; null gives it back to the app.
 */
export function updateFeedback(context: EditContext, { ids, patch }: Input<'feedback.update'>): null {
  if (patch.touchpointId) need(context, 'touchpoint', patch.touchpointId)
  if (patch.personaId) need(context, 'persona', patch.personaId)
  const records = needAll(context, 'feedback', ids)
  if (patch.sentiment !== undefined) keepCorrections(context, records, patch.sentiment)
  for (const before of records) {
    const after = patched(before, { ...patch, themeIds: patch.themeIds ?? undefined })
    context.store.feedback.update(before, { ...after, ...said(context, before, patch) })
  }
  const what = patch.touchpointId !== undefined ? 'feedbackAssign' : 'feedbackUpdate'
  context.name(what, { count: records.length, name: short(records[0]?.text ?? '') })
  return null
}

function said(context: EditContext, before: Feedback, patch: Input<'feedback.update'>['patch']): Partial<Feedback> {
  const { sentiment, themeIds } = patch
  const own: Partial<Feedback> = {
    ...(sentiment === undefined ? {} : { sentimentBy: 'user' }),
    ...(themeIds === undefined ? {} : { themesBy: 'user' }),
  }
  if (sentiment !== null && themeIds !== null) return own
  const read = understand(before.text, before.language, context.taught)
  return {
    ...own,
    ...(sentiment === null ? { sentiment: read.sentiment, sentimentBy: 'rules' } : {}),
    ...(themeIds === null ? { themeIds: read.themeIds, themesBy: 'rules' } : {}),
  }
}

export function removeFeedback(context: EditContext, { ids }: Input<'feedback.remove'>): null {
  const records = needAll(context, 'feedback', ids)
  for (const record of records) context.store.feedback.remove(record)
  context.name('feedbackRemove', { count: records.length, name: short(records[0]?.text ?? '') })
  return null
}
