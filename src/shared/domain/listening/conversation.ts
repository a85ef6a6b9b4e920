import { type BusinessHours, businessSeconds, isOpen, wallSeconds } from './businessHours.ts'

/** One message, as far as times go. */
export interface Spoken {
  /** 1-based line of the file */
  readonly line: number
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly at: string
  readonly sender: string
  readonly text: string
}

/** From a customer's first message until a day of silence. */
export interface Conversation {
  readonly line: number
  readonly customer: string
  /** the customer's first words */
  readonly text: string
  readonly openedAt: string
  /** seconds to the first message of the business after it; null: it never answered */
  readonly firstResponseSeconds: number | null
  /** seconds to the last message, where the business answered; null: it did not */
  readonly resolutionSeconds: number | null
  /** messages of both sides */
  readonly messages: number
}

/** Silence after which the next message begins something new. */
export const SILENCE_SECONDS = 24 * 3_600

/**
 * Parts a chat into conversations. One begins with a message of a customer and ends after 24 hours in which nobody
 * wrote; what the business writes before a customer does belongs to none. The first response counts once for each, in
 * calendar time, or in open hours where they are given.
 * @param messages in the order of the file
 */
export function* conversationsOf(
  messages: Iterable<Spoken>,
  isBusiness: (sender: string) => boolean,
  hours: BusinessHours | null,
): Generator<Conversation> {
  let open: { first: Spoken; start: number; reply: number | null; last: number; messages: number } | null = null
  const done = (): Conversation | null => {
    if (open === null) return null
    const { first, start, reply, last, messages: count } = open
    open = null
    const span = (end: number): number => (hours === null ? end - start : businessSeconds(start, end, hours))
    return {
      line: first.line,
      customer: first.sender,
      text: first.text,
      openedAt: first.at,
      firstResponseSeconds: reply === null ? null : span(reply),
      resolutionSeconds: reply === null ? null : span(last),
      messages: count,
    }
  }
  for (const message of messages) {
    const at = wallSeconds(message.at)
    if (open !== null && at - open.last > SILENCE_SECONDS) {
      const finished = done()
      if (finished) yield finished
    }
    const business = isBusiness(message.sender)
    if (open === null) {
      if (!business) open = { first: message, start: at, reply: null, last: at, messages: 1 }
      continue
    }
    open.messages += 1
    // a phone whose clock was set back must not make a time negative
    open.last = Math.max(open.last, at)
    if (business && open.reply === null) open.reply = Math.max(at, open.start)
  }
  const last = done()
  if (last) yield last
}

/** Data of the heat map and the shares beside it. */
export interface ChatFigures {
  readonly conversations: number
  readonly unanswered: number
  /** conversations that began while closed; null: no business hours are known */
  readonly afterHours: number | null
  /** customers' messages by weekday (Sunday first) and hour */
  readonly heat: readonly (readonly number[])[]
}

/** Counts while messages and conversations go by. */
export function chatCounter(hours: BusinessHours | null): {
  message(at: string): void
  conversation(conversation: Conversation): void
  figures(): ChatFigures
} {
  const heat = Array.from({ length: 7 }, () => new Array<number>(24).fill(0))
  let conversations = 0
  let unanswered = 0
  let afterHours = 0
  return {
    message(at) {
      const seconds = wallSeconds(at)
      const row = heat[(Math.floor(seconds / 86_400) + 4) % 7]!
      const hour = Math.floor(seconds / 3_600) % 24
      row[hour] = row[hour]! + 1
    },
    conversation({ openedAt, firstResponseSeconds }) {
      conversations += 1
      if (firstResponseSeconds === null) unanswered += 1
      if (hours !== null && !isOpen(wallSeconds(openedAt), hours)) afterHours += 1
    },
    figures: () => ({
      conversations,
      unanswered,
      afterHours: hours === null ? null : afterHours,
      heat: heat.map((row) => [...row]),
    }),
  }
}
