import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf, importanceAt, placeDots } from './dotPlaces.ts'

const room = { width: 500, unknownWidth: 96, bandHeight: 75, cell: 25 }
const someDots = fc
  .array(
    fc.record({
      importance: fc.option(fc.integer({ min: 1, max: 5 })),
      position: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    }),
    { maxLength: 500 },
  )
  .map((all) => all.map((dot, i) => ({ ...dot, id: `d${i}` })))

describe('dots of the quadrants', () => {
  // Would catch: a touchpoint lost or drawn twice, two dots on one place, one in another's band or field.
  it('all stand in their own band and field, and none over another', () => {
    fc.assert(
      fc.property(someDots, (dots) => {
        const placed = placeDots(dots, room)
        expect(placed.flatMap(({ ids }) => ids).toSorted()).toEqual(dots.map(({ id }) => id).toSorted())
        expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(placed.length)
        for (const { ids, x, y } of placed) {
          for (const id of ids) {
            const { importance, position } = dots.find((dot) => dot.id === id)!
            expect(importanceAt(y, room.bandHeight)).toBe(importance)
            if (position === null) expect(x).toBeGreaterThan(room.width)
            else expect(x >= room.width / 2).toBe(position >= 0.5)
          }
        }
      }),
    )
  })

  // Would catch: what matters most hidden in a heap of others.
  it('the first stands alone however crowded its place is', () => {
    const crowd = Array.from({ length: 300 }, (_, i) => ({ id: `d${i}`, importance: 3, position: 0.25 }))
    const placed = placeDots(crowd, room)
    expect(placed.find(({ ids }) => ids.includes('d0'))?.ids).toEqual(['d0'])
    expect(Math.max(...placed.map(({ ids }) => ids.length))).toBeGreaterThan(1)
  })

  it('a band is where a drop says it is', () => {
    for (const importance of [5, 4, 3, 2, 1, null]) {
      expect(importanceAt((bandOf(importance) + 0.5) * 75, 75)).toBe(importance)
    }
    expect(importanceAt(-20, 75)).toBe(5)
  })
})
