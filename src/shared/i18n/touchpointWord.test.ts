import { describe, expect, it } from 'vitest'
import { TouchpointWord } from '../domain/language.ts'
import { CATALOGUES } from './catalogue.ts'
import { createI18n } from './createI18n.ts'
import { LANGUAGES } from './languages.ts'
import { layoutWords } from './layoutWords.ts'
import { TOUCHPOINT_NAMES, touchpointChoice, touchpointChoices, withTouchpointWord } from './touchpointWord.ts'

const flat = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, item]) => flat(item, `${path}.${key}`))
const usual = { 'pt-BR': /pontos? de contato/i, en: /touchpoint/i, es: /puntos? de contacto/i }
const withoutValues = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, '')

/** How often it is said of one and of several. */
const counts = (text: string, names: readonly string[]): number[] =>
  names.map((name) => withoutValues(text).match(new RegExp(`${name}(?!\\p{L})`, 'giu'))?.length ?? 0)

describe('the word for a touchpoint', () => {
  it.each(LANGUAGES)('leaves no sentence with the usual word once another is chosen: %s', (language) => {
    const sentences = flat(CATALOGUES[language])
    const saying = sentences.filter(([, text]) => usual[language].test(withoutValues(text)))
    expect(saying.length).toBeGreaterThan(15)
    for (const word of TouchpointWord.options) {
      const [one, many] = TOUCHPOINT_NAMES[language][word]
      if (one === TOUCHPOINT_NAMES[language].contact[0]) continue
      const changed = new Map(flat(withTouchpointWord(CATALOGUES[language], language, word)))
      for (const [key, text] of changed) expect(withoutValues(text), key).not.toMatch(usual[language])
      const usualNames = TOUCHPOINT_NAMES[language].contact
      for (const [key, text] of saying)
        expect(counts(changed.get(key)!, [one, many]), key).toEqual(counts(text, usualNames))
      expect(changed.size).toBe(sentences.length)
    }
  })

  it('keeps the number, the first letter and the article', () => {
    const said = (language: 'pt-BR' | 'en' | 'es', word: TouchpointWord, text: string): string =>
      withTouchpointWord(text, language, word)
    expect(said('pt-BR', 'interaction', 'Pontos de contato e o ponto de contato')).toBe(
      'Pontos de interação e o ponto de interação',
    )
    expect(said('pt-BR', 'touchpoint', 'Novo ponto de contato {{name}}')).toBe('Novo touchpoint {{name}}')
    expect(said('es', 'interaction', 'el punto de contacto')).toBe('el punto de interacción')
    expect(said('es', 'touchpoint', 'Puntos de contacto')).toBe('Touchpoints')
    expect(said('en', 'interaction', 'a touchpoint, {{touchpoints}}, A touchpoint, touchpoints')).toBe(
      'an interaction point, {{touchpoints}}, An interaction point, interaction points',
    )
  })

  it('reaches what is said, counted and drawn', () => {
    expect(createI18n('pt-BR').t('common.count.touchpoints', { count: 3 })).toBe('3 pontos de contato')
    expect(createI18n('pt-BR', { touchpointWord: 'touchpoint' }).t('common.count.touchpoints', { count: 3 })).toBe(
      '3 touchpoints',
    )
    expect(createI18n('es', { touchpointWord: 'interaction' }).t('common.count.touchpoints', { count: 1 })).toBe(
      '1 punto de interacción',
    )
    expect(layoutWords('pt-BR', 'interaction').lanes.touchpoints).toBe('Pontos de interação')
    expect(layoutWords('es', 'touchpoint').unnamedTouchpoint).toBe('Touchpoint sin nombre')
    expect(layoutWords('en', 'interaction')).toBe(layoutWords('en', 'interaction'))
  })

  it('offers no word twice', () => {
    expect(touchpointChoices('es').map((c) => c.label)).toEqual([
      'Punto de contacto',
      'Punto de interacción',
      'Touchpoint',
    ])
    expect(touchpointChoices('en').map((c) => c.label)).toEqual(['Touchpoint', 'Interaction point'])
    expect(touchpointChoice('en', 'touchpoint')).toBe('contact')
    expect(touchpointChoice('pt-BR', 'touchpoint')).toBe('touchpoint')
  })
})
