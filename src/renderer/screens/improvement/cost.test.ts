import { describe, expect, it } from 'vitest'
import { costOf, costText } from './cost.ts'

describe('a sum of money as somebody types it', () => {
  it.each([
    ['350', 350],
    ['R$ 1.200,50', 1_200.5],
    ['1,200.5', 1_200.5],
    ['1.200', 1_200],
    ['1.234.567', 1_234_567],
    ['12,9', 12.9],
    ['  ', null],
  ])('%s', (typed, cost) => expect(costOf(typed)).toBe(cost))

  it.each(['caro', '12.34.56', '-5', '1,2,3', '99999999999999'])('%s is refused rather than guessed', (typed) =>
    expect(costOf(typed)).toBeUndefined(),
  )

  it('comes back as it was kept, in every language', () => {
    for (const language of ['pt-BR', 'en', 'es']) {
      for (const cost of [0, 5, 1_200, 1_200.5, 1_234_567.89]) expect(costOf(costText(cost, language))).toBe(cost)
    }
  })
})
