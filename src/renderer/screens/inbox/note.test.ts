import { describe, expect, it } from 'vitest'
import { type Note, newNote, problemOf, scoreByKey, scoreOf } from './note.ts'

const note = (change: Partial<Note>): Note => ({ ...newNote(new Date(2026, 10, 5)), ...change })

describe('an answer written down', () => {
  it('needs a score or a word, and a day', () => {
    expect(problemOf(note({}))).toBe('missing')
    expect(problemOf(note({ score: 0 }))).toBeNull()
    expect(problemOf(note({ text: ' bom ' }))).toBeNull()
    expect(problemOf(note({ text: 'bom', day: '' }))).toBe('badDate')
  })

  it('takes a comma for a point on a scale of her own, and nothing beyond it', () => {
    const own = (score: string, max = '20') => note({ kind: 'own', own: { min: '0', max, score } })
    expect(scoreOf(own('7,5'))).toMatchObject({ score: 7.5, scale: { kind: 'own', max: 20 } })
    expect(problemOf(own('21'))).toBe('badScore')
    expect(problemOf(own('1e3'))).toBe('badScore')
    expect(problemOf(own('5', '0'))).toBe('badScale')
  })

  it('keeps no score of a question that was taken back', () => {
    expect(scoreOf(note({ kind: 'text', score: 9, text: 'x' }))).toEqual({ scale: null, score: null })
  })
})

it('reads one key as a score: a 1 and a 0 are ten, a 9 is no star', () => {
  expect(scoreByKey('nps', '1', null)).toBe(1)
  expect(scoreByKey('nps', '0', 1)).toBe(10)
  expect(scoreByKey('nps', '0', 10)).toBe(0)
  expect(scoreByKey('stars', '9', null)).toBeNull()
  expect(scoreByKey('thumbs', '0', null)).toBe(0)
})
