import { describe, expect, it } from 'vitest'
import { layout as pt } from '../i18n/pt-BR/layout.ts'
import { testJourney } from './journey.fixture.ts'
import { layoutJourney } from './layoutJourney.ts'
import type { MeasuredAt, MeasuredLook } from './measured.ts'
import type { Scene } from './scene.ts'

const doc = testJourney(
  [
    {
      name: 'Chega',
      steps: [
        { name: 'Entra', value: 1, touchpoints: ['Fachada'], cards: [['metrics', 'Fila de 3 minutos']] },
        { name: 'Espera', value: 0, touchpoints: ['Fila', 'Senha'] },
        { name: 'Compra', touchpoints: ['Balcão'] },
      ],
    },
  ],
  {},
  ['emotion', 'actions', 'touchpoints', 'metrics'],
)
const [facade, line, ticket] = doc.touchpoints.map(({ id }) => id) as [string, string, string]
const at = (touchpointId: string, more: Partial<MeasuredAt> = {}): [string, MeasuredAt] => [
  touchpointId,
  {
    touchpointId,
    lines: [{ text: 'NPS −13', note: 'n 46 · há 12 dias', evidence: 'measured', alarm: '' }],
    feeling: { position: 0.1, n: 46, evidence: 'measured', note: 'n 46 · há 12 dias' },
    alarm: '',
    ...more,
  },
]
const lay = (measured?: MeasuredLook): Scene =>
  layoutJourney(doc, { density: 'compact', words: pt, ...(measured && { measured }) })
const stationAt = (scene: Scene, step: number) => scene.curves[0]?.stations[step]

describe('what was measured, beside what is assumed', () => {
  // Would catch: a guess that hides what customers say, or that is gone without a trace.
  it('makes the line solid at its own level and leaves the guess in sight and in words', () => {
    const scene = lay(new Map([at(facade)]))
    expect(stationAt(scene, 0)).toMatchObject({ value: -2, solid: true })
    expect(stationAt(scene, 1)).toMatchObject({ value: 0, solid: false })
    expect(scene.nodes.filter(({ kind }) => kind === 'station').map((n) => n.title)).toContain(
      'Célia, −2 Sofre, medido, n 46 · há 12 dias, suposto: +1 Gosta',
    )
  })

  // Would catch: twelve answers drawn as if they were sure, and old ones as if they were new.
  it('stays hollow where answers are few or old', () => {
    const few = at(facade, { feeling: { position: 0.9, n: 12, evidence: 'assumed', note: 'n 12 · poucas' } })
    expect(stationAt(lay(new Map([few])), 0)).toMatchObject({ value: 2, solid: false })
  })

  // Would catch: the mean of two touchpoints that forgets that one of them was asked twenty times as often.
  it('weighs the touchpoints of a step by how many answered', () => {
    const many = at(line, { feeling: { position: 0.05, n: 200, evidence: 'measured', note: '' } })
    const some = at(ticket, { feeling: { position: 1, n: 10, evidence: 'assumed', note: '' } })
    expect(stationAt(lay(new Map([many, some])), 1)).toMatchObject({ value: -2, solid: true })
  })

  // Would catch: figures that push out the cards written by hand, or stand in a lane of something else.
  it('stands in the lane of metrics, with the cards written by hand', () => {
    const scene = lay(new Map([at(facade), at(line, { feeling: null })]))
    const row = scene.rows.find(({ role }) => role === 'metrics')!
    const inRow = scene.nodes.filter(({ cell }) => cell?.laneId === row.laneId)
    expect(inRow.map(({ kind, title }) => [kind, title])).toEqual([
      ['measured', 'NPS −13, n 46 · há 12 dias'],
      ['card', 'Fila de 3 minutos'],
      ['measured', 'Fila; NPS −13, n 46 · há 12 dias'],
    ])
    for (const { box } of inRow) expect(box.y + box.h).toBeLessThanOrEqual(row.y + row.h)
  })

  // Would catch: a touchpoint under its target that only colour tells, or whose card does not grow for the words.
  it('marks the card of a touchpoint that has fallen under its target', () => {
    const cardOf = (scene: Scene) => scene.nodes.find(({ key }) => key === `touchpoint:${facade}`)!
    const [plain, fallen] = [cardOf(lay()), cardOf(lay(new Map([at(facade, { alarm: 'NPS abaixo da meta de 50' })])))]
    expect(fallen.title).toContain('NPS abaixo da meta de 50')
    expect(fallen.marks.some((m) => m.type === 'path' && m.fill === 'pain')).toBe(true)
    expect(plain.marks.some((m) => m.type === 'path' && m.fill === 'pain')).toBe(false)
  })

  // Would catch: a label written over the words of the guess, where another persona's line takes the other side.
  it('never writes a label over the words of what was assumed', () => {
    const first = doc.personas[0]!
    const other = { ...first, id: 'q', name: 'Beto' }
    const two = {
      ...doc,
      personas: [first, other],
      journey: { ...doc.journey, personaIds: ['p', 'q'] },
      steps: doc.steps.map((step) => ({ ...step, valence: [...step.valence, { personaId: 'q', value: -1 as const }] })),
    }
    const measured = new Map([at(facade, { feeling: { position: 0.5, n: 17, evidence: 'assumed', note: '' } })])
    const scene = layoutJourney(two, { density: 'compact', words: pt, measured })
    const station = scene.nodes.find(({ kind, title }) => kind === 'station' && title?.includes('suposto: +1'))!
    const words = station.marks.filter((mark) => mark.type === 'text').map(({ y }) => y)
    const guess = words[0]!
    expect(words.length).toBeGreaterThan(2)
    for (const y of words.slice(1)) expect(Math.abs(y - guess)).toBeGreaterThan(9)
  })

  // Would catch: a map that is drawn anew for every key pressed because of figures that did not change.
  it('is the same object as long as nothing of it changes', () => {
    const measured = new Map([at(facade)])
    const [a, b] = [lay(measured), lay(measured)]
    for (const node of a.nodes) {
      if (['touchpoint', 'measured', 'card', 'station'].includes(node.kind))
        expect(b.nodes.find(({ key }) => key === node.key)).toBe(node)
    }
  })
})
