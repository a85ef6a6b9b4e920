import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTagList, tagList } from './tagList.ts'

test('any tags come back out of their line, whatever marks stand in them', () => {
  const piece = fc.constantFrom('a', 'pós-venda', ' ', ',', ';', '"', '""', '#', 'é')
  const tag = fc
    .array(piece, { minLength: 1, maxLength: 5 })
    .map((p) => p.join('').trim())
    .filter((t) => t !== '')
  fc.assert(
    fc.property(fc.uniqueArray(tag, { maxLength: 5 }), (tags) => {
      expect(readTagList(tagList(tags))).toEqual(tags)
    }),
  )
})

test('what people write themselves: commas or semicolons, blanks, one of them twice', () => {
  expect(readTagList('fila, sábado ,fila,')).toEqual(['fila', 'sábado'])
  expect(readTagList('pão, leite; fila')).toEqual(['pão, leite', 'fila'])
  expect(readTagList('  ')).toEqual([])
})
