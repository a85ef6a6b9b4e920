import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layout as pt } from '../i18n/pt-BR/layout.ts'
import { bigJourney, type TestStep, testJourney } from './journey.fixture.ts'
import { layoutJourney } from './layoutJourney.ts'
import type { Mark } from './mark.ts'
import type { Box, Scene } from './scene.ts'
import { sceneMarks } from './sceneMarks.ts'
import { measure } from './text/measure.ts'

const lay = (doc: ReturnType<typeof testJourney>, density: 'compact' | 'print' = 'compact'): Scene =>
  layoutJourney(doc, { density, words: pt })

const words = (scene: Scene): string =>
  sceneMarks(scene)
    .flatMap((m) => (m.type === 'text' ? [m.lines.join('')] : []))
    .join('\n')
const squeeze = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cc}\u200b]/gu, '')

const name = fc.oneof(
  fc.constantFrom(
    'Fila do balcão',
    'Pede',
    '👩‍🍳 chega',
    'x'.repeat(400),
    'Uma frase bem mais comprida, que quebra em linhas',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
)
const step: fc.Arbitrary<TestStep> = fc.record({
  name,
  measured: fc.boolean(),
  value: fc.constantFrom(-2, -1, 0, 1, 2),
  touchpoints: fc.array(name, { maxLength: 4 }),
  cards: fc.array(fc.tuple(fc.constantFrom('pains', 'backstage', 'opportunities', 'thoughts'), name), { maxLength: 3 }),
})
const journey = fc
  .array(fc.record({ name, steps: fc.array(step, { maxLength: 4 }) }), { maxLength: 5 })
  .map((stages) => testJourney(stages))

function textBox(m: Extract<Mark, { type: 'text' }>): Box {
  const w = m.lines.reduce((most, l, i) => Math.max(most, measure(l, m) + (i === 0 ? (m.indent ?? 0) : 0)), 0)
  const x = m.anchor === 'middle' ? m.x - w / 2 : m.anchor === 'end' ? m.x - w : m.x
  return { x, y: m.y - m.size, w, h: m.lines.length * m.lineHeight }
}

describe('layoutJourney', () => {
  it('shows every name and card of the journey, whole', () => {
    fc.assert(
      fc.property(journey, (doc) => {
        const shown = squeeze(words(lay(doc)))
        const said = [...doc.stages, ...doc.steps, ...doc.touchpoints].map((r) => r.name)
        for (const text of [...said, ...doc.cards.map((c) => c.text)]) expect(shown).toContain(squeeze(text))
      }),
      { numRuns: 60 },
    )
  })
  it('puts no card of a cell over another, and none outside its row and column', () => {
    fc.assert(
      fc.property(journey, (doc) => {
        const scene = lay(doc)
        const rows = new Map(scene.rows.map((r) => [r.laneId, r]))
        const columns = new Map(scene.columns.map((c) => [c.stepId, c]))
        const below = new Map<string, number>()
        for (const node of scene.nodes) {
          if (!node.cell || node.kind === 'channelStop') continue
          const [row, column] = [rows.get(node.cell.laneId)!, columns.get(node.cell.stepId)!]
          const key = `${node.cell.laneId}|${node.cell.stepId}`
          expect(node.box.y).toBeGreaterThanOrEqual(below.get(key) ?? row.y)
          expect(node.box.y + node.box.h).toBeLessThanOrEqual(row.y + row.h + 0.01)
          expect(node.box.x).toBeGreaterThanOrEqual(column.x)
          expect(node.box.x + node.box.w).toBeLessThanOrEqual(column.x + column.w)
          below.set(key, node.box.y + node.box.h)
        }
      }),
      { numRuns: 60 },
    )
  })
  it('keeps every word inside the map and every card its words (text is never cut)', () => {
    fc.assert(
      fc.property(journey, (doc) => {
        const scene = lay(doc, 'print')
        for (const m of sceneMarks(scene)) {
          if (m.type !== 'text') continue
          const box = textBox(m)
          expect(box.x).toBeGreaterThanOrEqual(-1)
          expect(box.x + box.w).toBeLessThanOrEqual(scene.size.w + 1)
          expect(box.y).toBeGreaterThanOrEqual(-1)
          expect(box.y + box.h - m.lineHeight).toBeLessThanOrEqual(scene.size.h + 1)
        }
        for (const node of scene.nodes) {
          if (node.kind !== 'touchpoint' && node.kind !== 'card') continue
          for (const m of node.marks) {
            if (m.type === 'text') expect(m.y + (m.lines.length - 1) * m.lineHeight).toBeLessThanOrEqual(node.box.h)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
  it('gives every node its own key (React and selection would mix two nodes up)', () => {
    const keys = lay(bigJourney(60, 12)).nodes.map((n) => n.key)
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('draws a journey with nothing in it, and one with nothing but empty stages', () => {
    expect(lay(testJourney([], {}, [])).size.h).toBeGreaterThan(100)
    const scene = lay(
      testJourney([
        { name: '', steps: [] },
        { name: 'Fim', steps: [] },
      ]),
    )
    expect(scene.columns.map((c) => c.stepId)).toEqual([null, null])
    expect(squeeze(words(scene))).toContain(squeeze(pt.unnamedStage))
  })
  it('shows the steps even where no lane of customer actions does', () => {
    const doc = testJourney([{ name: 'Pede', steps: [{ name: 'Espera na fila' }] }], {}, ['emotion', 'touchpoints'])
    expect(words(lay(doc))).toContain('Espera na fila')
  })
  it('numbers the steps of a band as in the whole journey', () => {
    const scene = layoutJourney(bigJourney(24, 12), { density: 'print', words: pt, range: { from: 4, to: 8 } })
    expect(scene.columns.map((c) => c.number)).toEqual(['2.1', '2.2', '2.3', '2.4'])
    expect(scene.stages.map((s) => s.number)).toEqual([2])
  })
  it('hides what a collapsed lane holds, but not its header', () => {
    const doc = testJourney([{ name: 'Pede', steps: [{ name: 'Espera', touchpoints: ['Balcão de pães'] }] }])
    const lane = doc.lanes.find((l) => l.role === 'touchpoints')!
    const scene = layoutJourney(doc, { density: 'compact', words: pt, collapsedLaneIds: new Set([lane.id]) })
    expect(words(scene)).not.toContain('Balcão de pães')
    expect(squeeze(words(scene))).toContain(squeeze(pt.lanes.touchpoints))
  })
})
