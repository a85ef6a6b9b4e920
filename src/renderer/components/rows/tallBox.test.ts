import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxHeight, boxTopOf, lastTop, type RowSpace, scrolled, seenRows, TALLEST, topOf, topToSee } from './tallBox.ts'

const million: RowSpace = { rows: 1_000_000, rowHeight: 60, viewHeight: 500 }

describe('a list taller than a browser can lay out', () => {
  it('has a box that it can, and both ends of the bar are both ends of the list', () => {
    expect(boxHeight(million)).toBe(TALLEST)
    expect(topOf(million, 0)).toBe(0)
    expect(topOf(million, TALLEST - 500)).toBe(lastTop(million))
    expect(seenRows(million, lastTop(million)).end).toBe(1_000_000)
  })

  it('moves by a row when the wheel turns by one, anywhere: no row is leapt over', () => {
    const before = { top: 30_000_000, boxTop: boxTopOf(million, 30_000_000) }
    expect(scrolled(million, before, before.boxTop + 60)).toBe(30_000_060)
  })

  it('leaps with the bar', () => {
    const half = scrolled(million, { top: 0, boxTop: 0 }, (TALLEST - 500) / 2)
    expect(half).toBeCloseTo(lastTop(million) / 2, 0)
  })

  it('shows the row that is asked for whole, from wherever', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(lastTop(million)), (row, top) => {
        const next = topToSee(million, row, top)
        expect(next).toBeLessThanOrEqual(row * 60)
        expect(next + 500).toBeGreaterThanOrEqual(row * 60 + 60)
      }),
    )
  })
})

it('a short list is as tall as it is, and nothing scrolls where all is seen', () => {
  const few: RowSpace = { rows: 5, rowHeight: 60, viewHeight: 500 }
  expect(boxHeight(few)).toBe(300)
  expect(lastTop(few)).toBe(0)
  expect(boxTopOf(few, 0)).toBe(0)
  expect(seenRows(few, 0)).toEqual({ first: 0, end: 5 })
})
