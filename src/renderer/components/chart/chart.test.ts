import { describe, expect, it } from 'vitest'
import { linear, roundSpan, ticks } from './scale.ts'
import { type TrendValue, trendShape } from './trendShape.ts'

const point = (value: number, more: Partial<TrendValue> = {}): TrendValue => ({
  value,
  low: value - 10,
  high: value + 10,
  hollow: false,
  kind: 'answers',
  ...more,
})
const BOX = { w: 300, h: 100 }

describe('an axis', () => {
  // Would catch: a division by nothing where every month says the same, which draws NaN.
  it('of one value has a length all the same', () => {
    expect(linear(5, 5, 100).at(5)).toBe(50)
    const [low, high] = roundSpan([40, 40])
    expect(low).toBeLessThan(40)
    expect(high).toBeGreaterThan(40)
    expect(roundSpan([])).toEqual([0, 1])
  })

  // Would catch: 0.30000000000000004 on the axis, a missing end, a −0.
  it('ends at round values and names them', () => {
    expect(roundSpan([-37, 62])).toEqual([-50, 75])
    expect(ticks(-50, 75, 4)).toEqual([-50, 0, 50])
    expect(ticks(0, 0.5, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5])
    expect(ticks(-1, 1, 2).map((v) => Object.is(v, -0))).not.toContain(true)
  })
})

describe('a trend', () => {
  // Would catch: a line drawn across a month in which nobody was asked.
  it('is broken where nothing was measured', () => {
    const shape = trendShape([point(0), point(10), null, point(20), point(30)], BOX, [-50, 50])
    expect(shape.lines).toEqual(['M0 50L75 40', 'M225 30L300 20'])
    expect(shape.dots.map(({ index }) => index)).toEqual([0, 1, 3, 4])
    expect(shape.bands).toEqual(['M0 40L75 30L75 50L0 60Z', 'M225 20L300 10L300 30L225 40Z'])
  })

  // Would catch: answers joined to a ready-made figure of a source as if they were the same.
  it('joins only what is alike', () => {
    const shape = trendShape([point(0), point(10, { kind: 'aggregate', low: null, high: null })], BOX, [-50, 50])
    expect(shape.lines).toEqual([])
    expect(shape.bands).toEqual([])
    expect(shape.dots[1]?.reach).toBeNull()
  })

  it('of one month stands in the middle', () => {
    expect(trendShape([point(0)], BOX, [-50, 50]).dots[0]).toMatchObject({ x: 150, y: 50 })
  })
})
