import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnLetters, tilePlan } from './tilePlan.ts'

describe('tilePlan', () => {
  it('covers the page without a hole, neighbours sharing the overlap', () => {
    const size = fc.integer({ min: 50, max: 3000 })
    fc.assert(
      fc.property(
        size,
        size,
        fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 12 }),
        (widthMm, heightMm, cuts) => {
          const cutsMm = cuts.filter((c) => c < widthMm).toSorted((a, b) => a - b)
          const plan = tilePlan({ widthMm, heightMm, cutsMm }, 'A4', 12, 8)
          expect(plan.tiles).toHaveLength(plan.rows * plan.cols)
          const row = plan.tiles.filter((t) => t.row === 0)
          const last = row.at(-1)!
          expect(last.x + last.w).toBeCloseTo(widthMm, 6)
          for (const [i, tile] of row.slice(1).entries()) expect(row[i]!.x + row[i]!.w - tile.x).toBeCloseTo(12, 6)
          for (const tile of plan.tiles) {
            expect(tile.w).toBeLessThanOrEqual(plan.sheet.w - 16 + 1e-9)
            expect(tile.h).toBeLessThanOrEqual(plan.sheet.h - 16 + 1e-9)
            expect(tile.w).toBeGreaterThan(0)
          }
        },
      ),
    )
  })
  it('begins a sheet at the border of a stage, where that needs no further one (the seam ran through a card)', () => {
    const plan = tilePlan({ widthMm: 500, heightMm: 180, cutsMm: [100, 255, 400] }, 'A4', 10, 10)
    const second = plan.tiles.find((t) => t.label === 'B1')!
    expect(second.x).toBeCloseTo(255, 6)
  })
  it('names sheets as on a map', () => {
    expect([0, 1, 25, 26, 27].map(columnLetters)).toEqual(['A', 'B', 'Z', 'AA', 'AB'])
  })
})
