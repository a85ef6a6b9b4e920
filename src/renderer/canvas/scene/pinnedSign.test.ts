import { expect, it } from 'vitest'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import { testJourney } from '../../../shared/layout/journey.fixture.ts'
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts'
import { pinOf, signWords } from './pinnedSign.ts'

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
  expect(pinOf(node, words, node.box.x)).toBeNull()
  expect(pinOf(node, words, node.box.x + node.box.w + 5)).toBeNull()
})

it('moves the name to where sight begins, and no further than the sign’s point', () => {
  const node = sign('')
  const words = signWords(node)
  expect(pinOf(node, words, node.box.x + 120)?.by).toBe(120)
  expect(pinOf(node, words, node.box.x + node.box.w - 10)!.by + words.to).toBeLessThan(node.box.w)
})

it('covers a duration that the name would run into', () => {
  const node = sign('5 min')
  const words = signWords(node)
  expect(words.duration).toBeGreaterThan(words.to)
  const early = pinOf(node, words, node.box.x + 40)!
  expect(early.by + early.w).toBeLessThan(words.duration!)
  const late = pinOf(node, words, node.box.x + words.duration!)!
  expect(late.by + late.w).toBeGreaterThan(node.box.w - 20)
})
