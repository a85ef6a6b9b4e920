import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { back, begin, CALM_MS, isFresh, onward, pagesOf, scored } from './visit.ts'

const question = (id: string) => ({ id, kind: 'csat' as const, text: '', touchpointId: null })
const kiosk = { questions: [question('a'), question('b')], chooseFrom: ['x', 'y'], comment: 'Por quê?' }

describe('pages of a kiosk', () => {
  it('ask for the subject only where there is a choice, and for a comment only where one is wanted', () => {
    expect(pagesOf(kiosk).map((page) => page.kind)).toEqual(['choose', 'question', 'question', 'comment', 'thanks'])
    expect(pagesOf({ ...kiosk, chooseFrom: ['x'], comment: ' ' }).map((page) => page.kind)).toEqual([
      'question',
      'question',
      'thanks',
    ])
  })
})

describe('a visit', () => {
  it('takes a double tap and a second finger for one: nobody answers the next question without having seen it', () => {
    const first = begin('v', 0)
    const next = onward(first, CALM_MS, { scores: scored(first, 0, 5) })
    expect(next.at).toBe(1)
    expect(onward(next, CALM_MS + CALM_MS - 1, { scores: scored(next, 1, 1) })).toBe(next)
    expect(back(next, CALM_MS + 1)).toBe(next)
  })

  it('keeps what was confirmed on the way back', () => {
    const first = begin('v', 0)
    const next = onward(first, 1_000, { scores: scored(first, 0, 5) })
    const again = back(next, 2_000)
    expect(again.at).toBe(0)
    expect([...again.scores]).toEqual([[0, 5]])
    expect(isFresh(again)).toBe(false)
    expect(isFresh(first)).toBe(true)
  })

  it('whatever is tapped whenever: never before the first page, one page at a time, at most once in 600 ms', () => {
    const taps = fc.array(
      fc.record({ wait: fc.nat(1_500), forward: fc.boolean(), score: fc.integer({ min: 1, max: 5 }) }),
    )
    fc.assert(
      fc.property(taps, (all) => {
        let now = 0
        let visit = begin('v', now)
        let changed = 0
        for (const { wait, forward, score } of all) {
          now += wait
          const before = visit
          visit = forward ? onward(visit, now, { scores: scored(visit, visit.at, score) }) : back(visit, now)
          if (visit === before) continue
          expect(Math.abs(visit.at - before.at)).toBe(1)
          expect(visit.at).toBeGreaterThanOrEqual(0)
          expect(now - changed).toBeGreaterThanOrEqual(CALM_MS)
          changed = now
        }
      }),
    )
  })
})
