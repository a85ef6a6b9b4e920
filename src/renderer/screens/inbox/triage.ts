import type { Feedback, FeedbackStatus } from '../../../shared/domain/feedback/feedback.ts'
import type { FeedbackChange } from '../../../shared/domain/feedback/feedbackSweep.ts'
import type { CorrectedSentiment } from '../../../shared/domain/sentiment/own/ownLexicon.ts'
import type { RawInput, RecordedRoute } from '../../../shared/ipc/contract.ts'
import type { Reply } from '../../../shared/ipc/envelope.ts'
import { startImprovement } from '../../commands/startImprovement.ts'
import { undo } from '../../commands/undo.ts'
import { request } from '../../ipc/connection.ts'
import { goToRecord } from '../../state/arrivalStore.ts'
import { choose, chooseNone, setCurrent, useInbox } from '../../state/inboxStore.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { say, sayFailure } from '../../state/toasts.ts'
import { countsOn, rowAt, useAnswers } from './answerList.ts'
import { knowTag, useSurroundings } from './surroundings.ts'

/** As many are marked one by one at most; more go by the filter. */
export const MOST_MARKED = 20_000
const SHORT_CARD = 300

/** The answer at hand; undefined while it is on its way or there is none. */
export function answerAtHand(): Feedback | undefined {
  const { current } = useInbox.getState()
  const row = rowAt(useAnswers.getState(), current.index)
  return row?.id === current.id ? row : undefined
}

/** What an action is about: all that the filter finds, those that are marked, or the one at hand. */
function atHand(): 'all' | readonly string[] {
  const { chosen } = useInbox.getState()
  if (chosen === 'all') return 'all'
  if (chosen.size > 0) return [...chosen]
  const answer = answerAtHand()
  return answer ? [answer.id] : []
}

async function send<R extends RecordedRoute>(route: R, input: RawInput<R>): Promise<boolean> {
  const reply = (await request(route, input)) as Reply
  if (!reply.ok) sayFailure(reply)
  return reply.ok
}

/** By how many rows the answer at hand moves. */
export function step(by: number): void {
  const { total } = useAnswers.getState()
  const { current } = useInbox.getState()
  const next = Math.max(0, Math.min(total - 1, current.index + by))
  setAnchor(next)
  goTo(next)
}

export function goTo(index: number): void {
  if (index < 0) return
  setCurrent(index, rowAt(useAnswers.getState(), index)?.id ?? null)
}

/** The next one, unless many were at hand. */
function onwards(): void {
  const { chosen, current } = useInbox.getState()
  if (chosen === 'all' || chosen.size > 0) return
  if (current.index + 1 < useAnswers.getState().total) goTo(current.index + 1)
}

async function change(how: FeedbackChange, of: (ids: string[]) => Promise<boolean>): Promise<void> {
  const about = atHand()
  if (about === 'all') {
    const { t } = useLanguage.getState().i18n
    const reply = await request('feedback.sweep', { filter: useInbox.getState().filter, change: how })
    if (!reply.ok) sayFailure(reply)
    else
      say({
        text: t('inbox.swept', { count: reply.data.count }),
        look: 'gain',
        action: { label: t('common.undo'), run: () => void undo.run() },
      })
    return
  }
  if (about.length === 0) return
  // Where one is looked at after the other, the next comes at once and the answer is written meanwhile.
  if (how.touchpointId !== undefined || how.status !== undefined) onwards()
  await of([...about])
}

export const assign = (touchpointId: string | null): Promise<void> =>
  change({ touchpointId }, (ids) => send('feedback.update', { ids, patch: { touchpointId } }))

export const setStatus = (status: FeedbackStatus): Promise<void> =>
  change({ status }, (ids) => send('feedback.update', { ids, patch: { status } }))

export async function putTag(tag: string, on: boolean): Promise<void> {
  if (on) knowTag(tag)
  await change(on ? { addTag: tag } : { removeTag: tag }, (ids) => send('feedback.tag', { ids, tag, on }))
}

/** What an answer says is read otherwise from now on. Only for those whose text somebody can have read. */
export async function correct(sentiment: CorrectedSentiment): Promise<void> {
  const about = atHand()
  if (about === 'all') sayNotForAll()
  else if (about.length > 0) await send('feedback.update', { ids: [...about], patch: { sentiment } })
}

/** Of the one that is looked at, with the mouse: whoever presses there wants to see what it made. */
export const setStatusOf = (id: string, status: FeedbackStatus): Promise<boolean> =>
  send('feedback.update', { ids: [id], patch: { status } })

export const correctOf = (id: string, sentiment: CorrectedSentiment): Promise<boolean> =>
  send('feedback.update', { ids: [id], patch: { sentiment } })

/** Puts one where others like it are; the next one comes. */
export async function assignOf(id: string, touchpointId: string): Promise<void> {
  if (useInbox.getState().current.id === id) onwards()
  await send('feedback.update', { ids: [id], patch: { touchpointId } })
}

