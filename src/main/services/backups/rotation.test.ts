import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../shared/domain/synth/seededRandom.ts'
import { type Dated, expendable } from './rotation.ts'

const HOUR = 3_600_000
const from = Date.parse('2026-11-22T10:00:00Z')
const at = (ms: number): string => new Date(ms).toISOString()

/** What is left after each backup was followed by a rotation, as in life. */
function live(times: readonly string[], reason = 'interval'): Dated[] {
  let shelf: Dated[] = []
  times.forEach((time, i) => {
    shelf.push({ seq: i + 1, at: time, reason })
    const gone = expendable(shelf)
    shelf = shelf.filter((b) => !gone.has(b.seq))
  })
  return shelf
}

describe('rotation', () => {
  it('ten commands in a minute do not push out the state before the first of them', () => {
    const burst = Array.from({ length: 10 }, (_, i) => at(from + i * 6_000))
    expect(live(burst, 'firstWrite').map((b) => b.seq)).toContain(1)
  })

  it('keeps 6 of ten minutes, 24 hourly, 14 daily, 8 weekly and 12 monthly ones over two years', () => {
    const days = Array.from({ length: 2 * 365 }, (_, i) => at(from + i * 24 * HOUR))
    const minutes = Array.from({ length: 40 * 6 }, (_, i) => at(Date.parse(days.at(-1)!) + (i + 1) * 600_000))
    const shelf = live([...days, ...minutes])
    const span = (ms: number): number => new Set(shelf.map((b) => Math.floor(Date.parse(b.at) / ms))).size
    expect(shelf.length).toBeLessThanOrEqual(10 + 6 + 24 + 14 + 8 + 12)
    expect(span(600_000)).toBeGreaterThanOrEqual(6)
    expect(span(HOUR)).toBeGreaterThanOrEqual(24)
    expect(span(24 * HOUR)).toBeGreaterThanOrEqual(14)
    expect(new Set(shelf.map((b) => b.at.slice(0, 7))).size).toBe(12)
    expect(shelf.at(-1)?.seq).toBe(days.length + minutes.length)
  })

  it('a clock that jumps years ahead or back, or stands still, never takes everything', () => {
    const jumping = live([
      at(from),
      at(from + HOUR),
      '2038-01-19T03:14:08Z',
      '2038-01-19T03:14:09Z',
      '1970-01-01T00:00:00Z',
      at(from),
    ])
    expect(jumping.map((b) => b.seq)).toEqual(expect.arrayContaining([4, 5, 6]))
    expect(live(Array.from({ length: 50 }, () => at(from))).map((b) => b.seq)).toEqual([
      41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
    ])
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seededRandom(seed)
      const times = Array.from({ length: 60 }, () => at(random.between(0, 4_000_000) * 1_000_000))
      const shelf = live(times).map((b) => b.seq)
      expect(shelf, `seed ${seed}`).toEqual(expect.arrayContaining([58, 59, 60]))
    }
  })

  it('the ones made before something large, or asked for, are not pushed out by ordinary ones', () => {
    const shelf: Dated[] = [
      { seq: 1, at: at(from), reason: 'migration' },
      { seq: 2, at: at(from + 1), reason: 'asked' },
      ...Array.from({ length: 20 }, (_, i) => ({ seq: i + 3, at: at(from + 2 + i), reason: 'interval' })),
    ]
    const gone = expendable(shelf)
    expect(gone.has(1)).toBe(false)
    expect(gone.has(2)).toBe(false)
    expect(gone.size).toBe(10)
  })
})
