import { describe, expect, it } from 'vitest'
import { METHODS, NOTES } from '../domain/metric/figure/figure.ts'
import { formulaOf, intervalWords } from '../domain/metric/formula.ts'
import { METRICS, type MeasuredKey } from '../domain/metric/metric.ts'
import { PROOFS } from '../domain/metric/proof/difference.ts'
import { createI18n } from './createI18n.ts'
import { figureValueText } from './figureText.ts'
import { LANGUAGES } from './languages.ts'

// Would catch: a metric, a method or a note that is added without its words, and would stand there as a bare key.
describe.each(LANGUAGES)('words of the figures in %s', (language) => {
  const i18n = createI18n(language)

  it('has name, formula, source and what to mind of every metric', () => {
    for (const metric of [...METRICS, 'stageDelay', 'own:Fila'] as MeasuredKey[]) {
      const { name, tells, formula, source, mind } = formulaOf(metric)
      for (const key of [name, tells, formula, source, mind]) expect(i18n.exists(key), key).toBe(true)
    }
  })

  it('has words and source of every interval, and of every note', () => {
    for (const method of METHODS) {
      const { words, source } = intervalWords(method)
      for (const key of [words, source]) expect(i18n.exists(key), key).toBe(true)
    }
    for (const proof of PROOFS)
      for (const part of ['method', 'source']) expect(i18n.exists(`metrics.proof.${part}.${proof}`), proof).toBe(true)
    for (const note of NOTES) expect(i18n.exists(`metrics.note.${note}`, { count: 2 }), note).toBe(true)
  })
})

// Would catch: "4,7" of nobody knows how many, which is good of 5 and poor of 10.
it('a score on the scale of the business says of how many it is', () => {
  const voice = createI18n('pt-BR')
  const mean = { statistic: 'mean', unit: 'score', value: 4.74 } as const
  const scale = { kind: 'own', min: 0, max: 10, direction: 'up' } as const
  expect(figureValueText(voice, { ...mean, metric: 'rating', scale })).toBe('4,7 de 10')
  expect(figureValueText(voice, { ...mean, metric: 'rating', scale, value: null })).toBe('')
  expect(figureValueText(voice, { ...mean, metric: 'own:Fila', scale: null })).toBe('4,7')
})
