import { type ChatFigures, chatCounter, conversationsOf } from '../../../../shared/domain/listening/conversation.ts'
import type { SourceChoices } from '../../../../shared/domain/listening/sourceChoices.ts'
import type { CaseEntry, RefusedRow } from '../../../../shared/domain/listening/sourceEntry.ts'
import { digest, ordinals } from '../../reading/identity.ts'
import type { ReadLimits } from '../../reading/limits.ts'
import { SourceProblem } from '../../reading/problem.ts'
import type { Position } from '../../reading/textChunks.ts'
import type { Chat, ReadRow } from '../opened.ts'
import { type ChatMessage, chatMessages } from './messages.ts'
import { CHAT_HEADINGS } from './openChat.ts'

/**
 * The conversations of chats, each a request of a customer. The row that is kept of one is the customer's first message.
 * @param figures is handed the counts at the end
 * @throws SourceProblem ME_NEEDED where nobody is the business, TOO_MANY_ROWS
 */
export function* readChats(
  chats: readonly Chat[],
  choices: SourceChoices,
  limits: ReadLimits,
  position: Position,
  figures: (figures: ChatFigures) => void,
): Generator<ReadRow> {
  if (choices.me.length === 0) throw new SourceProblem('ME_NEEDED')
  const me = new Set(choices.me)
  const numbering = ordinals()
  const counter = chatCounter(choices.businessHours)
  let count = 0
  for (const chat of chats) {
    const refused: RefusedRow[] = []
    const messages = function* (): Generator<ChatMessage> {
      for (const message of chatMessages(chat.lines(position), choices.dateOrder ?? 'dmy')) {
        if ('reason' in message) refused.push(message)
        else {
          count += 1
          if (count > limits.heldRows)
            throw new SourceProblem('TOO_MANY_ROWS', { limit: limits.heldRows }, message.line)
          if (!me.has(message.sender)) counter.message(message.at)
          yield message
        }
      }
    }
    for (const conversation of conversationsOf(messages(), (sender) => me.has(sender), choices.businessHours)) {
      yield* refusedRows(refused.splice(0), chat)
      counter.conversation(conversation)
      const { line, customer, text, openedAt, firstResponseSeconds, resolutionSeconds } = conversation
      const answered = firstResponseSeconds !== null
      const entry: CaseEntry = {
        kind: 'case',
        line,
        identity: numbering(`row:${digest([customer, openedAt, text].join('\u001f'))}`),
        place: { channel: 'WhatsApp' },
        person: customer,
        openedAt,
        firstResponseSeconds,
        resolutionSeconds,
        answered,
        contacts: answered ? conversation.messages : null,
        reopened: false,
      }
      yield {
        line,
        headings: CHAT_HEADINGS,
        cells: [openedAt, customer, text, chat.name],
        entries: [entry],
        refusals: [],
        notData: null,
      }
    }
    yield* refusedRows(refused, chat)
  }
  figures(counter.figures())
}

function* refusedRows(refused: readonly RefusedRow[], chat: Chat): Generator<ReadRow> {
  for (const row of refused) {
    yield {
      line: row.line,
      headings: CHAT_HEADINGS,
      cells: [String(row.data?.cell ?? ''), '', '', chat.name],
      entries: [],
      refusals: [row],
      notData: null,
    }
  }
}
