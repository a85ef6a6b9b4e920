import { describe, expect, it } from 'vitest'
import type { MetricKey } from '../../../shared/domain/metric/metric.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { faultOf, metricsToProve, proposedPlan } from './planDraft.ts'

const improvement = (more: Partial<ImprovementShown>): ImprovementShown =>
  ({
    createdAt: '2026-05-20T12:00:00Z',
    startOn: null,
    dueOn: null,
    doneAt: null,
    links: [],
    ...more,
  }) as unknown as ImprovementShown

const heard = (metric: MetricKey, id = 'a', n = 30) => ({ id, figure: { metric, n } })

describe('the plan that is proposed', () => {
  it('takes four whole weeks before the start and after the end, so that weekends are alike', () => {
    const done = improvement({ startOn: '2026-06-01', doneAt: '2026-06-10T12:00:00Z' })
    expect(proposedPlan(done, [{ metric: 'csat', heard: true }], '2026-07-01')).toMatchObject({
      metric: 'csat',
      before: { from: '2026-05-04', to: '2026-05-31' },
      after: { from: '2026-06-11', to: '2026-07-08' },
    })
  })

  it('has days that do not overlap, also where it is due before it begins', () => {
    const odd = improvement({ startOn: '2026-06-20', dueOn: '2026-06-01' })
    expect(faultOf(proposedPlan(odd, [], '2026-05-01'))).toBeNull()
  })

  it('is of the touchpoint that it is about, if that is still there', () => {
    const gone = { kind: 'touchpoint', id: 'a', name: 'A', there: false, journeyId: null } as const
    const links = [gone, { ...gone, id: 'b', there: true }]
    expect(proposedPlan(improvement({ links }), [], '2026-05-01').touchpointId).toBe('b')
  })
})

it('offers what was heard first, and nothing that cannot be compared', () => {
  const metrics = metricsToProve([heard('retention'), heard('visits', 'b'), heard('own:Fila', 'b')], 'a')
  expect(metrics.every((one) => !one.heard)).toBe(true)
  expect(metrics.at(-1)?.metric).toBe('own:Fila')
  expect(metrics.map(({ metric }) => metric)).not.toContain('retention')
})

// Would catch: a plan that proposes a number without a single answer at the place that the improvement is about.
it('proposes what has the most answers at the place', () => {
  const figures = [heard('nps', 'b', 900), heard('csat', 'a', 4), heard('rating', 'a', 40), heard('retention', 'a', 50)]
  const at = (place: string | null) =>
    metricsToProve(figures, place).flatMap(({ metric, heard }) => (heard ? metric : []))
  expect(at('a')).toEqual(['rating', 'csat'])
  expect(at(null)).toEqual(['nps', 'rating', 'csat'])
  expect(proposedPlan(improvement({}), metricsToProve(figures, 'a'), '2026-05-01').metric).toBe('rating')
})

it('says what is wrong with days', () => {
  const plan = proposedPlan(improvement({}), [], '2026-06-01')
  expect(faultOf({ ...plan, before: { from: '', to: '2026-05-01' } })).toBe('missingDay')
  expect(faultOf({ ...plan, before: { from: '0026-05-01', to: '2026-05-01' } })).toBe('missingDay')
  expect(faultOf({ ...plan, before: { from: '2026-05-02', to: '2026-05-01' } })).toBe('wrongSpan')
  expect(faultOf({ ...plan, before: plan.after })).toBe('spansMeet')
})
