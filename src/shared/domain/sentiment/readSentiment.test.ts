import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../language.ts'
import { LANGUAGES } from '../language.ts'
import { lexiconOf } from './lexicon/lexicons.ts'
import { readSentiment } from './readSentiment.ts'

const SHORT = { 'pt-BR': 'pt', en: 'en', es: 'es' } as const

function sentences(name: string): { label: string; text: string }[] {
  const file = new URL(`../../../../test/fixtures/sentiment/${name}.tsv`, import.meta.url)
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const cells = line.split('\t')
    return { label: cells[0]!, text: cells.at(-1)! }
  })
}

function measure(name: string, language: Language): { right: number; flipped: number } {
  const all = sentences(name)
  let right = 0
  let flipped = 0
  for (const { label, text } of all) {
    const { sentiment } = readSentiment(text, language)
    if (sentiment === label) right += 1
    if ([label, sentiment].includes('positive') && [label, sentiment].includes('negative')) flipped += 1
  }
  return { right: right / all.length, flipped: flipped / all.length }
}

describe('readSentiment', () => {
  for (const language of LANGUAGES) {
    const short = SHORT[language]
    // A word added for one comment easily breaks ten others: the sentences known so far may not get worse.
    for (const [name, least] of [
      [`${short}-train`, 0.9],
      [`fresh-${short}`, 0.9],
      [`across-${short}`, 0.88],
      [`blind-${short}`, 0.85],
      [`last-${short}`, 0.9],
      // Learned from, as all the others: what to expect of other sentences stands in the fixtures' README.
      [`corpus-${short}`, 0.75],
    ] as const) {
      it(`reads ${name} no worse than it did`, () => {
        const { right, flipped } = measure(name, language)
        expect(right).toBeGreaterThanOrEqual(least)
        expect(flipped).toBeLessThanOrEqual(0.02)
      })
    }

    it(`knows more than 1,500 expressions in ${language}`, () => {
      expect(lexiconOf(language).size).toBeGreaterThan(1_500)
    })

    it(`throws on no string in ${language}, points into the text and stays within its scales`, () => {
      const anything = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
        fc.array(fc.constantFrom(...PIECES[language])).map((pieces) => pieces.join(' ')),
      )
      fc.assert(
        fc.property(anything, (text) => {
          const { score, certainty, because } = readSentiment(text, language)
          expect(Math.abs(score)).toBeLessThanOrEqual(1)
          expect(certainty).toBeGreaterThanOrEqual(0)
          expect(certainty).toBeLessThanOrEqual(1)
          for (const one of because) {
            expect(one.text).toBe(text.slice(one.from, one.to))
            expect(one.to).toBeGreaterThan(one.from)
          }
        }),
      )
    })
  }

  it('reads a text of 100 kB of any kind, as a paste by mistake would be', () => {
    for (const piece of [
      'a',
      'no ',
      '!',
      '"',
      '\ud83d',
      '😍',
      'k',
      'not very very ',
      '1',
      "n't",
      '...',
      '<3',
      ': )',
      '10 minutes ',
    ]) {
      expect(() => readSentiment(piece.repeat(Math.ceil(100_000 / piece.length)), 'en')).not.toThrow()
    }
  })

  it('turns with a not, and says so', () => {
    expect(readSentiment('Não gostei da comida', 'pt-BR').sentiment).toBe('negative')
    expect(readSentiment('no es malo', 'es').sentiment).toBe('positive')
    const [because] = readSentiment('The staff were not friendly', 'en').because
    expect(because).toMatchObject({ text: 'friendly', rule: 'negated' })
  })

  it('hears two nots in a row as one in Portuguese and Spanish', () => {
    expect(readSentiment('nunca foram grosseiros com ninguém', 'pt-BR').sentiment).not.toBe('negative')
    expect(readSentiment('no me gustó nada', 'es').sentiment).toBe('negative')
  })

  it('reads what people type: no accents, letters drawn out, short forms, emoji', () => {
    expect(readSentiment('otimooooo, mto bom d+', 'pt-BR').sentiment).toBe('positive')
    expect(readSentiment('n gostei', 'pt-BR').sentiment).toBe('negative')
    expect(readSentiment('soooo gooood 😍', 'en').sentiment).toBe('positive')
    expect(readSentiment('exelente atencion', 'es').sentiment).toBe('positive')
  })

  it('is not taken in by praise that mocks', () => {
    const reading = readSentiment('Parabéns, duas horas de atraso', 'pt-BR')
    expect(reading.sentiment).toBe('negative')
    expect(reading.because).toContainEqual(expect.objectContaining({ text: 'Parabéns', rule: 'irony' }))
    expect(readSentiment('The room is great and the breakfast was poor', 'en').sentiment).toBe('neutral')
  })

  it('weighs marks given in words', () => {
    expect(readSentiment('Nota 10', 'pt-BR').sentiment).toBe('positive')
    expect(readSentiment('2 stars', 'en').sentiment).toBe('negative')
    expect(readSentiment('3 de 5', 'es').sentiment).toBe('neutral')
  })

  it('makes less of a wait of a few minutes', () => {
    const weight = (text: string): number => readSentiment(text, 'pt-BR').because[0]!.weight
    expect(weight('Esperei 5 minutos')).toBeGreaterThan(weight('Esperei 50 minutos'))
  })

  it('takes no side where nothing is judged, and says when it cannot tell', () => {
    expect(readSentiment('', 'en').sentiment).toBe('neutral')
    expect(readSentiment('Vocês aceitam cartão?', 'pt-BR').sentiment).toBe('neutral')
    const unsure = readSentiment('not quite what I had before', 'en')
    expect(unsure.sentiment).toBe('unsure')
    expect(unsure.certainty).toBeLessThan(0.3)
  })
})

const PIECES: { readonly [L in Language]: readonly string[] } = {
  'pt-BR': [
    'não',
    'muito',
    'bom',
    'mas',
    'parabéns',
    '"ótimo"',
    '40 minutos',
    'nota',
    '10',
    '?',
    '!!!',
    'de+',
    ':)',
    'embora',
    'péssimo',
  ],
  en: [
    'not',
    'very',
    'good',
    'but',
    'bravo',
    '"fixed"',
    '40 minutes',
    '3/5',
    "don't",
    '?',
    '!!!',
    '<3',
    'although',
    'awful',
  ],
  es: [
    'no',
    'muy',
    'bueno',
    'pero',
    'felicidades',
    '«lujo»',
    'media hora',
    'un',
    '10',
    '¿',
    '?',
    '!!!',
    'aunque',
    'pésimo',
  ],
}
