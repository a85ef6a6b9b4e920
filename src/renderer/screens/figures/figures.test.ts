import { describe, expect, it } from 'vitest'
import { daysOf } from './days.ts'
import { readNumber, readTarget, type TargetDraft } from './targetDraft.ts'

describe('a number as people write it', () => {
  // Would catch: 4,5 read as 45, 1.200 as 1.2, and a minus from a phone's keyboard that is refused.
  it.each([
    ['4,5', 4.5],
    ['4.5', 4.5],
    ['1.200', 1200],
    ['1.200,50', 1200.5],
    ['1,200.50', 1200.5],
    ['−13', -13],
    [' 62% ', 62],
    ['0,125', 0.125],
  ])('%s', (text, value) => expect(readNumber(text)).toBe(value))
  it.each(['', 'muito', '1-2', '..', 'NaN'])('%j is none', (text) => expect(readNumber(text)).toBeNull())
})

describe('a target', () => {
  const draft = (patch: Partial<TargetDraft>): TargetDraft => ({
    goal: '50',
    alarm: '',
    direction: 'up',
    here: true,
    ...patch,
  })
  const plain = { word: 'score', size: 1 } as const
  // Would catch: a time written in minutes and kept as seconds, and an alarm that can never come.
  it('is kept in the unit of its metric and in its direction', () => {
    const minutes = { word: 'minutes', size: 60 } as const
    const read = readTarget(draft({ goal: '10', alarm: '15' }), 'firstResponseTime', minutes)
    expect(read).toEqual({ goal: 600, alarm: 900, direction: 'down' })
    expect(readTarget(draft({ goal: '10', alarm: '5' }), 'firstResponseTime', minutes)).toBe('alarmSide')
    expect(readTarget(draft({ alarm: '60' }), 'nps', plain)).toBe('alarmSide')
    expect(readTarget(draft({ goal: 'alta' }), 'nps', plain)).toBe('goalMissing')
    expect(readTarget(draft({ direction: 'down' }), 'own:Sobras', plain)).toMatchObject({ direction: 'down' })
  })
})

// Would catch: thirty days that are thirty-one, or a day missing at the end.
it('the last thirty days end today', () => {
  expect(daysOf({ span: '30', from: '', to: '' }, '2026-03-01')).toEqual({ from: '2026-01-31', to: '2026-03-01' })
  expect(daysOf({ span: 'own', from: '2026-01-01', to: '' }, '2026-03-01')).toEqual({ from: '2026-01-01' })
})
