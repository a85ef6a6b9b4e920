import { describe, expect, it } from 'vitest'
import { THEMES } from '../theme.ts'
import { circlePath, roundedRect } from './leanShapes.ts'
import { markToSvg } from './markToSvg.ts'

/** Points of path data made of M, h, v, c and Z, curves sampled. */
function points(d: string): [number, number][] {
  let [x, y] = [0, 0]
  const out: [number, number][] = []
  for (const [, op, rest] of d.matchAll(/([MhvcZ])([^MhvcZ]*)/g)) {
    const n = [...rest!.matchAll(/-?[\d.]+/g)].map(Number) as [number, number, number, number, number, number]
    if (op === 'M') [x, y] = [n[0], n[1]]
    if (op === 'h') x += n[0]
    if (op === 'v') y += n[0]
    if (op === 'c') {
      for (let t = 0.1; t < 1; t += 0.1) {
        const of = (a: number, b: number, e: number): number =>
          3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t ** 2 * b + t ** 3 * e
        out.push([x + of(n[0], n[2], n[4]), y + of(n[1], n[3], n[5])])
      }
      ;[x, y] = [x + n[4], y + n[5]]
    }
    out.push([x, y])
  }
  return out
}

describe('lean shapes', () => {
  it('draw a circle whose every point lies at its radius, in four curves (a PDF wrote 44 for a ring)', () => {
    const d = circlePath(30, 40, 12)
    for (const [x, y] of points(d)) expect(Math.hypot(x - 30, y - 40)).toBeCloseTo(12, 1)
    expect(d.match(/c/g)).toHaveLength(4)
  })

  it('draw a rectangle to its edges and back to where it began', () => {
    const all = points(roundedRect(10, 20, 100, 50, 8))
    expect(Math.min(...all.map(([x]) => x))).toBeCloseTo(10, 1)
    expect(Math.max(...all.map(([x]) => x))).toBeCloseTo(110, 1)
    expect(Math.min(...all.map(([, y]) => y))).toBeCloseTo(20, 1)
    expect(Math.max(...all.map(([, y]) => y))).toBeCloseTo(70, 1)
    const [last, first] = [all.at(-1)!, all[0]!]
    expect(Math.hypot(last[0] - first[0], last[1] - first[1])).toBeLessThan(0.1)
  })

  it('are for the printer alone: a picture keeps its circles', () => {
    const circle = { type: 'circle', cx: 5, cy: 5, r: 3, fill: 'ink' } as const
    expect(markToSvg(circle, THEMES.light)).toMatch(/^<circle /)
    expect(markToSvg(circle, THEMES.light, undefined, true)).toMatch(/^<path /)
  })
})
