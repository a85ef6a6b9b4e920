import { describe, expect, it } from 'vitest'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { isAllAssumed, shownJourneys } from './journeyOrder.ts'
import { nextStops } from './nextStops.ts'

const journey = (name: string, values: (-2 | 0 | 1 | null)[], more: Partial<JourneySummary> = {}): JourneySummary => ({
  id: name,
  name,
  state: 'asIs',
  tags: [],
  personas: [],
  stageCount: 1,
  stepCount: values.length,
  touchpointCount: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  line: values.map((value) => ({ value, solid: false, key: false })),
  worst: values.includes(-2) ? 'Fila' : null,
  worstAt: values.includes(-2) ? { kind: 'step', id: 'fila' } : null,
  unowned: { count: 0, firstId: null },
  trashedAt: null,
  ...more,
})

describe('home', () => {
  it('finds a journey without its accents, and by persona', () => {
    const all = [
      journey('Café da manhã', [1]),
      journey('Bolo', [1], { personas: [{ id: 'p', name: 'Célia', role: '' }] }),
    ]
    expect(shownJourneys(all, 'name', 'cafe MANHA', 'pt-BR').map((j) => j.name)).toEqual(['Café da manhã'])
    expect(shownJourneys(all, 'name', 'celia', 'pt-BR').map((j) => j.name)).toEqual(['Bolo'])
  })

  it('sorts accented names where Brazilians look for them', () => {
    const all = ['Água', 'Zebra', 'Abacate'].map((name) => journey(name, [1]))
    expect(shownJourneys(all, 'name', '', 'pt-BR').map((j) => j.name)).toEqual(['Abacate', 'Água', 'Zebra'])
  })

  it('does not call a journey without steps a guess', () => {
    expect(isAllAssumed(journey('Nova', []))).toBe(false)
    expect(isAllAssumed(journey('Muda', [null, null]))).toBe(false)
    expect(isAllAssumed(journey('Pronta', [1]))).toBe(true)
  })

  it('sends the owner first to the map that has not begun, then to what hurts', () => {
    const stops = nextStops([journey('Dói', [-2, 1, 0]), journey('Vazia', [])])
    expect(stops.map((stop) => stop.kind)).toEqual(['first', 'hurts', 'listen'])
    expect(stops[1]).toMatchObject({ name: 'Fila', journeyId: 'Dói' })
  })

  it('invents no stop for an empty file', () => {
    expect(nextStops([])).toEqual([])
  })
})
