import { describe, expect, it } from 'vitest'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { daysLeft, isAllAssumed, shownJourneys, tagsOf } from './journeyOrder.ts'
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
  heard: false,
  unowned: { count: 0, firstId: null },
  trashedAt: null,
  ...more,
})

describe('home', () => {
  it('finds a journey without its accents, and by persona', () => {
    const all = [
      journey('Café da manhã', [1]),
      journey('Bolo', [1], { personas: [{ id: 'p', name: 'Célia', role: '', avatar: '', pictureAssetId: null }] }),
    ]
    expect(shownJourneys(all, { order: 'name', find: 'cafe MANHA', tags: [] }, 'pt-BR').map((j) => j.name)).toEqual([
      'Café da manhã',
    ])
    expect(shownJourneys(all, { order: 'name', find: 'celia', tags: [] }, 'pt-BR').map((j) => j.name)).toEqual(['Bolo'])
  })

  it('sorts accented names where Brazilians look for them', () => {
    const all = ['Água', 'Zebra', 'Abacate'].map((name) => journey(name, [1]))
    expect(shownJourneys(all, { order: 'name', find: '', tags: [] }, 'pt-BR').map((j) => j.name)).toEqual([
      'Abacate',
      'Água',
      'Zebra',
    ])
  })

  it('does not call a journey without steps a guess', () => {
    expect(isAllAssumed(journey('Nova', []))).toBe(false)
    expect(isAllAssumed(journey('Muda', [null, null]))).toBe(false)
    expect(isAllAssumed(journey('Pronta', [1]))).toBe(true)
    expect(isAllAssumed(journey('Ouvida', [1], { heard: true }))).toBe(false)
  })

  it('sends the owner first to the map that has not begun, then to what hurts', () => {
    const stops = nextStops([journey('Dói', [-2, 1, 0]), journey('Vazia', [])])
    expect(stops.map((stop) => stop.kind)).toEqual(['first', 'hurts', 'listen'])
    const heard = nextStops([journey('Dói', [-2, 1, 0], { heard: true }), journey('Vazia', [])])
    expect(heard.map((stop) => stop.kind)).toEqual(['first', 'hurts', 'print'])
    expect(stops[1]).toMatchObject({ name: 'Fila', journeyId: 'Dói', at: { kind: 'step', id: 'fila' } })
  })

  it('leads to the first touchpoint that nobody looks after', () => {
    const [stop] = nextStops([journey('A', [1], { touchpointCount: 4, unowned: { count: 2, firstId: 't3' } })])
    expect(stop).toMatchObject({ kind: 'unowned', count: 2, at: { kind: 'touchpoint', id: 't3' } })
  })

  it('filters by all the tags chosen, and offers the most used first', () => {
    const all = [journey('A', [1], { tags: ['x', 'y'] }), journey('B', [1], { tags: ['y'] })]
    expect(shownJourneys(all, { order: 'name', find: '', tags: ['x', 'y'] }, 'pt-BR').map((j) => j.name)).toEqual(['A'])
    expect(tagsOf(all)).toEqual([
      { tag: 'y', count: 2 },
      { tag: 'x', count: 1 },
    ])
  })

  it('counts the days that are left in the trash, none below zero', () => {
    expect(daysLeft('2026-01-01T12:00:00.000Z', new Date('2026-01-01T13:00:00.000Z'))).toBe(30)
    expect(daysLeft('2026-01-01T12:00:00.000Z', new Date('2026-01-30T13:00:00.000Z'))).toBe(1)
    expect(daysLeft('2026-01-01T12:00:00.000Z', new Date('2026-03-01T13:00:00.000Z'))).toBe(0)
  })

  it('invents no stop for an empty file', () => {
    expect(nextStops([])).toEqual([])
  })
})
