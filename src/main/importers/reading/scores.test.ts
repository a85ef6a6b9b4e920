import { expect, it } from 'vitest'
import { guessScale } from './scores.ts'

// Would catch: a score of 0 to 10 taken for an NPS that nobody asked for, a question where the heading answers it, the
// ends of a scale that the heading says lost.

it.each([
  ['nota de 0 a 10', { min: 3, max: 9 }, 'own 0-10', false],
  ['nota', { min: 6, max: 10 }, 'own 0-10', false],
  ['satisfacao de 0 a 10', { min: 3, max: 9 }, 'own 0-10', true],
  ['de 1 a 10, como foi?', { min: 3, max: 9 }, 'own 1-10', true],
  ['de 1 a 10, como foi?', { min: 0, max: 9 }, 'own 0-10', false],
  ['de 0 a 10, recomendaria?', { min: 0, max: 10 }, 'nps 0-10', true],
  ['nota do pao', { min: 1, max: 5 }, 'csat 1-5', true],
  ['nota da vitrine', { min: 40, max: 100 }, 'own 0-100', false],
])('%s, %j: %s', (heading, seen, scale, sure) => {
  const guess = guessScale(heading, seen)
  expect(`${guess?.scale.kind} ${guess?.scale.min}-${guess?.scale.max}`).toBe(scale)
  expect(guess?.sure).toBe(sure)
})
