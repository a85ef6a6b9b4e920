import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../language.ts'
import { readTokens } from '../../text/tokens.ts'
import { readSentiment } from '../readSentiment.ts'
import { decide } from './decide.ts'
import { GROUP_NAMES } from './groups/groupNames.ts'
import { groupsOf } from './groups/groupsOf.ts'
import { readLearned } from './readLearned.ts'
import { readWeights, weightOf, writeWeight } from './weightText.ts'

describe('the learned part', () => {
  it('hears by what a word is about where the word itself was never met', () => {
    expect(groupsOf('barata', 'pt-BR')).toContain('dirty')
    expect(groupsOf('cockroaches', 'en')).toContain('dirty')
    expect(groupsOf('cucarachas', 'es')).toContain('dirty')
    expect(groupsOf('xyzzy', 'en')).toEqual([])
    for (const name of ['__proto__', 'constructor', '']) expect(groupsOf(name, 'es')).toEqual([])
    expect(new Set(GROUP_NAMES).size).toBe(GROUP_NAMES.length)
  })

  it('gives probabilities for any text, in bounded time, and never more certainty for more words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LANGUAGES), (text, language) => {
        const { negative, neutral, positive, speaking } = readLearned(readTokens(text, language), language, null)
        expect(negative + neutral + positive).toBeCloseTo(1, 9)
        expect(speaking.every(Number.isFinite)).toBe(true)
      }),
    )
    expect(() => readSentiment('the rude waiter lost my bag '.repeat(4_000), 'en')).not.toThrow()
  })

  it('keeps weights through their short writing, and leaves out those that say next to nothing', () => {
    const lines = [
      ['w bom', { negative: -1.2, positive: 0.65 }],
      ['b ^ "', { negative: 9, positive: -9 }],
    ] as const
    const read = readWeights(lines.map(([name, weight]) => name + writeWeight(weight)).join('\n'))
    expect(weightOf(read, 'w', 'bom')!.negative).toBeCloseTo(-1.2, 9)
    expect(weightOf(read, 'w', 'bom')!.positive).toBeCloseTo(0.65, 9)
    expect(weightOf(read, 'b', '^', '"')).toEqual({ negative: 2.25, positive: -2.25 })
    expect(writeWeight({ negative: 0.01, positive: -0.02 })).toBe('')
  })

  it('takes no side where the other one is nearly as likely', () => {
    expect(decide({ negative: 0.45, neutral: 0.05, positive: 0.5 }).sentiment).toBe('unsure')
    expect(decide({ negative: 0.05, neutral: 0.05, positive: 0.9 }).sentiment).toBe('positive')
    expect(decide({ negative: 0.5, neutral: 0.4, positive: 0.1 }).sentiment).toBe('neutral')
  })

  it('leaves what is said outright to the rules, and names the words that weighed beside theirs', () => {
    expect(readSentiment('Não gostei da comida', 'pt-BR').sentiment).toBe('negative')
    expect(readSentiment('Muy buena atención', 'es').sentiment).toBe('positive')
    const { because, sentiment } = readSentiment('My haircut fell apart and the hairdresser laughed', 'en')
    expect(sentiment).not.toBe('positive')
    for (const { from, to, text } of because) {
      expect(text).toBe('My haircut fell apart and the hairdresser laughed'.slice(from, to))
    }
  })
})
