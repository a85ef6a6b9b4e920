import { describe, expect, it } from 'vitest'
import { USUAL_SCALES } from '../feedback/scale.ts'
import { figureOf } from '../metric/figureOf.ts'
import { feelingOf, feltValue } from './measuredFeeling.ts'

const fresh = { days: 3, age: 'fresh', strength: 1 } as const
const scored = (kind: 'nps' | 'csat' | 'ces', score: number, count: number) => ({
  figure: figureOf(kind, { kind: 'scores', cells: [{ scale: USUAL_SCALES[kind], score, count }] }),
  age: fresh,
})

describe('what customers feel', () => {
  // Would catch: thirds instead of fifths, a best that is never reached, a worst below the floor.
  it('is one of five equal parts from the worst to the best', () => {
    expect([0, 0.19, 0.2, 0.5, 0.79, 0.8, 1].map(feltValue)).toEqual([-2, -2, -1, 0, 1, 2, 2])
  })

  // Would catch: an NPS of the whole business drawn where customers rated this very moment.
  it('is told by the question about this moment first', () => {
    const both = [scored('nps', 10, 40), scored('csat', 1, 40), scored('ces', 7, 40)]
    expect(feelingOf(both, null)).toMatchObject({ source: 'csat', position: 0, n: 40 })
    expect(feelingOf([scored('ces', 4, 40)], null)).toMatchObject({ source: 'ces', position: 0.5 })
  })

  // Would catch: the line moved by three answers.
  it('is not told by fewer than ten', () => {
    expect(feelingOf([scored('csat', 5, 9)], null)).toBeNull()
    expect(feelingOf([scored('csat', 5, 9), scored('nps', 0, 10)], null)).toMatchObject({ source: 'nps', position: 0 })
  })

  // Would catch: words that were only guessed at, drawn as if somebody had given a score.
  it('read out of words alone never fills the line', () => {
    const felt = feelingOf([], { positive: 100, neutral: 100, negative: 0, age: fresh })
    expect(felt).toMatchObject({ source: 'comments', position: 0.75, n: 200, state: 'few' })
  })
})
