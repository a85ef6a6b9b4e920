import type { Fix, FixCommand, FixPlace, Question, Thing } from '../../shared/domain/coach/question.ts'
import type { ImprovementLink, LinkKind, Origin } from '../../shared/domain/improvement/improvement.ts'
import { LINK_KINDS } from '../../shared/domain/improvement/improvement.ts'
import { daysLater, type LocalDay } from '../../shared/domain/metric/period/localDay.ts'
import { cardText, evidenceText, questionText, ruleTitle, thingName } from '../../shared/i18n/coachText.ts'
import { newId, request } from '../ipc/connection.ts'
import { goToRecord } from '../state/arrivalStore.ts'
import { goToFact } from '../state/consistencyStore.ts'
import { goToFigure, lookAtFigures } from '../state/figuresStore.ts'
import { goToAnswers } from '../state/inboxStore.ts'
import { useLanguage } from '../state/languageStore.ts'
import { goToListen, goToMap, goToPersonas, openSheet } from '../state/navigationStore.ts'
import { goToEmpathy } from '../state/personaLookStore.ts'
import { goToPlaybook } from '../state/playbookStore.ts'
import { say, sayFailure } from '../state/toasts.ts'
import { layoutWords } from '../state/words.ts'
import { startImprovement } from './startImprovement.ts'
import { undo } from './undo.ts'

/** A month: long enough to have done something, short enough not to have forgotten. */
const LATER_DAYS = 30

/** Does what resolves a question: changes it at once, leads to the place, or begins an improvement. */
export async function resolveQuestion(question: Question): Promise<void> {
  const { fix } = question
  if (fix.does === 'improve') await improveFrom(question)
  else if (fix.does === 'open') openPlace(fix.place)
  else await carryOut(fix)
}

/** An improvement that says what was asked and what led there, and links back. */
export async function improveFrom(question: Question): Promise<void> {
  const { i18n } = useLanguage.getState()
  const words = layoutWords()
  const { ask, why } = questionText(i18n, words, question)
  const name = thingName(i18n, words, question.thing)
  const seen = question.evidence.map((evidence) => `• ${evidenceText(i18n, words, evidence)}`)
  await startImprovement({
    title: question.thing.kind === 'card' ? name : `${ruleTitle(i18n, question.rule)}: ${name}`,
    problem: [ask, why, ...seen].join('\n'),
    origin: ORIGINS[question.rule] ?? 'coach',
    links: [question.thing, ...(question.others ?? [])].flatMap((thing) => linkTo(thing, name)),
  })
}

const ORIGINS: Readonly<Record<string, Origin>> = {
  factContradicted: 'contradiction',
  alertWithoutImprovement: 'alert',
  opportunityWithoutImprovement: 'opportunity',
  painWithoutOpportunity: 'pain',
}

const isLinkable = (kind: string): kind is LinkKind => (LINK_KINDS as readonly string[]).includes(kind)

const linkTo = ({ kind, id, name }: Thing, otherwise: string): ImprovementLink[] =>
  isLinkable(kind) ? [{ kind, id, name: name || otherwise }] : []

/** Leads to where a question is resolved, with the right thing selected. */
export function openPlace(place: FixPlace): void {
  switch (place.screen) {
    case 'map':
      if (place.record || place.field !== null) {
        const journey = { kind: 'journey', id: place.journeyId } as const
        goToRecord(place.journeyId, place.record ?? journey, place.field ?? undefined)
      } else goToMap(place.journeyId)
      break
    case 'persona':
      if (place.empathy) goToEmpathy(place.personaId)
      else goToPersonas(place.personaId)
      break
    case 'answers':
      goToAnswers(place.filter)
      break
    case 'noteAnswer':
      openSheet({ kind: 'noteAnswer', ...(place.touchpointId === null ? {} : { touchpointId: place.touchpointId }) })
      break
    case 'figures': {
      const group = { by: 'touchpoint', id: place.touchpointId, key: place.name } as const
      if (place.metric !== null) goToFigure({ metric: place.metric, group })
      else {
        lookAtFigures({ shown: null, by: 'touchpoint' })
        goToListen('figures')
      }
      break
    }
    case 'playbook':
      goToPlaybook(place.touchpointId)
      break
    case 'improvement':
      openSheet({ kind: 'improvement', improvementId: place.improvementId })
      break
    case 'fact':
      goToFact(place.factId === null ? null : { factId: place.factId, channelId: place.channelId })
      break
  }
}

async function carryOut({ command, seenAt }: Extract<Fix, { does: 'command' }>): Promise<void> {
  const done = await send(command)
  if (!done) return
  const { t } = useLanguage.getState().i18n
  if (seenAt) openPlace(seenAt)
  else say({ text: t('coach.done'), look: 'gain', action: { label: t('commands.undo'), run: () => void undo.run() } })
}

/** @returns whether it was done; what was refused was said */
async function send(command: FixCommand): Promise<boolean> {
  if (command.route === 'touchpoint.update') {
    return told(await request('touchpoint.update', { ids: [...command.ids], patch: command.patch }))
  }
  if (command.route === 'connection.add') {
    const { journeyId, fromId, toId } = command
    return told(
      await request('connection.add', { id: newId(), journeyId, kind: 'touchpoint', fromId, toId, label: '' }),
    )
  }
  const { stepId, laneId, role, kind } = command
  const text = cardText(useLanguage.getState().i18n, command)
  const id = newId()
  if (laneId !== null) return told(await request('card.add', { id, stepId, laneId, kind, text }))
  const newLane = { role }
  return told(await request('card.add', { id, stepId, laneId: newId(), kind, text, newLane }))
}

function told(reply: Awaited<ReturnType<typeof request>>): boolean {
  if (!reply.ok) sayFailure(reply)
  return reply.ok
}

/** Does not ask it of this thing any more, or not for a month. */
export async function setQuestionAside(question: Question, today: LocalDay, how: 'later' | 'never'): Promise<void> {
  const until = how === 'never' ? null : daysLater(today, LATER_DAYS)
  const reply = await request('coach.setAside', { rule: question.rule, subjectId: question.thing.id, until })
  const { t } = useLanguage.getState().i18n
  if (!reply.ok) sayFailure(reply)
  else say({ text: t('coach.setAside'), action: { label: t('commands.undo'), run: () => void undo.run() } })
}

export async function askQuestionAgain(id: string): Promise<void> {
  const reply = await request('coach.askAgain', { id })
  if (!reply.ok) sayFailure(reply)
}
