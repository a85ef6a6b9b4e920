import { expect, it } from 'vitest'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import { testJourney } from '../../../shared/layout/journey.fixture.ts'
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts'
import { markExtent } from './markBounds.ts'
import { pinnedBy, signWords } from './pinnedSign.ts'

const steps = ['a', 'b', 'c', 'd'].map((name) => ({ name }))
const doc = testJourney([{ name: 'Chega', steps }])
const sign = (duration: string) => {
  const stages = doc.stages.map((stage) => ({ ...stage, duration }))
  const scene = layoutJourney({ ...doc, stages }, { density: 'compact', words: layoutWords('pt-BR') })
  return scene.nodes.find((node) => node.kind === 'stage')!
}

it('leaves a sign alone whose beginning is in sight, and one that is wholly out of it', () => {
  const node = sign('')
  const words = signWords(node)
  expect(pinnedBy(node, words, node.box.x)).toBe(0)
  expect(pinnedBy(node, words, node.box.x + node.box.w + 5)).toBe(0)
})

it('moves the name to where sight begins, and never into the duration or the point', () => {
  const node = sign('5 min')
  const words = signWords(node)
  expect(pinnedBy(node, words, node.box.x + 120)).toBe(120)
  const late = pinnedBy(node, words, node.box.x + node.box.w - 10)
  const time = node.marks.find((mark) => mark.type === 'text' && mark.anchor === 'end')!
  expect(words.to + late).toBeLessThan(markExtent(time).from)
})
