import { describe, expect, it } from 'vitest'
import { USUAL_SCALES } from '../feedback/scale.ts'
import { type Aggregate, withAggregates } from './aggregate.ts'
import { evidenceAge } from './evidenceAge.ts'
import { figureOf } from './figureOf.ts'
import { formulaOf, stateWords } from './formula.ts'
import { judge } from './judge.ts'
import { METRICS } from './metric.ts'
import { caseTallies } from './tally/caseTallies.ts'
import { emptyTally } from './tally/mergeTallies.ts'
import { scoreTally, spreadTally } from './tally/rawTally.ts'

const tens = (count: number) =>
  scoreTally(Array.from({ length: count }, () => ({ scale: USUAL_SCALES.nps, score: 10 })))
const share = (hits: number, of: number) => figureOf('conversion', { kind: 'share', hits, of })

describe('judging by a target', () => {
  it('says met or missed only where the whole interval lies on one side', () => {
    const half = share(50, 100) // 40.4 to 59.6
    expect(judge(half, { value: 40, wanted: 'atLeast' }).verdict).toBe('met')
    expect(judge(half, { value: 60, wanted: 'atLeast' }).verdict).toBe('missed')
    expect(judge(half, { value: 45, wanted: 'atLeast' })).toMatchObject({
      verdict: 'cannotTell',
      leans: 'met',
      ahead: 5,
    })
    expect(judge(half, { value: 60, wanted: 'atMost' }).verdict).toBe('met')
    expect(judge(half, { value: 40, wanted: 'atMost' })).toMatchObject({ verdict: 'missed', ahead: -10 })
  })

  it('does not let twelve tens prove an NPS of 90', () => {
    expect(judge(figureOf('nps', tens(12)), { value: 90, wanted: 'atLeast' }).verdict).toBe('cannotTell')
    expect(judge(figureOf('nps', tens(12)), { value: 20, wanted: 'atLeast' }).verdict).toBe('met')
  })

  it('takes a count as it is', () => {
    const visits = figureOf('visits', { kind: 'count', count: 505 })
    expect(judge(visits, { value: 500, wanted: 'atLeast' })).toMatchObject({ verdict: 'met', reason: 'exact' })
    expect(judge(visits, { value: 506, wanted: 'atLeast' })).toMatchObject({ verdict: 'missed', ahead: -1 })
  })

  it('cannot tell without an interval or a value', () => {
    const three = figureOf('resolutionTime', spreadTally([60, 70, 80]))
    expect(judge(three, { value: 600, wanted: 'atMost' })).toMatchObject({ reason: 'noInterval', leans: 'met' })
    expect(judge(share(0, 0), { value: 5, wanted: 'atLeast' })).toMatchObject({ reason: 'none', leans: null })
  })
})

describe('aggregates', () => {
  const one = (value: number, from: string, to: string, more: Partial<Aggregate> = {}): Aggregate => ({
    value,
    from,
    to,
    unit: 'score',
    n: null,
    ...more,
  })
  const none = figureOf('nps', emptyTally('scores'))

  it('an NPS of 54 without answers has neither n nor interval, and proves nothing', () => {
    const { main, beside } = withAggregates(none, [one(54, '2026-10-01', '2026-10-31')])
    expect(main).toMatchObject({ value: 54, n: null, low: null, high: null, state: 'unknown', basis: 'aggregate' })
    expect(judge(main, { value: 10, wanted: 'atLeast' })).toMatchObject({ verdict: 'cannotTell', reason: 'noInterval' })
    expect(beside).toEqual([])
  })

  it('never join the answers: they stand beside them', () => {
    const answers = figureOf('nps', tens(3))
    const { main, beside } = withAggregates(answers, [one(54, '2026-10-01', '2026-10-31')])
    expect(main).toEqual(answers)
    expect(beside.map(({ figure }) => figure.value)).toEqual([54])
  })

  it('are not averaged either: the newest is shown', () => {
    const { main, beside } = withAggregates(none, [
      one(54, '2026-09-01', '2026-09-30', { n: 40 }),
      one(20, '2026-10-01', '2026-10-31'),
    ])
    expect(main.value).toBe(20)
    expect(beside.map(({ figure }) => [figure.value, figure.n])).toEqual([[54, 40]])
  })

  it('only counts add up, and no day twice', () => {
    const count = { unit: 'count' } as const
    const { main, beside } = withAggregates(figureOf('visits', emptyTally('count')), [
      one(100, '2026-09-01', '2026-09-30', count),
      one(204, '2026-10-01', '2026-10-31', count),
      one(6, '2026-10-01', '2026-10-31', count),
      one(50, '2026-10-05', '2026-10-11', count),
    ])
    expect(main).toMatchObject({ value: 310, low: null, unit: 'count' })
    expect(beside.map(({ figure }) => figure.value)).toEqual([50])
  })
})

describe('age of evidence', () => {
  it.each([
    ['2026-11-23', 0, 'fresh', 1],
    ['2026-08-25', 90, 'fresh', 1],
    ['2026-08-24', 91, 'ageing', 0.996],
    ['2026-02-26', 270, 'ageing', 0.5],
    ['2025-11-22', 366, 'old', 0.345],
    ['2001-01-01', 9457, 'old', 0.15],
    ['2027-01-01', 0, 'fresh', 1],
  ] as const)('of %s on 23 November 2026 is %d days', (newest, days, age, strength) => {
    const found = evidenceAge(`${newest}T10:00:00`, '2026-11-23')!
    expect(found).toMatchObject({ days, age })
    expect(found.strength).toBeCloseTo(strength, 3)
  })

  it('is none without a date', () => expect(evidenceAge('', '2026-11-23')).toBeNull())
})

describe('cases', () => {
  it('count in the base only where the source says whether they were answered', () => {
    const of = (answered: boolean | null, first: number | null, end: number | null, contacts: number | null) => ({
      answered,
      firstResponseSeconds: first,
      resolutionSeconds: end,
      contacts,
    })
    const tallies = caseTallies([
      of(true, 60, 600, 1),
      of(false, null, null, null),
      of(null, 30, null, null),
      of(null, null, 900, 2),
    ])
    expect(tallies.responseRate).toEqual({ kind: 'share', hits: 2, of: 3 })
    expect(tallies.firstResponseTime).toEqual(spreadTally([60, 30]))
    expect(tallies.resolutionTime).toEqual(spreadTally([600, 900]))
    expect(tallies.interactionsToResolve).toEqual(spreadTally([1, 2]))
  })
})

describe('formulas', () => {
  it('say of every metric how its figure was come by, as the figure itself does', () => {
    for (const metric of METRICS) {
      const { formula, source, name } = formulaOf(metric)
      expect([formula, source, name]).toEqual([
        `metrics.formula.${metric}`,
        `metrics.source.${metric}`,
        `metrics.name.${metric}`,
      ])
    }
    expect(formulaOf('conversion').method).toBe(share(5, 10).method)
    expect(formulaOf('nps').method).toBe(figureOf('nps', tens(3)).method)
    expect(stateWords(figureOf('nps', tens(3)))).toBe('metrics.state.few')
    expect(stateWords(share(1, 3))).toBe('metrics.state.fewCases')
    expect(formulaOf('own:Fila')).toMatchObject({ formula: 'metrics.formula.own', method: null })
  })
})
