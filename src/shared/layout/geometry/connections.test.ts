import { describe, expect, it } from 'vitest'
import type { Connection } from '../../domain/journey/journey.ts'
import { layout as pt } from '../../i18n/pt-BR/layout.ts'
import { testJourney } from '../journey.fixture.ts'
import { layoutJourney } from '../layoutJourney.ts'
import type { Box, Scene, SceneNode } from '../scene.ts'
import { measure } from '../text/measure.ts'

const steps = ['Chega', 'Pede', 'Paga', 'Sai'].map((name) => ({
  name,
  value: 0 as const,
  touchpoints: [`${name} 1`, `${name} 2`],
}))
const connection = (kind: 'step' | 'touchpoint', fromId: string, toId: string, label = ''): Connection => ({
  id: `${kind}-${fromId}-${toId}`,
  journeyId: 'j',
  kind,
  fromId,
  toId,
  label,
  order: 'a0',
})
const lay = (connections: Connection[]): Scene =>
  layoutJourney(testJourney([{ name: 'Tudo', steps }], { connections }), { density: 'compact', words: pt })
const links = (scene: Scene): SceneNode[] => scene.nodes.filter((n) => n.kind === 'connection')
const labelBoxes = (node: SceneNode): Box[] =>
  node.marks.flatMap((m) => {
    if (m.type !== 'text') return []
    const w = Math.max(...m.lines.map((line) => measure(line, m)))
    const x = node.box.x + m.x - (m.anchor === 'middle' ? w / 2 : 0)
    return [{ x, y: node.box.y + m.y - m.size * 0.75, w, h: m.size * 0.75 + (m.lines.length - 1) * m.lineHeight }]
  })
const apart = (a: Box, b: Box): boolean => a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y

describe('connections', () => {
  it('draws forward, back and looping ways between steps, each in its own height where they overlap', () => {
    const scene = lay([
      connection('step', 'step0-0', 'step0-2', 'já sabe o que quer'),
      connection('step', 'step0-3', 'step0-0', 'volta amanhã'),
      connection('step', 'step0-1', 'step0-1', 'muda de ideia'),
    ])
    const tops = links(scene).map((n) => Math.round(n.box.y))
    expect(new Set(tops).size).toBe(3)
  })
  it('writes no connection over a card or a step', () => {
    const scene = lay([
      connection('step', 'step0-3', 'step0-0', 'volta amanhã'),
      connection('touchpoint', 'touchpoint0-0-0', 'touchpoint0-1-1', 'vai direto ao balcão'),
      connection('touchpoint', 'touchpoint0-3-1', 'touchpoint0-0-0', 'traz um amigo e começa outra vez'),
      connection('touchpoint', 'touchpoint0-2-0', 'touchpoint0-2-0', 'tenta de novo'),
    ])
    const solid = scene.nodes.filter((n) => n.kind === 'touchpoint' || n.kind === 'step')
    expect(links(scene)).toHaveLength(4)
    for (const label of links(scene).flatMap(labelBoxes)) {
      for (const { box } of solid) expect(apart(label, box)).toBe(true)
    }
  })
  it('leaves out a connection to something that is not on the map, instead of failing', () => {
    expect(
      links(lay([connection('step', 'step0-0', 'gone'), connection('touchpoint', 'gone', 'touchpoint0-0-0')])),
    ).toEqual([])
  })
})
