import type { Evidence, Fix, Question } from '../../../../shared/domain/coach/question.ts'
import { RULES } from '../../../../shared/domain/coach/rules.ts'
import { cellsIn, consistencyGrid, dueCells } from '../../../../shared/domain/consistency/grid.ts'
import {
  cardText,
  evidenceText,
  fixText,
  looksAtText,
  questionText,
  ruleTitle,
} from '../../../../shared/i18n/coachText.ts'
import { layoutWords } from '../../../../shared/i18n/layoutWords.ts'
import { only, UsageError, words } from '../arguments.ts'
import { openFile } from '../client.ts'
import type { Command, CommandContext } from '../context.ts'

/** Questions to resolve; with --rules the rules themselves, without a file. */
export const coach: Command = async (context) => {
  const { line, messages } = context
  only(line, 'rules')
  if (line.options.rules) {
    if (line.words.length > 0) throw new UsageError('coach --rules')
    const data = RULES.map(({ id, topic, looksAt }) => ({
      id,
      title: ruleTitle(messages, id),
      topic: messages.t(`coach.topic.${topic}`),
      looksAt: looksAtText(messages, { looksAt }),
    }))
    return { data, plain: data.map(({ id, title }) => `${id}  ${title}`).join('\n') }
  }
  const [file] = words(line, 'FILE')
  await openFile(context, file!)
  const { questions } = await context.request('coach.ask', {})
  const data = questions.map((question) => asData(context, question))
  return { data, plain: data.map(({ rule, question }) => `${rule}  ${question}`).join('\n') }
}

function asData({ messages, line }: CommandContext, question: Question) {
  const layout = layoutWords(line.language)
  const { ask, why } = questionText(messages, layout, question)
  const { kind, id, name, journeyId } = question.thing
  return {
    rule: question.rule,
    question: ask,
    reason: why,
    about: { kind, id, name, journeyId },
    evidence: question.evidence.map((evidence) => ({
      says: evidenceText(messages, layout, evidence),
      ...seenAt(evidence),
    })),
    fix: { says: fixText(messages, question.fix), ...asDone(messages, question.fix) },
  }
}

const seenAt = ({ saw, thing }: Evidence) => ({ saw, kind: thing.kind, id: thing.id })

function asDone(messages: CommandContext['messages'], fix: Fix) {
  if (fix.does === 'improve') return { does: fix.does }
  if (fix.does === 'open') return { does: fix.does, place: fix.place }
  const { command } = fix
  return {
    does: fix.does,
    command: command.route === 'card.add' ? { ...command, text: cardText(messages, command) } : command,
  }
}

/** What every channel says of every fact, what contradicts, what is missing and what should be looked at again. */
export const consistency: Command = async (context) => {
  const { line, today } = context
  only(line)
  const [file] = words(line, 'FILE')
  await openFile(context, file!)
  const { facts, readings, channels } = await context.request('consistency.read', {})
  const grid = consistencyGrid(facts, readings, channels, today)
  const layout = layoutWords(line.language)
  const names = new Map(channels.map(({ id, name, kind }) => [id, name.trim() || layout.channels[kind]]))
  const factNames = new Map(facts.map(({ id, name }) => [id, name]))
  const cell = ({ factId, channelId }: { readonly factId: string; readonly channelId: string }) => ({
    factId,
    fact: factNames.get(factId) ?? '',
    channelId,
    channel: names.get(channelId) ?? '',
  })
  const data = {
    facts: grid.rows.map(({ fact, reference, cells }) => ({
      id: fact.id,
      name: fact.name,
      kind: fact.kind,
      truth: fact.truth,
      heldAgainst: reference,
      lookEvery: fact.lookEvery,
      channels: cells.map(({ channelId, reading, state, dueOn }) => ({
        channelId,
        channel: names.get(channelId) ?? '',
        state,
        says: reading?.says ?? null,
        since: reading?.since ?? null,
        lookedOn: reading?.lookedOn ?? null,
        agrees: reading?.agrees ?? null,
        link: reading?.link ?? '',
        dueOn,
      })),
    })),
    contradictions: cellsIn(grid, 'contradicts').map((one) => ({
      ...cell(one),
      says: one.reading?.says ?? '',
      truth: grid.rows.find(({ fact }) => fact.id === one.factId)?.reference ?? '',
    })),
    gaps: cellsIn(grid, 'missing', 'unread').map((one) => ({
      ...cell(one),
      why: one.state === 'missing' ? 'notThere' : 'notLookedAt',
    })),
    due: dueCells(grid).map((one) => ({ ...cell(one), lookedOn: one.reading?.lookedOn ?? '', dueOn: one.dueOn })),
  }
  const plain = data.facts.flatMap(({ name, channels: said }) =>
    said.map(({ channel, state, says }) => `${name}  ${channel}  ${state}  ${says ?? '-'}`),
  )
  return { data, plain: plain.join('\n') }
}
