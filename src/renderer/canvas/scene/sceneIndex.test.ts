import { describe, expect, it } from 'vitest'
import { draftToDoc } from '../../../shared/domain/draft/toDoc.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { synthJourney } from '../../../shared/domain/synth/synthJourney.ts'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts'
import { indexScene, type SceneIndex } from './sceneIndex.ts'

let next = 0
const journey = draftToDoc(synthJourney({ touchpoints: 60, seed: 5, language: 'pt-BR' }), {
  ids: () => `r${next++}`,
  workspaceName: 'Empório',
  now: '2026-01-01T00:00:00.000Z',
})
const lay = (doc: JourneyDoc) => layoutJourney(doc, { density: 'compact', words: layoutWords('pt-BR') })

/** All that can be asked of an index. */
const answers = (index: SceneIndex) => ({
  nodes: [...index.nodes.values()],
  wide: index.wide,
  heads: index.heads,
  columns: index.scene.columns.map((_, i) => index.inColumn(i)),
  cells: index.scene.rows.flatMap((_, row) => index.scene.columns.map((_, column) => index.inCell(column, row))),
})

const touchpoints = (doc: JourneyDoc, i: number, patch: object): JourneyDoc => ({
  ...doc,
  touchpoints: doc.touchpoints.map((t, k) => (k === i ? { ...t, ...patch } : t)),
})

const EDITS: readonly (readonly [string, (doc: JourneyDoc) => JourneyDoc])[] = [
  ['a name', (d) => touchpoints(d, 7, { name: 'Outra coisa' })],
  ['a name so long that everything below moves', (d) => touchpoints(d, 3, { name: 'muito '.repeat(60) })],
  ['a key moment', (d) => touchpoints(d, 11, { isKey: !d.touchpoints[11]?.isKey })],
  [
    'a feeling that was not there',
    (d) => ({ ...d, steps: d.steps.map((s, i) => (i === 4 ? { ...s, valence: [] } : s)) }),
  ],
  ['another cell', (d) => touchpoints(d, 20, { stepId: d.steps[1]?.id })],
  ['one less', (d) => ({ ...d, touchpoints: d.touchpoints.slice(1) })],
  ['lanes in another order', (d) => ({ ...d, lanes: d.lanes.toReversed() })],
  ['steps in another order', (d) => ({ ...d, steps: d.steps.toReversed() })],
  [
    'connections that say something',
    (d) => ({ ...d, connections: d.connections.map((c) => ({ ...c, label: 'Se der' })) }),
  ],
  ['nothing left', (d) => ({ ...d, steps: [], touchpoints: [], cards: [] })],
]

describe('an index that takes over the one before', () => {
  it.each(EDITS)('answers as one made anew after %s', (_, edit) => {
    let doc = journey
    let index = indexScene(lay(doc))
    // Twice, so that what was taken over is taken over again.
    for (const change of [edit, (d: JourneyDoc) => touchpoints(d, 2, { name: 'E depois' })]) {
      doc = change(doc)
      const scene = lay(doc)
      index = indexScene(scene, index)
      const [has, should] = [answers(index), answers(indexScene(scene))]
      expect(has.nodes.every((node) => should.nodes.includes(node))).toBe(true)
      expect({ ...has, nodes: has.nodes.length }).toEqual({ ...should, nodes: should.nodes.length })
    }
  })
})
