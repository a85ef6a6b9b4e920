import { describe, expect, it } from 'vitest'
import { draftToDoc } from '../../../shared/domain/draft/toDoc.ts'
import { synthJourney } from '../../../shared/domain/synth/synthJourney.ts'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts'
import { indexScene } from '../scene/sceneIndex.ts'
import { clampView } from '../view/viewport.ts'
import { CHUNK, farIndex, wireOf } from './chunks.ts'
import { distanceToPath } from './distance.ts'
import { farHit } from './farHit.ts'
import { headOnScreen, LEAST_HEAD } from './farZoom.ts'
import { keyStations } from './keyStations.ts'

let next = 0
const doc = draftToDoc(synthJourney({ touchpoints: 300, seed: 5, language: 'pt-BR' }), {
  ids: () => `r${next++}`,
  workspaceName: 'Empório',
  now: '2026-01-01T00:00:00.000Z',
})
const scene = layoutJourney(doc, { density: 'compact', words: layoutWords('pt-BR') })
const index = indexScene(scene)
const middle = (key: string): [number, number] => {
  const { x, y, w, h } = index.nodes.get(key)!.box
  return [x + w / 2, y + h / 2]
}

describe('the hit test of the far view', () => {
  it('finds every touchpoint by its middle, so that no click at 30 % selects a neighbour', () => {
    for (const { id } of doc.touchpoints)
      expect(farHit(index, ...middle(`touchpoint:${id}`), 0.3)).toBe(`touchpoint:${id}`)
  })

  it('finds nothing beyond the map or behind the lanes', () => {
    expect(farHit(index, 10, 300, 0.3)).toBeNull()
    expect(farHit(index, scene.size.w + 900, 300, 0.3)).toBeNull()
  })

  it('hits a thin line a few px beside it, but never through a card that covers it', () => {
    const wires = index.wide.filter((node) => wireOf(node))
    let hit = 0
    for (const node of wires) {
      const wire = wireOf(node)!
      const [, x, y] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(wire.d)!.map(Number) as [number, number, number]
      const found = farHit(index, node.box.x + (wire.x ?? 0) + x + 3, node.box.y + (wire.y ?? 0) + y, 0.3)
      expect(found).not.toBeNull()
      if (found?.startsWith('connection:')) hit++
    }
    expect(wires.length).toBeGreaterThan(50)
    expect(hit).toBeGreaterThan(0)
  })

  it('takes only key stations where nothing else is drawn', () => {
    const keys = keyStations(index)
    expect(keys.size).toBeGreaterThan(0)
    for (const { id } of doc.touchpoints) {
      const found = farHit(index, ...middle(`touchpoint:${id}`), 0.1)
      expect(found === null || keys.has(found)).toBe(true)
    }
    const [first] = keys
    expect(farHit(index, ...middle(first!), 0.1)).toBe(first)
  })
})

describe('the stretches of the far view', () => {
  const far = farIndex(index)
  const chunks = Array.from({ length: far.count }, (_, i) => far.chunk(i))

  it('cover the whole map without a gap in which nothing would be painted', () => {
    expect(chunks[0]?.span.from).toBe(0)
    expect(chunks.at(-1)?.span.to).toBe(scene.size.w)
    for (let i = 1; i < chunks.length; i++) expect(chunks[i]?.span.from).toBe(chunks[i - 1]?.span.to)
    expect(far.count).toBe(Math.ceil(scene.columns.length / CHUNK))
  })

  it('hold every connection wherever a part of it can be seen', () => {
    for (const node of index.wide) {
      for (const chunk of chunks) {
        const touches = node.box.x < chunk.span.to && node.box.x + node.box.w > chunk.span.from
        if (touches) expect(chunk.connections).toContain(node)
      }
    }
  })
})

describe('the band of signs', () => {
  it('stays legible, and never jumps while one zooms', () => {
    let before = headOnScreen(scene.headH, 1)
    for (let zoom = 1; zoom >= 0.05; zoom -= 0.01) {
      const now = headOnScreen(scene.headH, zoom)
      expect(now).toBeGreaterThanOrEqual(LEAST_HEAD)
      expect(Math.abs(now - before)).toBeLessThan(1)
      before = now
    }
  })

  it('does not cover the line: the map begins below it', () => {
    const zoom = 0.2
    const room = headOnScreen(scene.headH, zoom) - scene.headH * zoom
    const view = clampView({ x: 0, y: 999, zoom }, { w: 1_000, h: 600 }, scene.size, 0, room)
    expect(scene.headH * zoom + view.y).toBeCloseTo(LEAST_HEAD)
  })
})

it('measures the distance to a path with corners', () => {
  expect(distanceToPath('M0 0H10V10', 5, 3)).toBe(3)
  expect(distanceToPath('M0 0H10V10', 14, 5)).toBe(4)
  expect(distanceToPath('M0 0L8 0Q10 0 10 2L10 20', 10, 10)).toBe(0)
})
