import { describe, expect, it } from 'vitest'
import { alike, holdingOn } from './alike.ts'

describe('holdingOn', () => {
  const a = { id: 'a', n: 1 }
  const b = { id: 'b', n: 2 }

  it('gives the earlier list back where all say the same, so that nothing is laid out again', () => {
    const before = [a, b]
    expect(holdingOn(before, [{ n: 1, id: 'a' }, b])).toBe(before)
  })

  it('keeps the records that moved and takes those that changed', () => {
    const changed = { id: 'a', n: 3 }
    const next = holdingOn([a, b], [{ ...b }, changed])
    expect(next[0]).toBe(b)
    expect(next[1]).toBe(changed)
  })

  it('never gives a list with a record too many or too few', () => {
    expect(holdingOn([a, b], [{ ...a }])).toEqual([a])
    expect(holdingOn([a], [{ ...a }, b])).toEqual([a, b])
  })
})

it('tells a missing field from one without a value, and a list from a record', () => {
  expect(alike({ a: undefined }, { b: undefined })).toBe(false)
  expect(alike([], {})).toBe(false)
  expect(alike({ v: [{ p: null, n: 1 }] }, { v: [{ p: null, n: 1 }] })).toBe(true)
})
