import { expect, test } from 'vitest'
import { toBring } from './toBring.ts'

// Would catch: "bring 40 answers", and 118 of them in the list that comes up.

const none = { feedback: 0, cases: 0, measurements: 0, visits: 0 }

test('rows of a form that are several answers each are counted as answers', () => {
  expect(toBring({ added: 40, updated: 0, became: { ...none, feedback: 118 } })).toEqual({
    count: 118,
    key: 'bringFeedback',
  })
})

test('what becomes of several kinds is counted in rows', () => {
  expect(toBring({ added: 40, updated: 2, became: { ...none, feedback: 30, visits: 12 } })).toEqual({
    count: 40,
    key: 'bring',
  })
})

test('where nothing is new, what changes is counted', () => {
  expect(toBring({ added: 0, updated: 7, became: none })).toEqual({ count: 7, key: 'bringUpdates' })
})
