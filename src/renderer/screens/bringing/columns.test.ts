import { expect, it } from 'vitest'
import { inRole, mayRecommend, withColumn } from './columns.ts'

// Would catch: two columns that are both the date, a comment that explains a score that is none any more, a score
// without its scale, which the import would refuse, a score and its reason brought in as two answers; an NPS taken for
// a score of one's own unasked, a question about what the heading says.

it('what only one column can be is taken from the one that had it', () => {
  const columns = [
    { heading: 'A', role: 'date' },
    { heading: 'B', role: 'ignore' },
    { heading: 'C', role: 'text' },
  ] as const
  const next = withColumn(columns, { heading: 'B', role: 'date' })
  expect(next.map(({ role }) => role)).toEqual(['ignore', 'date', 'text'])
  expect(withColumn(next, { heading: 'A', role: 'text' }).map(({ role }) => role)).toEqual(['text', 'date', 'text'])
})

it('a comment no longer explains what is no score', () => {
  const scale = { kind: 'nps', min: 0, max: 10, direction: 'up' } as const
  const columns = [
    { heading: 'N', role: 'score', scale },
    { heading: 'C', role: 'text', explains: 'N' },
  ] as const
  expect(withColumn(columns, { heading: 'N', role: 'ignore' })[1]).toEqual({ heading: 'C', role: 'text' })
  expect(inRole('N', 'score', undefined)).toMatchObject({ scale: { kind: 'own', min: 0, max: 10 } })
  const look = { heading: 'N', sure: true, examples: ['1', '2'] } as const
  expect(inRole('N', 'score', { ...look, role: 'score', scale: { ...scale, kind: 'own' } })).toEqual({
    heading: 'N',
    role: 'score',
    scale: { ...scale, kind: 'own' },
  })
  // What was not taken for a score is no NPS either: its scale is the one that its cells tell.
  const couldScore = { scale: { kind: 'csat', min: 1, max: 5, direction: 'up' }, sure: false } as const
  expect(inRole('N', 'score', { ...look, role: 'ignore', couldScore }).scale).toEqual(couldScore.scale)
})

it('the only comment beside the only score is its reason, until somebody says otherwise', () => {
  const scale = { kind: 'nps', min: 0, max: 10, direction: 'up' } as const
  const columns = [
    { heading: 'N', role: 'score', scale },
    { heading: 'C', role: 'ignore' },
  ] as const
  const joined = withColumn(columns, { heading: 'C', role: 'text' })
  expect(joined[1]).toEqual({ heading: 'C', role: 'text', explains: 'N' })
  expect(withColumn(joined, { heading: 'C', role: 'text' })[1]).toEqual({ heading: 'C', role: 'text' })
})

it('asks what scores of 0 to 10 mean only where their heading leaves it open', () => {
  const own = { role: 'score', scale: { kind: 'own', min: 0, max: 10, direction: 'up' }, sure: false } as const
  expect(mayRecommend(own)).toBe(true)
  expect(mayRecommend({ ...own, sure: true })).toBe(false)
  expect(mayRecommend({ ...own, scale: { ...own.scale, min: 1 } })).toBe(false)
  expect(mayRecommend({ ...own, role: 'ignore' })).toBe(false)
  expect(mayRecommend({ role: 'ignore', sure: true, couldScore: own })).toBe(true)
})
