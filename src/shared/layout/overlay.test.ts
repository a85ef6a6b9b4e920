import { describe, expect, it } from 'vitest'
import type { JourneyDoc } from '../domain/journey/journeyDoc.ts'
import { layout as pt } from '../i18n/pt-BR/layout.ts'
import { bigJourney, testJourney } from './journey.fixture.ts'
import { layoutJourney } from './layoutJourney.ts'
import type { Scene } from './scene.ts'
import { sceneMarks } from './sceneMarks.ts'

const lay = (doc: JourneyDoc, over: object = {}): Scene =>
  layoutJourney(doc, { density: 'compact', words: pt, ...over })

describe('a stage in focus', () => {
  const doc = bigJourney(24, 12)
  it('shows the columns of that stage alone, with the numbers that they have in the whole journey', () => {
    const scene = lay(doc, { focusStageId: 'stage1' })
    expect(scene.columns.map((c) => c.number)).toEqual(['2.1', '2.2', '2.3', '2.4'])
    expect(scene.stages.map((s) => s.number)).toEqual([2])
    expect(scene.nodes.filter((n) => n.kind === 'touchpoint')).toHaveLength(8)
  })

  it('does not say that the line goes on below, which is true of paper only', () => {
    const text = sceneMarks(lay(doc, { focusStageId: 'stage0' })).flatMap((m) => (m.type === 'text' ? m.lines : []))
    expect(text).not.toContain(pt.print.continuesBelow)
  })

  it('shows everything where there is no such stage, or none is wanted', () => {
    for (const focusStageId of ['gone', null, undefined]) expect(lay(doc, { focusStageId }).columns).toHaveLength(12)
  })

  it('shows a stage without steps as its one empty column', () => {
    const empty = testJourney([
      { name: 'Chega', steps: [{ name: 'Entra' }] },
      { name: 'Fim', steps: [] },
    ])
    expect(lay(empty, { focusStageId: 'stage1' }).columns).toEqual([expect.objectContaining({ stepId: null })])
  })
})

describe('the other state of a journey under this one', () => {
  const today = testJourney([
    {
      name: 'Chega',
      steps: [
        { name: 'Entra', value: 0 },
        { name: 'Espera na fila', value: -2 },
      ],
    },
    { name: 'Paga', steps: [{ name: 'Paga no caixa', value: -1 }] },
  ])
  const wanted = (() => {
    const doc = testJourney([
      {
        name: 'Chega',
        steps: [
          { name: 'Pede pelo celular', value: 2 },
          { name: 'entra', value: 1 },
        ],
      },
      {
        name: 'Paga',
        steps: [
          { name: 'Paga na mesa', value: 2 },
          { name: 'Sai', value: 1 },
        ],
      },
    ])
    return { ...doc, journey: { ...doc.journey, state: 'toBe' as const } }
  })()

  it('meets the steps of the same name, wherever they went, and those of the same number where no name fits', () => {
    const { overlay } = lay(wanted, { overlay: today })
    expect(overlay?.name).toBe(pt.states.asIs)
    expect(overlay?.stations.map((s) => [s.stepId, s.value])).toEqual([
      ['step0-1', 0],
      ['step1-0', -1],
    ])
  })

  it('lies pale under the line, at the height of its own feeling', () => {
    const scene = lay(wanted, { overlay: today })
    const pale = scene.rules.filter((m) => m.type === 'path' && m.opacity === 0.3)
    expect(pale).toHaveLength(1)
    expect(scene.curves.flatMap((c) => c.marks).some((m) => 'opacity' in m)).toBe(false)
    const now = scene.curves[0]!.stations.find((s) => s.stepId === 'step1-0')!
    const then = scene.overlay!.stations.find((s) => s.stepId === 'step1-0')!
    expect(then.x).toBe(now.x)
    expect(then.y).toBeGreaterThan(now.y)
  })

  it('is named in words where the two differ', () => {
    const titles = lay(wanted, { overlay: today })
      .nodes.filter((n) => n.kind === 'station')
      .map((n) => n.title)
    expect(titles.find((t) => t.includes('+2'))).toBeDefined()
    expect(titles.some((t) => t.includes('Como é hoje: −1 Incomoda'))).toBe(true)
  })

  it('is told from the line on top by its dashes, and a key names both', () => {
    const scene = lay(wanted, { overlay: today })
    expect(scene.rules.some((m) => m.type === 'path' && m.dash && m.strokeWidth === 2)).toBe(true)
    const words = (of: Scene) =>
      of.nodes.flatMap((n) =>
        n.kind === 'lane' ? n.marks.flatMap((m) => (m.type === 'text' ? m.lines.join(' ') : [])) : [],
      )
    expect(words(scene)).toEqual(expect.arrayContaining([pt.states.toBe, pt.states.asIs]))
    const name = (doc: JourneyDoc, text: string) => ({ ...doc, journey: { ...doc.journey, name: text } })
    const same = lay(name(today, 'Manhã'), { overlay: name(today, 'Tarde') })
    expect(words(same)).toEqual(expect.arrayContaining(['Manhã', 'Tarde']))
  })

  it('says on the map what the other feels like, only where it differs, and writes nothing over it', () => {
    const scene = lay(wanted, { overlay: today })
    const said = scene.curves.flatMap((c) => c.marks).filter((m) => m.type === 'text' && m.fill === 'line')
    expect(said.map((m) => m.type === 'text' && m.lines[0])).toEqual(['0 Tanto faz', '−1 Incomoda'])
    expect(
      lay(today, { overlay: today })
        .curves.flatMap((c) => c.marks)
        .some((m) => m.type === 'text'),
    ).toBe(false)
  })

  it('takes the line of the same persona, not of whoever stands first in the other journey', () => {
    const persona = (id: string) =>
      ({ id, name: id, role: '', description: '', avatar: '', pictureAssetId: null, order: id }) as never
    const who = (doc: JourneyDoc, ids: string[], value: -2 | 2): JourneyDoc => ({
      ...doc,
      personas: ids.map(persona),
      journey: { ...doc.journey, personaIds: ids },
      steps: doc.steps.map((s) => ({
        ...s,
        valence: [
          { personaId: ids[0]!, value: 0 as const },
          { personaId: 'b', value },
        ],
      })),
    })
    const scene = lay(who(wanted, ['b'], 2), { overlay: who(today, ['a', 'b'], -2) })
    expect(new Set(scene.overlay?.stations.map((s) => s.value))).toEqual(new Set([-2]))
  })

  it('changes nothing where it is not wanted, and takes a journey without feelings or steps', () => {
    expect(lay(today).overlay).toBeNull()
    expect(lay(today, { overlay: testJourney([]) }).overlay?.stations).toEqual([])
  })
})
