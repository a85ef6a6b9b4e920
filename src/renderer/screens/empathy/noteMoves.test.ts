import { expect, it } from 'vitest'
import type { EmpathyArea, EmpathyNote } from '../../../shared/domain/persona/empathyNote.ts'
import { placeByKey } from './noteMoves.ts'

const note = (id: string, area: EmpathyArea): EmpathyNote => ({
  id,
  area,
  personaId: 'p',
  text: id,
  journeyId: null,
  order: id,
})
const [a, b, c] = [note('a', 'says'), note('b', 'says'), note('c', 'says')]
const notes = [a, b, c, note('d', 'does')]

// Would catch: a key that puts a note beside the wrong one, or off the map.
it('moves among the notes of a field', () => {
  expect(placeByKey(notes, a, 'ArrowDown')).toEqual({ area: 'says', afterId: 'b' })
  expect(placeByKey(notes, c, 'ArrowUp')).toEqual({ area: 'says', afterId: 'a' })
  expect(placeByKey(notes, b, 'ArrowUp')).toEqual({ area: 'says', afterId: null })
})

it('goes on into the field beyond, and stops at the edge of the map', () => {
  expect(placeByKey(notes, c, 'ArrowDown')).toEqual({ area: 'does', afterId: null })
  expect(placeByKey(notes, a, 'ArrowRight')).toEqual({ area: 'thinks', afterId: undefined })
  expect(placeByKey(notes, a, 'ArrowUp')).toBeNull()
  expect(placeByKey(notes, a, 'ArrowLeft')).toBeNull()
  expect(placeByKey([note('g', 'gains')], note('g', 'gains'), 'ArrowDown')).toBeNull()
})
