import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATALOGUES } from '../../i18n/catalogue.ts'
import { LANGUAGES } from '../language.ts'
import { distinctiveTerms } from './distinctiveTerms.ts'
import { findThemes } from './findThemes.ts'
import { mergeThemes, renameTheme, sayTheme, silenceTheme } from './ownThemes.ts'
import { THEME_IDS } from './theme.ts'

const SHORT = { 'pt-BR': 'pt', en: 'en', es: 'es' } as const
const ids = (...args: Parameters<typeof findThemes>): string[] => findThemes(...args).map(({ themeId }) => themeId)

describe('findThemes', () => {
  it('finds several themes in one comment and points at the words', () => {
    const text = 'A pizza chegou fria e o motoboy foi grosseiro'
    const found = findThemes(text, 'pt-BR')
    expect(found.map(({ themeId }) => themeId)).toEqual(expect.arrayContaining(['quality', 'delivery', 'staff']))
    for (const { because } of found)
      for (const { from, to, text: part } of because) expect(text.slice(from, to)).toBe(part)
  })

  it("looks for the user's own words with any ending and without accents", () => {
    const own = sayTheme([], 'own-1', ['música ao vivo', 'bolo vegano'])
    expect(ids('As MUSICAS ao vivo são ótimas', 'pt-BR', own)).toContain('own-1')
    expect(ids('Dois bolos veganos', 'pt-BR', own)).toContain('own-1')
    expect(ids('Ao vivo', 'pt-BR', own)).not.toContain('own-1')
  })

  it('counts a merged theme as the other one, through chains, and never runs in a circle', () => {
    let own = mergeThemes([], 'billing', 'price')
    expect(ids('Me cobraron dos veces en la tarjeta', 'es', own)).not.toContain('billing')
    expect(ids('Me cobraron dos veces en la tarjeta', 'es', own)).toContain('price')
    own = mergeThemes(own, 'price', 'own-money')
    expect(ids('Me cobraron dos veces en la tarjeta', 'es', own)).toContain('own-money')
    expect(mergeThemes(own, 'own-money', 'billing')).toEqual(own)
    const circle = own.map((theme) => ({ ...theme, mergedInto: theme.themeId === 'price' ? 'billing' : 'price' }))
    expect(() => findThemes('muy caro', 'es', circle)).not.toThrow()
  })

  it('a renamed theme finds what it found, a silenced one nothing', () => {
    const text = 'Parking was a nightmare'
    expect(ids(text, 'en', renameTheme([], 'parking', 'Cars'))).toEqual(ids(text, 'en'))
    expect(ids(text, 'en', silenceTheme([], 'parking', true))).not.toContain('parking')
  })

  it('every theme has a name in every language', () => {
    for (const language of LANGUAGES)
      expect(Object.keys(CATALOGUES[language].themes.name).sort()).toEqual([...THEME_IDS].sort())
  })

  for (const language of LANGUAGES) {
    it(`finds at least seven in ten of the themes that a reader named in ${language}`, () => {
      const file = new URL(`../../../../test/fixtures/sentiment/${SHORT[language]}-train.tsv`, import.meta.url)
      let named = 0
      let found = 0
      for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
        const [, themes, text] = line.split('\t')
        const here = new Set(ids(text!, language))
        for (const theme of themes!.split(',').filter((one) => one !== 'none')) {
          named += 1
          if (here.has(theme)) found += 1
        }
      }
      expect(found / named).toBeGreaterThanOrEqual(0.7)
    })
  }

  it('throws on no string and no expression', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, expressions) => {
        for (const language of LANGUAGES) findThemes(text, language, sayTheme([], 'own', expressions))
      }),
      { numRuns: 30 },
    )
  })
})

describe('distinctiveTerms', () => {
  const rest = Array.from({ length: 40 }, (_, index) => `bom atendimento e comida boa ${index % 2 ? 'sempre' : 'hoje'}`)
  const group = Array.from({ length: 10 }, (_, index) =>
    index % 2 ? 'as filas do caixa, boa comida' : 'fila no caixa e comida boa',
  )

  it('names what the group says and the rest does not, endings folded, and not what all say', () => {
    const terms = distinctiveTerms(group, [...group, ...rest], 'pt-BR').map(({ term }) => term)
    expect(terms.slice(0, 3)).toEqual(expect.arrayContaining(['caixa']))
    expect(terms.some((term) => term.startsWith('fila'))).toBe(true)
    const byChance = distinctiveTerms(group, [...group, ...rest], 'pt-BR').find(({ term }) => term === 'comida')
    expect(byChance?.z ?? 0).toBeLessThan(1.96)
  })

  it('says nothing of a group that is all, or of none', () => {
    expect(distinctiveTerms([], rest, 'pt-BR')).toEqual([])
    expect(distinctiveTerms(rest, rest, 'pt-BR').every(({ z }) => Number.isFinite(z))).toBe(true)
  })

  it('gives the same terms in whatever order the comments come', () => {
    const all = [...group, ...rest]
    expect(distinctiveTerms([...group].reverse(), [...all].reverse(), 'pt-BR')).toEqual(
      distinctiveTerms(group, all, 'pt-BR'),
    )
  })
})
