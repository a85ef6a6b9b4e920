import { describe, expect, it } from 'vitest'
import { type BusinessHours, businessSeconds, isOpen, wallSeconds } from './businessHours.ts'
import { conversationsOf, type Spoken } from './conversation.ts'

const at = (moment: string): number => wallSeconds(moment)
const DAY = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '18:00' },
]
const HOURS: BusinessHours = [[], DAY, DAY, DAY, DAY, DAY, [{ from: '09:00', to: '13:00' }]]

const chat = (...said: (readonly [sender: string, at: string])[]): Spoken[] =>
  said.map(([sender, moment], i) => ({ line: i + 1, at: moment, sender, text: 'x' }))
const read = (messages: Spoken[]) => [...conversationsOf(messages, (sender) => sender === 'Loja', null)]

describe('conversations', () => {
  it('ends after more than 24 hours of silence, not at midnight and not at 24 hours sharp', () => {
    const sharp = read(chat(['Ana', '2026-09-14T22:00:00'], ['Loja', '2026-09-15T22:00:00']))
    expect(sharp).toMatchObject([{ firstResponseSeconds: 86_400, messages: 2 }])
    const late = read(chat(['Ana', '2026-09-14T22:00:00'], ['Loja', '2026-09-15T22:00:01']))
    expect(late).toMatchObject([{ firstResponseSeconds: null, messages: 1 }])
  })

  it('counts the first response once: later answers change nothing', () => {
    const [one] = read(
      chat(
        ['Ana', '2026-09-14T09:00:00'],
        ['Ana', '2026-09-14T09:05:00'],
        ['Loja', '2026-09-14T09:10:00'],
        ['Ana', '2026-09-14T10:00:00'],
        ['Loja', '2026-09-14T12:00:00'],
      ),
    )
    expect(one).toMatchObject({ firstResponseSeconds: 600, resolutionSeconds: 3 * 3600, messages: 5 })
  })

  it('what the business writes first is no request; the customer who then writes begins one', () => {
    expect(
      read(chat(['Loja', '2026-09-14T09:00:00'], ['Ana', '2026-09-14T09:30:00'], ['Loja', '2026-09-14T09:31:00'])),
    ).toMatchObject([{ openedAt: '2026-09-14T09:30:00', firstResponseSeconds: 60, messages: 2 }])
    expect(read(chat(['Loja', '2026-09-14T09:00:00']))).toEqual([])
  })

  it('a phone whose clock went back makes no time negative', () => {
    expect(read(chat(['Ana', '2026-09-14T09:00:00'], ['Loja', '2026-09-14T08:00:00']))).toMatchObject([
      { firstResponseSeconds: 0, resolutionSeconds: 0 },
    ])
  })
})

describe('open hours', () => {
  it('skips nights, the midday break and the closed Sunday', () => {
    // Saturday 12:00 to Monday 09:30: one hour on Saturday, half an hour on Monday
    expect(businessSeconds(at('2026-09-12T12:00:00'), at('2026-09-14T09:30:00'), HOURS)).toBe(3600 + 1800)
    expect(businessSeconds(at('2026-09-14T11:30:00'), at('2026-09-14T13:30:00'), HOURS)).toBe(3600)
    expect(businessSeconds(at('2026-09-13T10:00:00'), at('2026-09-13T20:00:00'), HOURS)).toBe(0)
  })

  it('is closed at the minute of closing and open at the minute of opening', () => {
    expect([
      isOpen(at('2026-09-14T09:00:00'), HOURS),
      isOpen(at('2026-09-14T12:00:00'), HOURS),
      isOpen(at('2026-09-13T10:00:00'), HOURS),
    ]).toEqual([true, false, false])
  })
})
