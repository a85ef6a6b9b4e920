import { describe, expect, it } from 'vitest'
import { draftToDoc } from '../../../shared/domain/draft/toDoc.ts'
import { synthJourney } from '../../../shared/domain/synth/synthJourney.ts'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts'
import { editorPlace } from '../editor/editorPlace.ts'
import { writtenMark } from '../editor/writtenMark.ts'
import { fitView } from '../view/viewport.ts'
import { nodesInWindow, viewWindow } from '../view/viewWindow.ts'
import { nodesInMarquee } from './boxes.ts'
import { clipMark } from './clipMark.ts'
import { cardDrop, laneDrop, stageDrop, stepDrop } from './dropPlace.ts'
import { firstTarget, nearest, rowEnd, walk } from './gridWalk.ts'
import { markExtent, pathExtent } from './markBounds.ts'
import { pathEnds } from './pathEnds.ts'
import { plateMarks } from './plates.ts'
import { columnAt, indexScene, rowAt } from './sceneIndex.ts'
import { cellOfKey, placeOf, stepOf } from './target.ts'

let next = 0
const doc = draftToDoc(synthJourney({ touchpoints: 40, seed: 3, language: 'pt-BR' }), {
  ids: () => `r${next++}`,
  workspaceName: 'Empório',
  now: '2026-01-01T00:00:00.000Z',
})
const scene = layoutJourney(doc, { density: 'compact', words: layoutWords('pt-BR') })
const index = indexScene(scene)

describe('the index of a scene', () => {
  it('finds every touchpoint in its own cell, so that a click never selects a neighbour', () => {
    for (const touchpoint of doc.touchpoints) {
      const node = index.nodes.get(`touchpoint:${touchpoint.id}`)!
      const column = columnAt(scene, node.box.x + 1)
      const row = rowAt(scene, node.box.y + 1)
      expect(scene.columns[column]?.stepId).toBe(touchpoint.stepId)
      expect(index.inCell(column, row)).toContain(node)
    }
  })

  it('hands over everything in sight and little else', () => {
    const all = nodesInWindow(
      index,
      viewWindow(scene, fitView({ w: 90_000, h: 90_000 }, scene.size), { w: 90_000, h: 90_000 }),
    )
    const heads = scene.nodes.filter((n) => n.kind === 'stage' || n.kind === 'lane' || n.kind === 'persona').length
    expect(all.length).toBe(scene.nodes.length - heads)
    const few = nodesInWindow(index, viewWindow(scene, { x: 0, y: 0, zoom: 1 }, { w: 400, h: 300 }))
    expect(few.length).toBeLessThan(all.length / 2)
  })
})

describe('walking the grid', () => {
  it('reaches every step and touchpoint with arrows alone', () => {
    const seen = new Set<string>()
    const queue = [firstTarget(index)!]
    while (queue.length > 0) {
      const at = queue.pop()!
      if (seen.has(at)) continue
      seen.add(at)
      for (const direction of ['left', 'right', 'up', 'down'] as const) queue.push(walk(index, at, direction))
    }
    for (const node of scene.nodes) {
      if (['step', 'touchpoint', 'card', 'stage', 'lane'].includes(node.kind))
        expect(seen, node.title).toContain(node.key)
    }
  })

  it('comes back down to the column it went up from', () => {
    const step = `step:${doc.steps[3]!.id}`
    const place = placeOf(index, step)!
    let at = step
    while (placeOf(index, at)!.row >= 0) at = walk(index, at, 'up', place.column)
    expect(stepOf(index, walk(index, at, 'down', place.column))).toBe(doc.steps[3]!.id)
  })

  it('stays at the edge, and jumps to the ends of a row', () => {
    const first = rowEnd(index, firstTarget(index)!, 'first')
    const last = rowEnd(index, first, 'last')
    expect(walk(index, last, 'right')).toBe(last)
    expect(stepOf(index, last)).toBe(doc.steps.at(-1)!.id)
  })

  it('keeps the place of what was deleted', () => {
    const target = `touchpoint:${doc.touchpoints[0]!.id}`
    expect(nearest(index, placeOf(index, target)!)).toBe(target)
  })
})