export async function removeOf(id: string): Promise<void> {
  if (await send('feedback.remove', { ids: [id] })) sayRemoved(1)
}

export async function setTagsOf(id: string, tags: string[]): Promise<void> {
  for (const tag of tags) knowTag(tag)
  await send('feedback.update', { ids: [id], patch: { tags } })
}

export const setPersona = (id: string, personaId: string | null): Promise<boolean> =>
  send('feedback.update', { ids: [id], patch: { personaId } })

export async function remove(): Promise<void> {
  const about = atHand()
  if (about === 'all') return sayNotForAll()
  if (about.length === 0) return
  chooseNone()
  if (await send('feedback.remove', { ids: [...about] })) sayRemoved(about.length)
}

function sayNotForAll(): void {
  say({ text: useLanguage.getState().i18n.t('inbox.notForAll'), slot: 'mark' })
}

function sayRemoved(count: number): void {
  const { t } = useLanguage.getState().i18n
  say({ text: t('inbox.removed', { count }), action: { label: t('common.undo'), run: () => void undo.run() } })
}

/** The answer at hand becomes an opportunity on the map, below its touchpoint. */
export async function makeOpportunity(): Promise<void> {
  const answer = answerAtHand()
  const { t } = useLanguage.getState().i18n
  if (!answer) return
  if (answer.status === 'opportunity') return void say({ text: t('inbox.opportunity.already'), slot: 'opportunity' })
  if (answer.touchpointId === null)
    return void say({ text: t('inbox.opportunity.needsTouchpoint'), slot: 'opportunity' })
  const said = answer.text.trim()
  const text = said.length > SHORT_CARD ? `${said.slice(0, SHORT_CARD - 1)}…` : said || t('inbox.opportunity.wordless')
  const reply = await request('feedback.toOpportunity', { id: answer.id, text })
  if (!reply.ok) return sayFailure(reply)
  const { journeyId, cardId } = reply.data
  if (useInbox.getState().current.id === answer.id) onwards()
  say({
    text: t('inbox.opportunity.made'),
    look: 'gain',
    slot: 'opportunity',
    action: { label: t('inbox.seeOnMap'), run: () => goToRecord(journeyId, { kind: 'card', id: cardId }) },
  })
}

/** The answer at hand becomes an improvement, which links back to it and to its touchpoint. */
export async function makeImprovement(): Promise<void> {
  const answer = answerAtHand()
  if (!answer) return
  const { t } = useLanguage.getState().i18n
  const place = answer.touchpointId === null ? undefined : useSurroundings.getState().placeById.get(answer.touchpointId)
  const said = answer.text.trim()
  await startImprovement({
    title: said === '' ? '' : t('improvement.titleOf.solve', { text: said }),
    problem: said,
    origin: 'feedback',
    links: [
      { kind: 'feedback', id: answer.id, name: (said || answer.question).slice(0, 10_000) },
      ...(place ? [{ kind: 'touchpoint' as const, id: place.id, name: place.name }] : []),
    ],
  })
}

let anchor = 0
/** Where a stretch of marked answers begins. */
export const setAnchor = (index: number): void => {
  anchor = index
}

/** Marks all from the anchor to a place, those in between not on screen too. */
export async function markTo(index: number): Promise<void> {
  goTo(index)
  const [first, last] = [Math.min(anchor, index), Math.max(anchor, index)]
  const { t } = useLanguage.getState().i18n
  if (last - first >= MOST_MARKED) return void say({ text: t('inbox.tooFar', { limit: MOST_MARKED }), slot: 'mark' })
  const list = useAnswers.getState()
  const held: string[] = []
  for (let at = first; at <= last; at++) {
    const row = rowAt(list, at)
    if (row) held.push(row.id)
  }
  if (held.length === last - first + 1) return choose(new Set(held))
  const reply = await request('feedback.ids', {
    filter: useInbox.getState().filter,
    offset: first,
    limit: last - first + 1,
  })
  if (reply.ok) choose(new Set(reply.data))
  else sayFailure(reply)
}

/** Marks one more, or takes the mark away. */
export function toggleMark(index: number): void {
  const row = rowAt(useAnswers.getState(), index)
  const { chosen } = useInbox.getState()
  if (!row || chosen === 'all') return
  setAnchor(index)
  setCurrent(index, row.id)
  const next = new Set(chosen)
  if (!next.delete(row.id)) next.add(row.id)
  if (next.size <= MOST_MARKED) choose(next)
}

/** How many an action is about; null where nobody counted so far. */
export function countAtHand(chosen: ReadonlySet<string> | 'all', list: Parameters<typeof countsOn>[0]): number | null {
  if (chosen !== 'all') return chosen.size
  return countsOn(list) ? null : list.total
}
