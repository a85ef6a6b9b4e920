import { describe, expect, it } from 'vitest'
import type { Criterion } from './board.ts'
import type { Improvement } from './improvement.ts'
import { passesFilter } from './improvementFilter.ts'
import { daysLate } from './late.ts'
import { weigh } from './weigh.ts'

const improvement: Improvement = {
  id: 'i1',
  title: 'Resposta automática',
  problem: 'Ninguém responde à noite',
  hypothesis: { change: 'responder na hora', effect: 'menos gente desiste', reason: '' },
  tasks: [{ id: 't', text: 'Escrever a mensagem', done: false }],
  owner: 'Cícero',
  startOn: null,
  dueOn: '2026-11-20',
  scores: { impact: 5, speed: 2, effort: 3 },
  cost: null,
  columnId: 'doing',
  order: 'a0',
  origin: 'hand',
  links: [{ kind: 'touchpoint', id: 'p1', name: 'WhatsApp' }],
  attachments: [],
  remarks: [],
  proof: null,
  createdAt: '2026-11-01T10:00:00.000Z',
  doneAt: null,
}
const criterion = (id: string, axis: Criterion['axis'], weight: number): Criterion => ({
  id,
  name: '',
  axis,
  weight,
  order: id,
})

describe('weighing', () => {
  it('takes criteria by their weights, leaves out those of weight 0 and those without a score', () => {
    const impact = criterion('impact', 'impact', 2)
    const speed = criterion('speed', 'impact', 1)
    expect(weigh(improvement, [impact, speed, criterion('effort', 'effort', 1)], 'impact')).toBe(4)
    expect(weigh(improvement, [impact, { ...speed, weight: 0 }, criterion('unsaid', 'impact', 9)], 'impact')).toBe(5)
  })

  it('says nothing where nobody has said anything, rather than 0', () => {
    expect(weigh({ scores: {} }, [criterion('impact', 'impact', 1)], 'impact')).toBeNull()
    expect(weigh(improvement, [criterion('impact', 'impact', 0)], 'impact')).toBeNull()
  })
})

describe('being late', () => {
  it('begins the day after the due date and ends with being done or dropped', () => {
    expect(daysLate(improvement, 'doing', '2026-11-20')).toBe(0)
    expect(daysLate(improvement, 'doing', '2026-11-23')).toBe(3)
    expect(daysLate(improvement, 'done', '2026-11-23')).toBe(0)
    expect(daysLate(improvement, 'dropped', '2026-11-23')).toBe(0)
    expect(daysLate({ dueOn: null }, 'doing', '2026-11-23')).toBe(0)
  })

  it('counts days over the night on which clocks change', () => {
    expect(daysLate({ dueOn: '2026-03-01' }, 'planned', '2026-04-01')).toBe(31)
  })
})

describe('asking for improvements', () => {
  const found = (filter: Parameters<typeof passesFilter>[0]): boolean => passesFilter(filter)(improvement, 'doing')

  it('finds words wherever they stand, without accents and in any order', () => {
    expect(found({ text: 'NOITE cicero' })).toBe(true)
    expect(found({ text: 'mensagem automatica' })).toBe(true)
    expect(found({ text: 'mensagem fiado' })).toBe(false)
  })

  it('holds all of what is asked together', () => {
    expect(found({ touchpointId: 'p1', owner: 'cícero', lateOn: '2026-11-21', states: ['doing'] })).toBe(true)
    expect(found({ touchpointId: 'p2' })).toBe(false)
    expect(found({ owner: '' })).toBe(false)
    expect(found({ lateOn: '2026-11-20' })).toBe(false)
    expect(found({ columnIds: ['done'] })).toBe(false)
    expect(found({})).toBe(true)
  })
})
