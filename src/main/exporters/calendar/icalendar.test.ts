import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarDay, icalendar } from './icalendar.ts'

const NOW = '2026-11-23T10:07:51.123Z'
const file = (...days: CalendarDay[]): string =>
  new TextDecoder().decode(icalendar({ name: 'Padaria', days, now: NOW, language: 'pt-BR' }))
const day = (of: Partial<CalendarDay> = {}): CalendarDay => {
  return { uid: 'a-due@percurso', day: '2026-12-31', title: 'Prazo', description: '', alarm: null, ...of }
}
/** As a calendar reads it: lines put together again, then property by property. */
const read = (content: string): [string, string][] =>
  content
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)])
const said = (value: string): string => value.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c))
const value = (content: string, name: string): string => read(content).find(([key]) => key === name)![1]

test('a whole day ends with the day after it, over the end of a month and a year', () => {
  const content = file(day())
  expect(value(content, 'DTSTART;VALUE=DATE')).toBe('20261231')
  expect(value(content, 'DTEND;VALUE=DATE')).toBe('20270101')
  expect(value(content, 'DTSTAMP')).toBe('20261123T100751Z')
  expect(value(content, 'UID')).toBe('a-due@percurso')
})

test('what opens closes, an alarm within its event, and every line ends with CRLF', () => {
  const content = file(day({ alarm: 'Amanhã' }), day({ uid: 'b' }))
  const open: string[] = []
  for (const [key, name] of read(content)) {
    if (key === 'BEGIN') open.push(name)
    if (key === 'END') expect(open.pop()).toBe(name)
  }
  expect(open).toEqual([])
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(content.match(/BEGIN:VALARM/g)).toHaveLength(1)
})

test('any words come back as they were, no line is longer than 75 octets and none is cut within a letter', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 300 }).map((s) => s.replaceAll(/[\r\p{Cc}]/gu, ' '))
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 4 }), (title, lines) => {
      const description = lines.join('\n')
      const bytes = icalendar({ name: title, days: [day({ title, description })], now: NOW, language: 'en' })
      const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      for (const line of content.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(said(value(content, 'SUMMARY'))).toBe(title.normalize('NFC'))
      if (description !== '') expect(said(value(content, 'DESCRIPTION'))).toBe(description.normalize('NFC'))
    }),
  )
})

test('a title cannot add a property of its own', () => {
  const content = file(day({ title: 'x\r\nATTENDEE:mailto:a@b.c\u0007' }))
  expect(read(content).map(([key]) => key)).not.toContain('ATTENDEE')
})
