import { describe, expect, test } from 'vitest'
import { readDuration } from './durations.ts'
import { readNumber, saidDecimal } from './numbers.ts'

describe('numbers as people write them', () => {
  test.each([
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['R$ 1.234,56', 1234.56],
    ['R$\u00a01.234,56', 1234.56],
    ['27,78%', 27.78],
    ['0.394', 0.394],
    ['0,394', 0.394],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['-12', -12],
    ['(3,50)', -3.5],
    ['1 234,5', 1234.5],
    ['12.5', 12.5],
  ])('%s, whatever the file', (text, value) => {
    expect(readNumber(text, 'comma')).toBe(value)
    expect(readNumber(text, 'point')).toBe(value)
  })

  test('1.204 is a thousand in a file with decimal commas and one and a bit elsewhere; 1,204 the other way round', () => {
    expect([readNumber('1.204', 'comma'), readNumber('1.204', 'point')]).toEqual([1204, 1.204])
    expect([readNumber('1,204', 'comma'), readNumber('1,204', 'point')]).toEqual([1.204, 1204])
    expect([saidDecimal('1.204'), saidDecimal('1.204,5'), saidDecimal('0.204'), saidDecimal('12')]).toEqual([
      null,
      'comma',
      'point',
      null,
    ])
  })

  test.each(['', 'abc', '1a', '12/09/2026', '1-2', 'NaN', 'Infinity', '1e5', '--1', '=1+1'])('%s is none', (text) => {
    expect(readNumber(text, 'comma')).toBeNull()
  })
})

describe('durations', () => {
  test.each([
    ['00:45:30', 2730],
    ['100:00:00', 360_000],
    ['1:05', 3900],
    ['2d 03:00:00', 183_600],
    ['1h 20min', 4800],
    ['1 dia e 2 horas', 93_600],
    ['32,4', 32.4],
  ])('%s', (text, seconds) => {
    expect(readDuration(text, 'seconds', 'comma')).toBe(seconds)
  })

  test('a bare number has the unit of its heading; what is none is none', () => {
    expect(readDuration('1.440', 'minutes', 'comma')).toBe(86_400)
    for (const text of ['-5', 'ontem', '12:99', '5 maçãs']) expect(readDuration(text, 'seconds', 'comma')).toBeNull()
  })
})
