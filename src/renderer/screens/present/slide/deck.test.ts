import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layout as pt } from '../../../../shared/i18n/pt-BR/layout.ts'
import { type TestStep, testJourney } from '../../../../shared/layout/journey.fixture.ts'
import type { Mark } from '../../../../shared/layout/mark.ts'
import { deckOf, type Sheet } from './deck.ts'
import { frameOf, STRIP_H } from './frame.ts'
import { storyOf } from './story.ts'

const SAID = {
  here: 'Você está aqui',
  whole: 'Inteira',
  noSteps: 'Sem passos',
  part: (a: number, b: number) => `${a} de ${b}`,
}
const SCREENS: readonly (readonly [number, number])[] = [
  [1024, 768],
  [1366, 768],
  [1920, 1080],
  [800, 1000],
]

const deck = (doc: ReturnType<typeof testJourney>, [w, h]: readonly [number, number]): Sheet[] =>
  deckOf(storyOf(doc), frameOf(w, h), pt, SAID)
const textOf = (marks: readonly Mark[]): string => marks.flatMap((m) => (m.type === 'text' ? m.lines : [])).join('')
const squeeze = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cc}\u200b]/gu, '')

const said = fc.constantFrom(
  'Fila do balcão',
  'Pede',
  'x'.repeat(400),
  'Uma frase bem mais comprida, que quebra em linhas. '.repeat(12).trim(),
)
const step: fc.Arbitrary<TestStep> = fc.record({
  name: said,
  measured: fc.boolean(),
  value: fc.constantFrom(-2, -1, 0, 1, 2),
  touchpoints: fc.array(said, { maxLength: 5 }),
  cards: fc.array(fc.tuple(fc.constantFrom('pains', 'opportunities'), said), { maxLength: 4 }),
})

describe('the sheets of a presentation', () => {
  it('show every word of every step, whatever there is, and nothing hangs over the edge', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), fc.constantFrom(...SCREENS), (steps, screen) => {
        const doc = testJourney([{ name: 'Pede', steps }])
        const frame = frameOf(screen[0], screen[1])
        const sheets = deck(doc, screen).filter(({ stop }) => stop.kind === 'stage')
        const shown = squeeze(sheets.map((sheet) => textOf(sheet.draw())).join(''))
        const length = (text: string): number => squeeze(text).length
        for (const s of steps) {
          for (const text of [s.name, ...(s.touchpoints ?? []), ...(s.cards ?? []).map(([, t]) => t)]) {
            // Parted between columns, its pieces still come one after the other within a column.
            expect(shown.includes(squeeze(text).slice(0, 4))).toBe(true)
          }
        }
        const all = steps.flatMap((s) => [s.name, ...(s.touchpoints ?? []), ...(s.cards ?? []).map(([, t]) => t)])
        expect(shown.length).toBeGreaterThanOrEqual(all.reduce((n, text) => n + length(text), 0))
        for (const sheet of sheets) {
          for (const m of sheet.draw()) {
            if (m.type !== 'text' || m.y > frame.h - STRIP_H) continue
            expect(m.y + (m.lines.length - 1) * m.lineHeight, m.lines.join(' ')).toBeLessThanOrEqual(frame.h - STRIP_H)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('puts more steps side by side on a wider screen and spreads them evenly', () => {
    const steps = Array.from({ length: 4 }, (_, i) => ({
      name: `Passo ${i}`,
      value: 1 as const,
      touchpoints: ['Balcão'],
    }))
    const doc = testJourney([{ name: 'Pede', steps }])
    const stages = (screen: readonly [number, number]) => deck(doc, screen).filter((s) => s.stop.kind === 'stage')
    expect(stages([1366, 768])).toHaveLength(1)
    const narrow = stages([1024, 768])
    expect(narrow.map(({ stop }) => [stop.part, stop.parts])).toEqual([
      [0, 2],
      [1, 2],
    ])
    expect(narrow.map((s) => (textOf(s.draw()).match(/Passo/g) ?? []).length)).toEqual([2, 2])
  })

  it('begins with the journey and its scenario and ends with its worst and best moment', () => {
    const doc = testJourney([
      { name: 'Chega', steps: [{ name: 'Entra', value: -2 }] },
      { name: 'Vazia', steps: [] },
      { name: 'Paga', steps: [{ name: 'Leva o pão', value: 2 }] },
    ])
    const sheets = deck(doc, [1024, 768])
    expect(sheets.map(({ stop }) => stop.kind)).toEqual(['title', 'stage', 'stage', 'stage', 'end'])
    const title = textOf(sheets[0]!.draw())
    for (const word of ['Café da manhã', 'Dia de semana', 'Padaria Estrela']) expect(title).toContain(word)
    expect(textOf(sheets[2]!.draw())).toContain('Sem passos')
    const end = textOf(sheets.at(-1)!.draw())
    for (const word of [pt.worstMoment, '1.1 Entra', pt.bestMoment, '3.1 Leva o pão']) expect(end).toContain(word)
  })
})
