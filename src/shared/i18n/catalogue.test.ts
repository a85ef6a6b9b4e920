import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../ipc/errors.ts'
import { CATALOGUES } from './catalogue.ts'
import { createI18n } from './createI18n.ts'
import { LANGUAGES, pickLanguage } from './languages.ts'
import { errorSentence, historyLabel } from './sentences.ts'
import { sayWhen } from './when.ts'

type Tree = { readonly [key: string]: string | readonly string[] | Tree }

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value as Tree, `${path}${key}.`),
  )
const parameters = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)/g)].map((m) => m[1]!).sort()

describe('messages', () => {
  const source = flat(CATALOGUES['pt-BR'])

  it.each(['en', 'es'] as const)('speaks %s completely, with the same values in every sentence', (language) => {
    const other = new Map(flat(CATALOGUES[language]))
    expect([...other.keys()].sort()).toEqual(source.map(([key]) => key).sort())
    for (const [key, text] of source) {
      expect(text.trim(), key).not.toBe('')
      expect(other.get(key)!.trim(), key).not.toBe('')
      expect(parameters(other.get(key)!), key).toEqual(parameters(text))
    }
  })

  it('is Spanish where it says so: no word of Portuguese, usted throughout', () => {
    for (const [key, text] of flat(CATALOGUES.es)) {
      if (key.startsWith('settings.languages.')) continue
      expect(text, key).not.toMatch(/(?<!\p{L})(tu|tus|ti|estás|puedes|quieres|tienes|aprieta)(?!\p{L})/iu)
      expect(text, key).not.toMatch(
        /[ãõçâêôà]|(?<!\p{L})(você|uma|jornada|faixa|com|em|ao|ou|seu|sua|mais|foi|isso)(?!\p{L})/iu,
      )
    }
  })

  it('has both plural forms wherever it has one', () => {
    for (const [key] of source) {
      if (key.endsWith('_one'))
        expect(
          source.some(([other]) => other === key.replace(/_one$/, '_other')),
          key,
        ).toBe(true)
    }
  })

  it('says every error code in every language, without a hole where a value is missing', () => {
    for (const language of LANGUAGES) {
      const i18n = createI18n(language)
      for (const code of ERROR_CODES) {
        const sentence = errorSentence(i18n, code)
        expect(sentence, code).toMatch(/[.?]$/)
        expect(sentence, code).not.toMatch(/\{\{|undefined|errors\./)
      }
      expect(errorSentence(i18n, 'FROM_THE_FUTURE')).toBe(errorSentence(i18n, 'INTERNAL'))
    }
  })

  it('counts a million in Portuguese and Spanish, which have a form of their own there', () => {
    expect(createI18n('pt-BR').t('common.count.cards', { count: 1_000_000 })).toBe('1.000.000 cartões')
    expect(createI18n('es').t('common.count.cards', { count: 1_000_000 })).toBe('1.000.000 tarjetas')
    expect(createI18n('es').t('common.count.cards', { count: 0 })).toBe('ninguna tarjeta')
    expect(createI18n('es').t('common.count.cards', { count: 1 })).toBe('1 tarjeta')
  })

  it('names a step of the history with and without count, and never as a key', () => {
    const i18n = createI18n('pt-BR')
    expect(historyLabel(i18n, { key: 'touchpointMove', params: { name: 'Fila' } })).toBe(
      'Mover o ponto de contato Fila',
    )
    expect(historyLabel(i18n, { key: 'cardMove', params: { count: 3 } })).toBe('Mover 3 cartões')
    expect(historyLabel(i18n, { key: 'stageAdd', params: { name: '' } })).toBe('Nova etapa')
    expect(historyLabel(i18n, { key: 'stageAdd', params: { name: '{{count}} $t(errors.BUSY)' } })).toContain(
      '{{count}}',
    )
  })

  it('takes any Portuguese, English or Spanish for ours', () => {
    expect(pickLanguage(['pt-PT', 'en'])).toBe('pt-BR')
    expect(pickLanguage(['es-MX', 'en-US'])).toBe('es')
    expect(pickLanguage(['es_AR'])).toBe('es')
    expect(pickLanguage(['es-419'])).toBe('es')
    expect(pickLanguage(['de-DE', 'en-GB'])).toBe('en')
    expect(pickLanguage(['de-DE'])).toBe('pt-BR')
  })

  it('does not call a minute before midnight today', () => {
    const i18n = createI18n('pt-BR')
    const now = new Date(2026, 10, 12, 9, 0)
    expect(sayWhen(i18n, new Date(2026, 10, 11, 23, 59).toISOString(), now)).toBe('ontem')
    expect(sayWhen(i18n, new Date(2026, 10, 12, 8, 50).toISOString(), now)).toBe('há 10 min')
    expect(sayWhen(i18n, new Date(2026, 10, 9, 12, 0).toISOString(), now)).toBe('segunda')
    expect(sayWhen(i18n, new Date(2026, 9, 9, 12, 0).toISOString(), now)).toBe('9 out.')
    const es = createI18n('es')
    expect(sayWhen(es, new Date(2026, 10, 11, 23, 59).toISOString(), now)).toBe('ayer')
    expect(sayWhen(es, new Date(2026, 10, 9, 12, 0).toISOString(), now)).toBe('lunes')
    expect(sayWhen(es, new Date(2026, 9, 9, 12, 0).toISOString(), now)).toBe('9 oct')
  })
})
