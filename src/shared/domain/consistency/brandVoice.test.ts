import { describe, expect, it } from 'vitest'
import { voiceReader } from './brandVoice.ts'
import type { VoiceWord } from './fact.ts'

const avoid = (word: string, instead = ''): VoiceWord => ({ id: word, word, instead, use: 'avoid', order: 'a0' })
const said = (words: readonly VoiceWord[], text: string, language: 'pt-BR' | 'en' | 'es' = 'pt-BR') =>
  voiceReader(words, language)(text).map((found) => found.said)

describe('words to avoid', () => {
  it('are found whatever their case, accents, number and gender', () => {
    const words = [avoid('barato'), avoid('promoção'), avoid('freguês')]
    expect(said(words, 'BARATAS e baratinho: promocoes para todo FREGUES')).toEqual([
      'BARATAS',
      'baratinho',
      'promocoes',
      'FREGUES',
    ])
  })

  it('are not found in words that only begin alike', () => {
    expect(said([avoid('conta'), avoid('caro')], 'Contar o troco; o carro parou na contramão.')).toEqual([])
  })

  it('verbs are found in their other endings', () => {
    expect(said([avoid('gastar', 'investir')], 'Quanto você gastou? Não gastando nada.')).toEqual([
      'gastou',
      'gastando',
    ])
  })

  it('several words are found where they follow each other, and not over the end of a sentence', () => {
    const words = [avoid('não tem')]
    expect(said(words, 'Não  tem mais. Não. Tem sim.')).toEqual(['Não  tem'])
  })

  it('what is to be said instead may hold the word itself', () => {
    const words = [avoid('fila', 'fila única')]
    expect(said(words, 'Entre na fila única. A fila é grande.')).toEqual(['fila'])
  })

  it('says where it stands and what to say instead; a word to use is never found', () => {
    const words: VoiceWord[] = [avoid('problema', 'questão'), { ...avoid('cliente'), use: 'use' }]
    expect(voiceReader(words, 'pt-BR')('O cliente tem um problema')).toEqual([
      { from: 17, to: 25, said: 'problema', wordId: 'problema', instead: 'questão' },
    ])
  })

  it('in the other languages, too', () => {
    expect(said([avoid('cheap')], 'Cheaper? no. cheap!', 'en')).toContain('cheap')
    expect(said([avoid('barato')], 'precios baratos', 'es')).toEqual(['baratos'])
  })

  it('reads any text without failing', () => {
    for (const text of ['', '   ', '🙂🙂', '<b>', 'x'.repeat(20_000), '\ud800'])
      expect(said([avoid('x'), avoid('🙂'), avoid(' ')], text)).toBeInstanceOf(Array)
  })
})
