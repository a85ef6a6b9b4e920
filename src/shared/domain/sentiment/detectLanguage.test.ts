import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { detectLanguage } from './detectLanguage.ts'

const SHORT = { 'pt-BR': 'pt', en: 'en', es: 'es' } as const

describe('detectLanguage', () => {
  it('keeps the workspace language where words do not tell', () => {
    for (const language of LANGUAGES) {
      expect(detectLanguage('10/10', language)).toBe(language)
      expect(detectLanguage('', language)).toBe(language)
      expect(detectLanguage('😍😍', language)).toBe(language)
    }
  })

  it('tells a comment of another language than the workspace, also a short one', () => {
    expect(detectLanguage('The food was cold and nobody cared', 'pt-BR')).toBe('en')
    expect(detectLanguage('La comida estaba fría y nadie contesta', 'pt-BR')).toBe('es')
    expect(detectLanguage('A comida chegou fria e não responderam', 'es')).toBe('pt-BR')
    expect(detectLanguage('o atendimento foi muito bom', 'en')).toBe('pt-BR')
  })

  for (const language of LANGUAGES) {
    it(`is right about nine in ten of the ${language} sentences, read from a workspace of another language`, () => {
      const file = new URL(`../../../../test/fixtures/sentiment/${SHORT[language]}-train.tsv`, import.meta.url)
      const texts = readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t').at(-1)!)
        .filter((text) => text.split(' ').length >= 6)
      const other = language === 'en' ? 'pt-BR' : 'en'
      const right = texts.filter((text) => detectLanguage(text, other) === language).length
      expect(right / texts.length).toBeGreaterThanOrEqual(0.9)
    })
  }
})
