import { expect, it } from 'vitest'
import { layout as en } from '../i18n/en/layout.ts'
import { layout as es } from '../i18n/es/layout.ts'
import { layout as pt } from '../i18n/pt-BR/layout.ts'
import { testJourney } from './journey.fixture.ts'
import { layoutJourney } from './layoutJourney.ts'

const doc = testJourney([{ name: 'a', steps: [{ name: 'x' }] }])

it('no usual name of a lane is broken inside a word, in any language and density', () => {
  for (const words of [pt, en, es]) {
    for (const density of ['compact', 'comfortable', 'print'] as const) {
      const lanes = Object.keys(words.lanes).map((role, i) => {
        return { id: role, journeyId: 'j', role: role as keyof typeof words.lanes, name: '', order: `a${i}` }
      })
      const scene = layoutJourney({ ...doc, lanes }, { density, words })
      for (const node of scene.nodes.filter((n) => n.kind === 'lane')) {
        const name = node.marks.find((m) => m.type === 'text' && m.weight === 700)
        const lines = name?.type === 'text' ? name.lines : []
        expect(lines.join(' '), `${words.language} ${density}`).toBe(node.title)
      }
    }
  }
})