describe('dropping', () => {
  const lane = doc.lanes.find((l) => l.role === 'touchpoints')!
  const cell = (stepId: string) => doc.touchpoints.filter((t) => t.stepId === stepId)
  const full = doc.steps.find((s) => cell(s.id).length > 1)!

  it('puts a card between the two it is held between', () => {
    const [a, b] = cell(full.id)
    const box = index.nodes.get(`touchpoint:${a!.id}`)!.box
    const place = cardDrop(index, { x: box.x + 10, y: box.y + box.h - 2 }, 'touchpoint', new Set())!
    expect(place).toMatchObject({ laneId: lane.id, stepId: full.id, afterId: a!.id })
    expect(place.bar.y).toBeLessThan(index.nodes.get(`touchpoint:${b!.id}`)!.box.y)
  })

  it('does not count what is in hand as a neighbour', () => {
    const [a, b] = cell(full.id)
    const box = index.nodes.get(`touchpoint:${b!.id}`)!.box
    const place = cardDrop(index, { x: box.x + 10, y: box.y + 4 }, 'touchpoint', new Set([a!.id]))!
    expect(place.afterId).toBeNull()
  })

  it('refuses lanes that do not take it', () => {
    const emotion = scene.rows.find((r) => r.role === 'emotion')!
    expect(cardDrop(index, { x: 400, y: emotion.y + 20 }, 'card', new Set())).toBeNull()
    const thoughts = scene.rows.find((r) => r.role === 'thoughts')!
    expect(cardDrop(index, { x: 400, y: thoughts.y + 5 }, 'touchpoint', new Set())).toBeNull()
    expect(cardDrop(index, { x: 400, y: thoughts.y + 5 }, 'card', new Set())).not.toBeNull()
  })

  it('puts a step before or after the one under the pointer', () => {
    const [a, b, c] = doc.steps
    const column = scene.columns[1]!
    expect(stepDrop(index, column.x + 5, new Set([c!.id]))).toMatchObject({ afterId: a!.id })
    expect(stepDrop(index, column.x + column.w - 5, new Set([c!.id]))).toMatchObject({ afterId: b!.id })
    expect(stepDrop(index, scene.columns[0]!.x + 2, new Set([c!.id]))).toMatchObject({ afterId: null })
  })

  it('puts stages and lanes at both ends', () => {
    const stage = doc.stages[1]!.id
    expect(stageDrop(index, 0, stage).afterId).toBeNull()
    expect(stageDrop(index, scene.size.w + 50, stage).afterId).toBe(doc.stages.at(-1)!.id)
    expect(laneDrop(index, 0, doc.lanes[2]!.id).afterId).toBeNull()
    expect(laneDrop(index, scene.size.h, doc.lanes[0]!.id).afterId).toBe(doc.lanes.at(-1)!.id)
  })

  it('a marquee takes the cards it touches and leaves the steps alone', () => {
    const { box } = index.nodes.get(`touchpoint:${doc.touchpoints[0]!.id}`)!
    const keys = nodesInMarquee(index, { x: box.x - 2, y: 0, w: 4, h: scene.size.h })
    expect(keys).toContain(`touchpoint:${doc.touchpoints[0]!.id}`)
    expect(keys.some((k) => k.startsWith('step:'))).toBe(false)
  })
})

describe('writing in place', () => {
  it('lies exactly over the words of every kind of thing', () => {
    const named = [
      ...doc.stages.map((s) => [`stage:${s.id}`, s.name] as const),
      ...doc.steps.map((s) => [`step:${s.id}`, s.name] as const),
      ...doc.touchpoints.map((t) => [`touchpoint:${t.id}`, t.name] as const),
      ...doc.cards.map((c) => [`card:${c.id}`, c.text] as const),
    ]
    for (const [key, text] of named) {
      const node = index.nodes.get(key)!
      const mark = writtenMark(node)!
      expect(mark.lines.join(' ').replaceAll(' ', ''), key).toBe(text.replaceAll(' ', ''))
      const place = editorPlace(node, 138)
      expect(place.x).toBe(node.box.x + mark.x)
      expect(place.w).toBeGreaterThan(40)
    }
    const lane = index.nodes.get(`lane:${doc.lanes[1]!.id}`)!
    expect(writtenMark(lane)!.lines.join(' ')).toBe(layoutWords('pt-BR').lanes[doc.lanes[1]!.role])
  })
})

describe('what is near', () => {
  it('reads how far a path reaches, relative or not', () => {
    expect(pathExtent('M10 5h30V8H20l-15 3')).toEqual({ from: 5, to: 40 })
    expect(pathExtent('M-4.5.5L3-2Q9 9 12.5 1Z')).toEqual({ from: -4.5, to: 12.5 })
    expect(pathExtent('M1e2 0a7 7 0 0 1 7 7')).toEqual({ from: 100, to: 107 })
  })

  it('keeps dashes where they were and draws nothing twice when a long line is cut', () => {
    const line = { type: 'path', d: 'M100 20h9000', stroke: 'rule', strokeWidth: 1, dash: [2, 5] } as const
    const cut = clipMark(line, { from: 5_000, to: 6_000 })
    const { from, to } = pathExtent((cut as { d: string }).d)
    expect((from - 100) % 7).toBe(0)
    expect(from).toBeLessThan(5_000)
    expect(to).toBe(6_040)
    const curve = { type: 'path', d: 'M0 0L4000 0Q4010 0 4010 10L9000 10', stroke: 'line', strokeWidth: 9 } as const
    expect((clipMark(curve, { from: 4_500, to: 5_000 }) as { d: string }).d).toBe('M4010 10L9000 10')
  })

  it('gives short marks back untouched', () => {
    for (const mark of scene.rules) {
      const { from, to } = markExtent(mark)
      if (to - from < 4_000) expect(clipMark(mark, { from: 0, to: 1 })).toBe(mark)
    }
  })

  it('takes the plates of the blueprint out of what scrolls away, and nothing else', () => {
    const plates = plateMarks(scene)
    const words = plates.flatMap((m) => (m.type === 'text' ? m.lines : []))
    for (const line of scene.lines) expect(words.some((w) => line.label.startsWith(w))).toBe(true)
    expect(plates.every((m) => m.type !== 'path')).toBe(true)
  })

  it('finds the two ends of every connection', () => {
    for (const node of scene.nodes.filter((n) => n.kind === 'connection')) {
      const line = node.marks.find((m) => m.type === 'path' && m.stroke !== undefined)
      if (line?.type !== 'path') throw new Error(`${node.title} has no line`)
      expect(pathEnds(line.d), node.title).not.toBeNull()
    }
  })

  it('names cells whose lane is not there', () => {
    expect(cellOfKey('cell::s1')).toEqual({ laneId: '', stepId: 's1' })
  })
})
