import { expect, it } from 'vitest'
import { USUAL_SCALES } from '../../../shared/domain/feedback/scale.ts'
import { bandOf, scoresOf } from './scores.ts'

// Would catch: a promoter shown as lukewarm, an old effort scale read upside down.
it('groups scores as each question does', () => {
  const { nps, csat, thumbs, ces } = USUAL_SCALES
  expect([6, 7, 8, 9].map((score) => bandOf(nps, score))).toEqual(['bad', 'middle', 'middle', 'good'])
  expect([2, 3, 4].map((score) => bandOf(csat, score))).toEqual(['bad', 'middle', 'good'])
  expect([0, 1].map((score) => bandOf(thumbs, score))).toEqual(['bad', 'good'])
  expect(bandOf({ ...ces, direction: 'down' }, 1)).toBe('good')
})

it('gives the scores of a group, and none where the scale has none', () => {
  expect(scoresOf(USUAL_SCALES.nps, 'bad')).toEqual({ from: 0, to: 6 })
  expect(scoresOf({ kind: 'ces', min: 1, max: 7, direction: 'down' }, 'good')).toEqual({ from: 1, to: 3 })
  expect(scoresOf(USUAL_SCALES.thumbs, 'middle')).toBeNull()
})
