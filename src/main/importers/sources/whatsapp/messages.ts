import type { DateOrder } from '../../../../shared/domain/listening/sourceChoices.ts'
import type { RefusedRow } from '../../../../shared/domain/listening/sourceEntry.ts'
import { fold } from '../../../../shared/domain/text/fold.ts'
import { isMoment, orderSaid, readDate } from '../../reading/dates.ts'
import { zoneOf } from '../../reading/zones.ts'
import { isMediaText, isSystemText } from './chatWords.ts'

/** One message of a chat. */
export interface ChatMessage {
  readonly line: number
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly at: string
  readonly sender: string
  readonly text: string
  readonly media: boolean
}

/** `12/09/2026 09:02 - …` (Android), `[12/09/2026, 09:02:33] …` (iOS), in all their local forms. */
const START =
  /^[\u200e\u200f\u202a\ufeff]*(\[)?(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}),? (?:às )?(\d{1,2}:\d{2}(?::\d{2})?(?:[\s\u202f]?[ap]\.?[\s\u00a0\u202f]?m\.?)?)(?:\](?= )| [-–](?= |$)) ?(.*)$/isu
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const LONGEST_NAME = 200

/** Share of the first lines that begin a message; 0.5 and more is a chat. */
export function chatShare(start: string): number {
  const lines = start
    .split('\n')
    .slice(0, 50)
    .filter((line) => line.trim() !== '')
  if (lines.length === 0) return 0
  const dated = lines.filter((line) => START.test(line.slice(0, 400)))
  const said = dated.filter((line) => (START.exec(line.slice(0, 400))?.[4] ?? '').includes(': '))
  return said.length === 0 ? 0 : dated.length / lines.length
}

/** What the dates of a chat say about their order. */
export function chatOrder(lines: Iterable<string>): { readonly order: DateOrder | null; readonly ambiguous: boolean } {
  let either = false
  for (const line of lines) {
    const said = orderSaid(START.exec(line.slice(0, 400))?.[2])
    if (said === 'either') either = true
    else if (said !== null) return { order: said, ambiguous: false }
  }
  return { order: null, ambiguous: either }
}

/**
 * The messages of a chat in their order, and refusals of lines that begin like one and have no readable date. Lines
 * that the program wrote itself are left out; a line that does not begin a message goes on the one before.
 * @param system is told the name before a line of the program: the chat's own (iOS)
 */
export function* chatMessages(
  lines: Iterable<string>,
  order: DateOrder,
  system?: (name: string) => void,
): Generator<ChatMessage | RefusedRow> {
  const dates = { order, zone: zoneOf('UTC') }
  let open: { line: number; at: string; sender: string; text: string } | null = null
  let number = 0
  const done = (): ChatMessage | null => {
    if (open === null) return null
    const { text, ...rest } = open
    const plain = text.replace(MARKS, '').trim()
    const media = isMediaText(fold(plain.slice(0, 400)))
    open = null
    return { ...rest, text: media ? '' : plain, media }
  }
  for (const line of lines) {
    number += 1
    const start = START.exec(line.length > 4_000 ? line.slice(0, 4_000) : line)
    if (!start) {
      if (open !== null && open.text.length < 30_000) open.text += `\n${line}`
      continue
    }
    const finished = done()
    if (finished) yield finished
    const body = line.length > 4_000 ? (start[4] ?? '') + line.slice(4_000) : (start[4] ?? '')
    const moment = `${start[2]} ${start[3]!.replace(/[\u00a0\u202f]/g, ' ')}`
    const at = readDate(moment, dates)
    if (!isMoment(at)) {
      yield {
        line: number,
        reason: at === 'outOfRange' ? 'DATE_OUT_OF_RANGE' : 'DATE_UNREADABLE',
        data: { cell: moment, column: '' },
      }
      continue
    }
    const colon = body.indexOf(': ')
    const ended = colon < 0 && body.endsWith(':') ? body.length - 1 : colon
    if (ended <= 0 || ended > LONGEST_NAME) continue
    const sender = body.slice(0, ended).replace(MARKS, '').replace(/^~\s?/, '').trim()
    const text = body.slice(ended + 1)
    if (sender === '') continue
    if (isSystemText(fold(text.replace(MARKS, '').slice(0, 400)))) {
      system?.(sender)
      continue
    }
    open = { line: number, at, sender, text }
  }
  const last = done()
  if (last) yield last
}
