import { describe, expect, test } from 'vitest'
import { ANSWER_SOURCES, countsBySource, synthAnswers } from './answers.ts'
import { ATTITUDES, comment, HEARD_WORDS } from './comments.ts'
import type { HeardOptions } from './place.ts'
import { synthCases, synthMeasurements, synthVisits } from './service.ts'
import { TOPICS } from './words/heardWords.ts'

const place = (n: number, kind: 'store' | 'whatsapp' | 'site') => ({
  touchpointId: `t${n}`,
  stageId: `s${n % 4}`,
  journeyId: 'j',
  channel: kind,
  kind,
})
const options = (seed: number): HeardOptions => ({
  seed,
  until: '2026-11-22',
  places: Array.from({ length: 12 }, (_, n) => place(n, (['store', 'whatsapp', 'site'] as const)[n % 3]!)),
  personaIds: ['a', 'b'],
})
const all = (seed: number) => [
  ...ANSWER_SOURCES.flatMap((from, i) => [...synthAnswers(from, countsBySource(3_000)[i]!, 'pt-BR', options(seed))]),
  ...synthCases(200, options(seed)),
  ...synthVisits(300, options(seed)),
  ...synthMeasurements('pt-BR', options(seed)),
]

describe('made-up answers', () => {
  test('are as many as asked for, of two years, on their scales, some of no touchpoint and of no persona', () => {
    for (const amount of [1, 7, 1_000]) expect(countsBySource(amount).reduce((a, b) => a + b)).toBe(amount)
    for (const [i, from] of ANSWER_SOURCES.entries()) {
      const answers = [...synthAnswers(from, countsBySource(6_000)[i]!, 'en', options(5))]
      const days = answers.map(({ at }) => at.slice(0, 10))
      expect(days).toEqual(days.toSorted())
      expect([days[0]! >= '2024-11-23', days.at(-1)! <= '2026-11-22']).toEqual([true, true])
      for (const { score, scale, comment: said } of answers) {
        if (scale) expect(score! >= scale.min && score! <= scale.max).toBe(true)
        else expect([score, said === null]).toEqual([null, false])
      }
      const lost = answers.filter(({ touchpointId }) => touchpointId === null).length / answers.length
      expect(lost > 0.01 && lost < 0.15).toBe(true)
    }
  })

  test('the same seed gives the same ones, another seed others', () => {
    expect(JSON.stringify(all(3))).toBe(JSON.stringify(all(3)))
    expect(JSON.stringify(all(3))).not.toBe(JSON.stringify(all(4)))
  })

  test('visits go on from stage to stage and end won or lost; months are whole', () => {
    const visits = [...synthVisits(2_000, options(1))]
    expect(visits).toHaveLength(2_000)
    const outcomes = new Set(visits.map(({ outcome }) => outcome))
    expect(outcomes).toEqual(new Set([null, 'won', 'lost']))
    const months = [...synthMeasurements('es', options(1))].filter(({ metric }) => metric === 'surveyResponseRate')
    expect([months.length, months[0]?.from, months.at(-1)?.to]).toEqual([24, '2024-11-01', '2026-10-31'])
  })
})

describe('made-up comments', () => {
  test('no place is left open, sentences begin large, and several hundred of a kind differ', () => {
    for (const language of ['pt-BR', 'en', 'es'] as const) {
      for (const attitude of ATTITUDES) {
        const texts = TOPICS.flatMap((topic) =>
          Array.from({ length: 200 }, (_, n) => comment(language, 9, attitude, topic, n)),
        )
        expect(texts.filter((text) => /[{}]|\bde el |\bde o |\. \p{Ll}|^\p{Ll}/u.test(text))).toEqual([])
        expect(new Set(texts).size).toBeGreaterThan(attitude === 'even' ? 200 : 600)
      }
    }
  })

  test('lists are as long in every language', () => {
    const lengths = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.length
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lengths(inner)]))
          : 1
    const { melt: _, ...pt } = HEARD_WORDS['pt-BR']
    for (const language of ['en', 'es'] as const) {
      const { melt: __, ...other } = HEARD_WORDS[language]
      expect(lengths(other)).toEqual(lengths(pt))
    }
  })
})
