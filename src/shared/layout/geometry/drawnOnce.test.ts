import { expect, it } from 'vitest'
import { layoutWords } from '../../i18n/layoutWords.ts'
import { testJourney } from '../journey.fixture.ts'
import { layoutJourney } from '../layoutJourney.ts'
import type { SceneNode } from '../scene.ts'

const doc = testJourney([{ name: 'a', steps: [{ name: 'x', touchpoints: ['um', 'dois'] }] }])
const options = { density: 'compact', words: layoutWords('pt-BR') } as const
const card = (d: typeof doc, o: Parameters<typeof layoutJourney>[1], id: string): SceneNode =>
  layoutJourney(d, o).nodes.find((n) => n.key === `touchpoint:${id}`)!
const [one, two] = doc.touchpoints as [(typeof doc.touchpoints)[0], (typeof doc.touchpoints)[0]]

it('draws again what was written, in another language or another width, and nothing else', () => {
  const before = card(doc, options, one.id)
  const neighbour = card(doc, options, two.id)
  const renamed = { ...doc, touchpoints: doc.touchpoints.map((t) => (t === one ? { ...t, name: 'outro' } : t)) }
  expect(card(renamed, options, one.id).title).toContain('outro')
  expect(card(renamed, options, two.id).marks).toBe(neighbour.marks)
  expect(card(doc, { ...options, words: layoutWords('en') }, one.id).title).not.toBe(before.title)
  expect(card(doc, { ...options, columnWidth: 300 }, one.id).marks).not.toEqual(before.marks)
})

it('draws a card anew when its channel got another name, though its own record is the same', () => {
  const channel = doc.channels.find((c) => c.id === one.channelId)
  if (!channel) return
  const before = card(doc, options, one.id)
  const named = { ...doc, channels: doc.channels.map((c) => (c === channel ? { ...c, name: 'Vitrine nova' } : c)) }
  expect(card(named, options, one.id).title).not.toBe(before.title)
})
