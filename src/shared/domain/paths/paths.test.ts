import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodOf } from '../metric/period/period.ts'
import { mergeTallies } from '../metric/tally/mergeTallies.ts'
import { actualPath, isAsDesigned } from './actualPath.ts'
import { pathSummary } from './pathSummary.ts'
import { conversionTally, firstEntries, flowFigures, stageFlows, wonTally } from './stageFlow.ts'
import { type Visit, walksOf } from './visit.ts'

const log = (...rows: [customer: string, touchpoint: string, at: string][]): Visit[] =>
  rows.map(([customer, touchpoint, at], i) => ({ customer, touchpoint, at, line: i + 2 }))
const DESIGN = ['ad', 'store', 'till', 'call']
const stages = (touchpoint: string): string | null =>
  ({ ad: 'know', store: 'choose', till: 'buy', call: 'after', site: 'choose' })[touchpoint] ?? null
const ORDER = ['know', 'choose', 'buy', 'after']

describe('visits in order', () => {
  it('go by moment, and by line where the moment is the same', () => {
    const { walks, undated } = walksOf(
      log(
        ['ana', 'till', '2026-11-02T10:00:00'],
        ['ana', 'store', '2026-11-02T09:00:00'],
        ['ana', 'call', '2026-11-02T10:00:00'],
        ['bia', 'ad', 'ontem'],
        ['ana', 'ad', '2026-11-02'],
      ),
    )
    expect(walks.get('ana')!.map(({ visit }) => visit.touchpoint)).toEqual(['ad', 'store', 'till', 'call'])
    expect([walks.size, undated]).toEqual([1, 1])
  })
})

describe('a path over the designed order', () => {
  it('tells what was skipped, repeated, unplanned and late', () => {
    expect(actualPath(['ad', 'till', 'chat', 'till', 'store'], DESIGN)).toMatchObject({
      skipped: [],
      repeated: [{ touchpoint: 'till', times: 2 }],
      unplanned: ['chat'],
      late: ['store'],
      furthest: 'till',
    })
    expect(actualPath(['till'], DESIGN).skipped).toEqual(['ad', 'store'])
  })

  it('does not call skipped what lies after the place where the customer stopped', () => {
    const early = actualPath(['ad', 'store'], DESIGN)
    expect(early.skipped).toEqual([])
    expect(isAsDesigned(early)).toBe(true)
    expect(actualPath([], DESIGN)).toMatchObject({ skipped: [], furthest: null })
    expect(actualPath(['chat'], DESIGN)).toMatchObject({ skipped: [], unplanned: ['chat'], furthest: null })
  })

  it('puts every designed touchpoint up to the furthest in exactly one of visited and skipped', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DESIGN, 'chat', 'rumour')), (path) => {
        const { skipped, furthest, repeated, unplanned } = actualPath(path, DESIGN)
        const upTo = furthest ? DESIGN.slice(0, DESIGN.indexOf(furthest) + 1) : []
        expect([...skipped, ...upTo.filter((one) => path.includes(one))].sort()).toEqual([...upTo].sort())
        for (const { touchpoint, times } of repeated)
          expect(path.filter((one) => one === touchpoint)).toHaveLength(times)
        expect(unplanned).toEqual([...new Set(path)].filter((one) => !DESIGN.includes(one)))
      }),
    )
  })
})

describe('all paths', () => {
  const visits = log(
    ['a', 'ad', '2026-01-01'],
    ['a', 'store', '2026-01-02'],
    ['a', 'till', '2026-01-03'],
    ['b', 'ad', '2026-01-01'],
    ['b', 'till', '2026-01-03'],
    ['b', 'till', '2026-01-04'],
    ['c', 'ad', '2026-01-01'],
    ['c', 'chat', '2026-01-02'],
    ['c', 'till', '2026-01-05'],
  )
  const summary = pathSummary(walksOf(visits), DESIGN)

  it('are counted by touchpoint', () => {
    expect(summary).toMatchObject({ customers: 3, asDesigned: 1, variantCount: 3 })
    expect(summary.touchpoints.map((t) => [t.touchpoint, t.visits, t.customers, t.skippedBy, t.repeatedBy])).toEqual([
      ['ad', 3, 3, 0, 0],
      ['store', 1, 1, 2, 0],
      ['till', 4, 3, 0, 1],
      ['call', 0, 0, 0, 0],
      ['chat', 1, 1, 0, 0],
    ])
  })

  it('have as many moves as visits and one more for each customer', () => {
    expect(summary.moves.reduce((sum, { count }) => sum + count, 0)).toBe(visits.length + 3)
    expect(summary.moves).toContainEqual({ from: null, to: 'ad', count: 3 })
    expect(summary.variants.map(({ path }) => path)).toContainEqual(['ad', 'till'])
  })
})

