import { dayAfter } from '../../../shared/domain/metric/period/localDay.ts'

/** One whole day in somebody's calendar. */
export interface CalendarDay {
  /** stays the same for the same thing, so that a file brought in again changes it instead of adding another */
  readonly uid: string
  /** YYYY-MM-DD */
  readonly day: string
  readonly title: string
  /** lines; may be empty */
  readonly description: string
  /** the calendar speaks up on the day before at nine; its words, null: it stays quiet */
  readonly alarm: string | null
}

export interface CalendarFile {
  /** as calendars show it */
  readonly name: string
  readonly days: readonly CalendarDay[]
  /** when it was made, ISO 8601 in UTC */
  readonly now: string
  readonly language: string
}

/** octets of a line, without its end (RFC 5545, 3.1) */
const LINE = 75
const utf8 = new TextEncoder()

/**
 * An iCalendar file (RFC 5545) of whole days: UTF-8, lines end with CRLF and are folded after 75 octets, never within a
 * character.
 */
export function icalendar({ name, days, now, language }: CalendarFile): Uint8Array {
  const stamp = `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Percurso//Percurso//${language === 'en' ? 'EN' : language === 'es' ? 'ES' : 'PT'}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    ...days.flatMap((day) => event(day, stamp)),
    'END:VCALENDAR',
  ]
  return utf8.encode(lines.map((line) => `${folded(line)}\r\n`).join(''))
}

function event({ uid, day, title, description, alarm }: CalendarDay, stamp: string): string[] {
  const date = (of: string): string => of.replaceAll('-', '')
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${stamp}`,
    // The end is the first day that is not in it.
    `DTSTART;VALUE=DATE:${date(day)}`,
    `DTEND;VALUE=DATE:${date(dayAfter(day))}`,
    `SUMMARY:${text(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${text(description)}`]),
    // A day to remember keeps nobody busy.
    'TRANSP:TRANSPARENT',
    ...(alarm === null
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text(alarm)}`, 'TRIGGER:-PT15H', 'END:VALARM']),
    'END:VEVENT',
  ]
}

/** TEXT as RFC 5545, 3.3.11 writes it; controls but tab are not allowed and go. */
function text(value: string): string {
  return (
    value
      .normalize('NFC')
      .replaceAll('\r\n', '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Cs}/gu, '')
      .replaceAll('\\', '\\\\')
      .replaceAll(';', '\\;')
      .replaceAll(',', '\\,')
      .replaceAll('\n', '\\n')
  )
}

/** Long lines go on after CRLF and a space, which counts on the next line. */
function folded(line: string): string {
  if (utf8.encode(line).length <= LINE) return line
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = utf8.encode(character).length
    if (octets + size > LINE) {
      parts.push(part)
      part = ''
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
