import { describe, expect, it } from 'vitest'
import { askQuestions } from '../domain/coach/askQuestions.ts'
import { FIELDS, FIX_LABELS, LOOKED_FOR, THING_KINDS, TOPICS } from '../domain/coach/question.ts'
import { RULES } from '../domain/coach/rules.ts'
import { CALM, withAllTouchpoints } from '../layout/coachFacts.fixture.ts'
import { evidenceText, fixText, looksAtText, questionText } from './coachText.ts'
import { createI18n } from './createI18n.ts'
import { LANGUAGES } from './languages.ts'
import { layoutWords } from './layoutWords.ts'

describe.each(LANGUAGES)('the coach in %s', (language) => {
  const i18n = createI18n(language)
  const words = layoutWords(language)

  // Would catch: a new rule, field or gesture that speaks as a key.
  it('has words for every rule and all that a rule may say', () => {
    const keys = [
      ...RULES.flatMap(({ id }) => ['title', 'ask', 'why'].map((part) => `rules.${id}.${part}`)),
      ...TOPICS.map((one) => `topic.${one}`),
      ...FIELDS.map((one) => `field.${one}`),
      ...LOOKED_FOR.map((one) => `what.${one}`),
      ...FIX_LABELS.map((one) => `fix.${one}`),
      ...THING_KINDS.flatMap((one) => [`kind.${one}`, `unnamed.${one}`]),
    ]
    for (const key of keys) expect(i18n.exists(`coach.${key}`), key).toBe(true)
    for (const rule of RULES) expect(looksAtText(i18n, rule)).not.toBe('')
  })

  it('asks a question with a mark, gives its reason, and leaves no hole where a name is missing', () => {
    const nameless = withAllTouchpoints({ name: '', channelId: null, isKey: true, importance: null, owner: '' })
    const { questions } = askQuestions({
      ...nameless,
      heard: [],
      measured: [],
      improvements: CALM.improvements.map((one) => ({ ...one, title: '', columnId: 'doing', owner: '' })),
      facts: CALM.facts.map((one) => ({ ...one, name: '', truth: '' })),
      readings: [],
    })
    expect(new Set(questions.map(({ rule }) => rule)).size).toBeGreaterThan(12)
    for (const question of questions) {
      const { ask, why } = questionText(i18n, words, question)
      expect(ask).toMatch(/\?$/)
      expect(why).toMatch(/\.$/)
      for (const text of [
        ask,
        why,
        fixText(i18n, question.fix),
        ...question.evidence.map((e) => evidenceText(i18n, words, e)),
      ]) {
        expect(text, question.rule).not.toMatch(/\{\{|undefined|coach\.|“”|NaN/)
      }
    }
  })
})
