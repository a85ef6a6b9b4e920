import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSentiment } from '../readSentiment.ts'
import { learnFrom } from './learnFrom.ts'
import { type Correction, MOST_OWN_WORDS, NO_OWN_WORDS, ownWeight, teachWord } from './ownLexicon.ts'

const pt = (text: string, sentiment: Correction['sentiment']): Correction => ({ text, sentiment, language: 'pt-BR' })

describe('learnFrom', () => {
  it('reads a corrected comment as corrected, however it is typed the next time', () => {
    const own = learnFrom([pt('Que corte sinistro', 'positive')])
    expect(readSentiment('QUE CORTE SINISTRO!!!', 'pt-BR', own)).toMatchObject({ sentiment: 'positive', certainty: 1 })
  })

  it('learns the word that no list knew, and says that it was hers', () => {
    const own = learnFrom([pt('Ficou supimpão o penteado', 'positive'), pt('Supimpão de verdade', 'positive')])
    const reading = readSentiment('O bolo estava supimpão', 'pt-BR', own)
    expect(reading.sentiment).toBe('positive')
    expect(reading.because).toContainEqual(expect.objectContaining({ text: 'supimpão', rule: 'own' }))
  })

  it('unlearns our word where she says otherwise', () => {
    const before = readSentiment('Lugar brutal', 'es')
    expect(before.sentiment).toBe('positive')
    const own = learnFrom([
      { text: 'Ruido brutal', language: 'es', sentiment: 'negative' },
      { text: 'Calor brutal hoy', language: 'es', sentiment: 'negative' },
    ] as const)
    expect(readSentiment('Brutal', 'es', own).sentiment).toBe('negative')
  })

  it('keeps languages apart', () => {
    const own = teachWord(NO_OWN_WORDS, 'pt-BR', 'exquisito', 'negative')
    expect(readSentiment('exquisito', 'es', own).sentiment).toBe('positive')
  })

  it('weighs words that disagree as nothing', () => {
    let own = teachWord(NO_OWN_WORDS, 'en', 'sick', 'positive')
    own = teachWord(own, 'en', 'sick', 'negative')
    expect(ownWeight(own.words[0]!)).toBe(0)
  })

  it('gives the same lexicon for the same corrections, plain enough for JSON', () => {
    const corrections = [pt('Nada a ver com a foto', 'neutral'), pt('Treta no balcão', 'negative')]
    const own = learnFrom(corrections)
    expect(JSON.parse(JSON.stringify(own))).toEqual(learnFrom(corrections))
  })

  it('stays bounded and reads on, whatever is taught', () => {
    const correction = fc.record({
      text: fc.string({ unit: 'binary' }),
      language: fc.constantFrom('pt-BR' as const, 'en' as const, 'es' as const),
      sentiment: fc.constantFrom('positive' as const, 'neutral' as const, 'negative' as const),
    })
    fc.assert(
      fc.property(fc.array(correction), (corrections) => {
        const own = learnFrom(corrections)
        expect(own.words.length).toBeLessThanOrEqual(MOST_OWN_WORDS)
        for (const { text, language } of corrections) readSentiment(text, language, own)
      }),
      { numRuns: 30 },
    )
  })
})
