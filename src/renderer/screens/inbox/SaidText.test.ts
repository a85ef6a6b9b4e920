import { expect, it } from 'vitest'
import { piecesOf } from './SaidText.tsx'

// Would catch: a letter of the customer's text lost or doubled by its marks.
it('marks what decided and keeps every letter', () => {
  const text = 'Pão ótimo, mas a fila é péssima 😡'
  const mark = (word: string, weight: number) => ({
    from: text.indexOf(word),
    to: text.indexOf(word) + word.length,
    text: word,
    weight,
  })
  const pieces = piecesOf(text, [mark('péssima', -3), mark('ótimo', 3), mark('ótimo, mas', 1), mark('fila', 0)])
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.filter((piece) => piece.weight !== null).map((piece) => piece.text)).toEqual(['ótimo', 'péssima'])
})
