import { describe, expect, it } from 'vitest'
import { FILE_REFUSALS, ROW_REFUSALS } from '../domain/listening/refusal.ts'
import { createI18n } from './createI18n.ts'
import { LANGUAGES } from './languages.ts'
import { refusalSentence } from './refusalSentence.ts'

describe('refusals', () => {
  it.each(LANGUAGES)('every code is a sentence in %s', (language) => {
    const i18n = createI18n(language)
    for (const code of ROW_REFUSALS) expect(refusalSentence(i18n, 'rows', code), code).toMatch(/\.$/)
    for (const code of FILE_REFUSALS) expect(refusalSentence(i18n, 'file', code), code).toMatch(/\.$/)
  })

  it('shows the cell as it stands, whatever it holds, and numbers as they are written there', () => {
    const i18n = createI18n('pt-BR')
    expect(refusalSentence(i18n, 'rows', 'DATE_UNREADABLE', { cell: '{{column}} $t(x) <b>' })).toContain(
      '{{column}} $t(x) <b>',
    )
    expect(refusalSentence(i18n, 'file', 'TOO_MANY_ROWS', { limit: 200_000 })).toContain('200.000')
    expect(refusalSentence(i18n, 'rows', 'FROM_THE_FUTURE')).toBe('')
  })
})
