import { describe, expect, it } from 'vitest'
import { layout as pt } from '../../i18n/pt-BR/layout.ts'
import { bigJourney } from '../journey.fixture.ts'
import { layoutJourney } from '../layoutJourney.ts'
import { sceneMarks } from '../sceneMarks.ts'
import { longDash } from './longDash.ts'

/** px between the leftmost and the rightmost point of path data with absolute ends. */
function reach(d: string): number {
  const xs = [...d.matchAll(/[MLH](-?[\d.]+)/g)].map((m) => Number(m[1]))
  const along = [...d.matchAll(/h(-?[\d.]+)/g)].reduce((sum, m) => sum + Math.abs(Number(m[1])), 0)
  return Math.max(...xs) - Math.min(...xs) + along
}

describe('longDash', () => {
  it('leaves a short path its dashes', () => {
    expect(longDash([6, 4], 900)).toEqual([6, 4])
  })

  it('keeps a long map from falling into tens of thousands of dots (every dash is a shape of its own in a PDF)', () => {
    const doc = bigJourney(300, 150)
    const connection = { id: 'c', journeyId: 'j', kind: 'step', label: '', order: 'a0' } as const
    const back = { ...connection, fromId: 'step37-1', toId: 'step0-0' }
    const lanes = [...doc.lanes, { id: 'support', journeyId: 'j', role: 'support' as const, name: '', order: 'b0' }]
    const scene = layoutJourney({ ...doc, lanes, connections: [back] }, { density: 'print', words: pt })
    const dashed = sceneMarks(scene).filter((m) => m.type === 'path' && m.dash !== undefined)
    expect(dashed.length).toBeGreaterThan(0)
    for (const m of dashed) {
      if (m.type !== 'path') continue
      const dash = m.dash!.reduce((sum, n) => sum + n, 0)
      expect(reach(m.d) / dash).toBeLessThan(350)
    }
  })
})
