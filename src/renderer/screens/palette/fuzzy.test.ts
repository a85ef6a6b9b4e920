import { expect, test } from 'vitest'
import { fuzzyFilter, fuzzyScore } from './fuzzy.ts'

test('finds without accents, by parts of words and by their letters', () => {
  for (const typed of ['cafe', 'MANHA', 'caf man', 'padr', 'cfe']) {
    expect(fuzzyScore(typed, 'Café da manhã na padaria'), typed).toBeGreaterThan(0)
  }
})

test('letters that happen to stand somewhere in a sentence are no find', () => {
  expect(fuzzyScore('cpa', 'Café da manhã na padaria')).toBe(0)
  expect(fuzzyScore('xyz', 'Café')).toBe(0)
})

test('the start of a word comes before its middle, and that before spread letters', () => {
  expect(fuzzyFilter('ex', ['Reexaminar', 'Trazer e xerocar', 'Exportar'], (text) => text)[0]).toBe('Exportar')
  expect(fuzzyFilter('ajuda', ['Ajustes', 'Ajuda e atalhos'], (text) => text)).toEqual(['Ajuda e atalhos'])
})

test('nothing typed leaves everything in its order', () => {
  expect(fuzzyFilter('', ['b', 'a'], (text) => text)).toEqual(['b', 'a'])
})

test('is found by other words for it, after what is called so, and only by their beginnings', () => {
  const things = [
    { text: 'Ajustes', also: 'tema escuro idioma' },
    { text: 'Escurecer a tela', also: '' },
  ]
  const found = (typed: string): string[] =>
    fuzzyFilter(
      typed,
      things,
      ({ text }) => text,
      ({ also }) => also,
    ).map(({ text }) => text)
  expect(found('escur')).toEqual(['Escurecer a tela', 'Ajustes'])
  expect(found('idioma')).toEqual(['Ajustes'])
  expect(found('dioma')).toEqual([])
})
