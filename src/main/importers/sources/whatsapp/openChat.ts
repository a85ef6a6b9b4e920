import type { DateOrder, SourceChoices } from '../../../../shared/domain/listening/sourceChoices.ts'
import type { PreviewSender, SourceNeed } from '../../../../shared/domain/listening/sourcePreview.ts'
import type { ReadLimits } from '../../reading/limits.ts'
import { SourceProblem } from '../../reading/problem.ts'
import type { Chat } from '../opened.ts'
import { chatMessages, chatOrder } from './messages.ts'

export interface ChatOpening {
  readonly senders: readonly PreviewSender[]
  readonly me: readonly string[]
  readonly dateOrder: DateOrder
  readonly needs: readonly SourceNeed[]
  readonly rows: readonly (readonly string[])[]
  readonly messages: number
}

export const CHAT_HEADINGS = ['date', 'customer', 'text', 'chat'] as const

/** Who writes in the chats of a file, and who of them is most likely the business. @throws SourceProblem TOO_MANY_ROWS */
export function openChats(chats: readonly Chat[], chosen: Partial<SourceChoices>, limits: ReadLimits): ChatOpening {
  const senders = new Map<string, { messages: number; chats: Set<number>; began: number }>()
  const chatNames = new Set<string>()
  const rows: string[][] = []
  let messages = 0
  let ambiguous = false
  let order = chosen.dateOrder ?? null
  chats.forEach((chat, number) => {
    const said = chatOrder(chat.lines({ bytes: 0 }))
    order ??= said.order
    ambiguous ||= said.ambiguous
    let first = true
    const system = (name: string): void => void chatNames.add(name)
    for (const message of chatMessages(chat.lines({ bytes: 0 }), order ?? 'dmy', system)) {
      if ('reason' in message) continue
      messages += 1
      if (messages > limits.heldRows) throw new SourceProblem('TOO_MANY_ROWS', { limit: limits.heldRows }, message.line)
      if (rows.length < 5) rows.push([message.at, message.sender, message.text.slice(0, 200), chat.name])
      const sender = senders.get(message.sender) ?? { messages: 0, chats: new Set(), began: 0 }
      sender.messages += 1
      sender.chats.add(number)
      if (first) sender.began += 1
      first = false
      if (senders.size < 5_000) senders.set(message.sender, sender)
    }
    const named = nameOfChat(chat.name)
    if (named !== '') chatNames.add(named)
  })
  const list = [...senders].map(([name, { messages: count, chats: of }]) => ({ name, messages: count, chats: of.size }))
  const guess = guessBusiness(senders, chatNames, chats.length)
  const known = (chosen.me ?? []).filter((name) => senders.has(name))
  const needs: SourceNeed[] = []
  if (known.length === 0 && !guess.sure) needs.push('me')
  if (ambiguous && order === null) needs.push('dateOrder')
  return {
    senders: list.sort((a, b) => b.chats - a.chats || b.messages - a.messages).slice(0, 200),
    me: known.length > 0 ? known : guess.me,
    dateOrder: order ?? 'dmy',
    needs,
    rows,
    messages,
  }
}

/**
 * Of several chats the sender of most of them; of one chat of two the other one than the chat is named after, else the
 * one who did not write first. Everything else is a guess to be asked about.
 */
function guessBusiness(
  senders: ReadonlyMap<
    string,
    { readonly messages: number; readonly chats: ReadonlySet<number>; readonly began: number }
  >,
  chatNames: ReadonlySet<string>,
  chats: number,
): { me: string[]; sure: boolean } {
  const names = [...senders.keys()]
  if (chats > 1) {
    const ranked = [...senders].sort((a, b) => b[1].chats.size - a[1].chats.size || b[1].messages - a[1].messages)
    const [best, next] = ranked
    const most = best?.[1].chats.size ?? 0
    return { me: best ? [best[0]] : [], sure: most > 1 && most > (next?.[1].chats.size ?? 0) }
  }
  const unnamed = names.filter((name) => !chatNames.has(name))
  if (names.length === 2 && unnamed.length === 1) return { me: unnamed, sure: true }
  const second = names.filter((name) => senders.get(name)!.began === 0)
  const [most] = second.sort((a, b) => senders.get(b)!.messages - senders.get(a)!.messages)
  return { me: most === undefined ? [] : [most], sure: false }
}

/** `Conversa do WhatsApp com Ana.txt` → `Ana`; '' where the name says nothing. */
function nameOfChat(name: string): string {
  const base = (name.split(/[\\/]/).at(-1) ?? '').replace(/\.(txt|zip)$/i, '')
  return (
    /^(?:conversa do whatsapp com|whatsapp chat with|chat de whatsapp con|whatsapp chat -|conversa do whatsapp -) (.+)$/i
      .exec(base.normalize('NFC'))?.[1]
      ?.trim() ?? ''
  )
}