describe('between stages', () => {
  const walks = walksOf(
    log(
      ['a', 'ad', '2026-01-01T10:00:00'],
      ['a', 'store', '2026-01-01T12:00:00'],
      ['a', 'ad', '2026-01-02T10:00:00'],
      ['a', 'site', '2026-01-03T10:00:00'],
      ['b', 'ad', '2026-01-01T10:00:00'],
      ['c', 'ad', '2026-01-05T10:00:00'],
      ['c', 'store', '2026-01-02T10:00:00'],
      ['d', 'store', '2026-02-01'],
      ['d', 'till', '2026-02-03T18:00:00'],
      ['e', 'store', '2026-02-01T10:00:00'],
      ['e', 'till', '2026-02-01T10:00:00'],
    ),
  )
  const flows = stageFlows(firstEntries(walks, stages), ORDER)

  it('a loop counts its first entry', () => {
    expect(flows[0]).toMatchObject({
      entered: { hits: 4, of: 3 },
      moved: { hits: 1, of: 3 },
      cameInLater: 2,
      backwards: 1,
      delay: { bins: [{ from: 7200, to: 7200, count: 1 }] },
    })
    expect(flowFigures(flows[0]!).conversion).toMatchObject({ low: null, notes: [{ key: 'moreThanBase' }] })
    expect(flowFigures(flows[0]!).conversion.also[0]!.value).toBeCloseTo(33.33, 2)
  })

  it('a delay from a day without a clock is in whole days; one at the same moment goes by line', () => {
    expect(flows[1]!.delay.bins).toEqual([
      { from: 0, to: 0, count: 1 },
      { from: 2 * 86_400, to: 2 * 86_400, count: 1 },
    ])
    expect(flowFigures(flows[1]!).delay).toMatchObject({ statistic: 'median', unit: 'seconds', value: 86_400 })
    expect(flowFigures(flows[2]!)).toMatchObject({ conversion: { value: 0 }, delay: { state: 'none' } })
  })

  it('months add up to the whole', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((d) => String(d).padStart(2, '0'))
    const at = fc.tuple(fc.constantFrom('01', '02', '03'), day).map(([m, d]) => `2026-${m}-${d}T12:00:00`)
    const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom(...DESIGN, 'site'), at))
    fc.assert(
      fc.property(rows, (all) => {
        const entries = firstEntries(walksOf(log(...all)), stages)
        const whole = stageFlows(entries, ORDER)
        const months = ['2026-01', '2026-02', '2026-03'].map((month) =>
          stageFlows(entries, ORDER, (moment) => periodOf(moment, 'month') === month),
        )
        for (const [i, flow] of whole.entries()) {
          for (const part of ['entered', 'moved'] as const)
            expect(months.map((m) => m[i]![part]).reduce(mergeTallies)).toEqual(flow[part])
          expect(months.map((m) => m[i]!.delay).reduce(mergeTallies)).toEqual(flow.delay)
        }
      }),
    )
  })

  it('conversion counts customers at the goal after the entrance, once each', () => {
    expect(conversionTally(walks, 'store', 'till')).toEqual({ kind: 'share', hits: 2, of: 4 })
    expect(conversionTally(walks, 'ad', 'store')).toEqual({ kind: 'share', hits: 1, of: 3 })
    const rows = log(['a', 'deal', '2026-01-01'], ['a', 'deal', '2026-01-02'], ['b', 'deal', '2026-01-01'])
    const won = rows.map((visit, i) => ({ ...visit, outcome: i === 1 ? ('won' as const) : null }))
    expect(wonTally(walksOf(won), 'deal')).toEqual({ kind: 'share', hits: 1, of: 2 })
  })
})
