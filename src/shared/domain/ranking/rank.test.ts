import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapsOf, type LookedAt } from './gap.ts'
import { quadrantOf } from './quadrant.ts'
import { rank } from './rank.ts'
import type { RankedAt } from './rankedAt.ts'

const blank: RankedAt = {
  id: 'a',
  journeyId: 'j',
  stepId: 's',
  place: 0,
  isKey: false,
  importance: null,
  satisfaction: null,
  felt: null,
  volume: null,
  comments: null,
  fallen: [],
}
const assumed = (value: number): Pick<RankedAt, 'satisfaction' | 'felt'> => ({
  satisfaction: { from: 'map', position: (value + 2) / 4, evidence: 'assumed' },
  felt: value,
})

const someAt = fc.record({
  importance: fc.option(fc.integer({ min: 1, max: 5 })),
  isKey: fc.boolean(),
  value: fc.option(fc.integer({ min: -2, max: 2 })),
  journeyId: fc.constantFrom('j', 'k'),
  stepId: fc.constantFrom('s', 't', 'u'),
  volume: fc.option(
    fc.record({ kind: fc.constantFrom('visits' as const, 'answers' as const), count: fc.integer({ min: 0, max: 9 }) }),
  ),
  comments: fc.option(fc.constantFrom({ negative: 8, n: 10 }, { negative: 4, n: 10 }, { negative: 3, n: 4 })),
})
const somePlaces = fc.array(someAt, { minLength: 1, maxLength: 40 }).map((all) =>
  all.map(
    ({ value, ...at }, place): RankedAt => ({
      ...blank,
      ...at,
      id: `id${place}`,
      place,
      ...(value === null ? {} : assumed(value)),
    }),
  ),
)

describe('the order of what matters and hurts', () => {
  // Would catch: a tie decided by which row the store gave first.
  it('is the same whatever the order of the input', () => {
    fc.assert(
      fc.property(
        somePlaces.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(rank(shuffled)).toEqual(rank(all))
        },
      ),
    )
  })

  // Would catch: a place that nothing explains, a weight that counts and is not shown, a rank given twice.
  it('explains every place by weights that add up', () => {
    fc.assert(
      fc.property(somePlaces, (all) => {
        const ranked = rank(all)
        expect(ranked.map((each) => each.rank)).toEqual(all.map((_, i) => i + 1))
        for (const [i, { reasons, weight }] of ranked.entries()) {
          expect(reasons.length).toBeGreaterThanOrEqual(2)
          expect(reasons.reduce((sum, each) => sum + each.weight, 0)).toBe(weight)
          expect(ranked[i + 1]?.weight ?? 0).toBeLessThanOrEqual(weight)
        }
      }),
    )
  })

  // Would catch: satisfaction counted the wrong way round, or importance left out.
  it('puts what matters and goes badly before what matters and goes well, and before what hardly matters', () => {
    const at = (id: string, importance: number, value: number): RankedAt => {
      return { ...blank, id, stepId: id, importance, ...assumed(value) }
    }
    const ranked = rank([at('well', 5, 2), at('hardly', 1, -2), at('worst', 5, -2), at('middling', 3, 0)])
    expect(ranked.map((each) => each.at.id)).toEqual(['worst', 'well', 'hardly', 'middling'])
    expect(ranked[0]).toMatchObject({ quadrant: 'concentrate', hurts: true })
    expect(ranked[1]).toMatchObject({ quadrant: 'keepUp', hurts: false })
  })

  // Would catch: the end of another journey taken for this one's, a lowest point that is not low, a tie dropped.
  it('reads the curve by its lowest and highest moment and its end', () => {
    const at = (id: string, place: number, value: number, journeyId = 'j'): RankedAt => {
      return { ...blank, id, stepId: id, place, journeyId, ...assumed(value) }
    }
    const ranked = rank([at('a', 0, -1), at('b', 1, 2), at('c', 2, -1), at('d', 3, 0), at('e', 4, 1, 'k')])
    const keys = Object.fromEntries(
      ranked.map(({ at: { id }, reasons }) => [
        id,
        reasons.map(({ key }) => key).filter((key) => ['pit', 'peak', 'end'].includes(key)),
      ]),
    )
    expect(keys).toEqual({ a: ['pit'], b: ['peak'], c: ['pit'], d: ['end'], e: ['peak', 'end'] })
  })

  // Would catch: comments that satisfaction was read out of, counted a second time.
  it('hears complaints once', () => {
    const comments = { negative: 8, n: 10 }
    const read = { from: 'comments', position: 0.2, n: 10, days: 3, hollow: true } as const
    const keys = (satisfaction: RankedAt['satisfaction']) =>
      rank([{ ...blank, comments, satisfaction }])[0]!.reasons.map(({ key }) => key)
    expect(keys({ ...read, from: 'csat' })).toContain('complaints')
    expect(keys(read)).not.toContain('complaints')
  })

  // Would catch: a field drawn on one side of its edge and told on the other.
  it('has four fields, and none where something is not known', () => {
    expect([quadrantOf(4, 0.5), quadrantOf(4, 0.51), quadrantOf(3, 0.5), quadrantOf(3, 0.51)]).toEqual([
      'concentrate',
      'keepUp',
      'lowPriority',
      'overkill',
    ])
    expect([quadrantOf(null, 0.5), quadrantOf(3, null)]).toEqual([null, null])
  })
})

describe('what is missing', () => {
  const at = (given: Partial<LookedAt>): LookedAt => ({
    ...blank,
    name: '',
    owner: '',
    stageId: 'g',
    stage: 'Antes',
    journey: 'Pedido',
    heardDays: 3,
    figures: false,
    aimed: false,
    ...given,
  })

  // Would catch: every small touchpoint nagged about, a lack told of the wrong thing, a silent stage that is heard.
  it('is told of key touchpoints, of stages that nobody hears and of journeys', () => {
    const gaps = gapsOf([
      at({ id: 'key', place: 1, isKey: true, importance: 5, heardDays: null, name: 'Caixa' }),
      at({ id: 'well', place: 2, importance: 4, owner: 'Ana', figures: true, aimed: true }),
      at({ id: 'small', place: 0, stageId: 'quiet', stage: 'Depois', heardDays: null }),
    ])
    expect(gaps.map(({ key, id, count }) => [key, id, count])).toEqual([
      ['silent', 'key', 0],
      ['noOwner', 'key', 0],
      ['silentStage', 'quiet', 1],
      ['importanceUnsaid', 'j', 1],
    ])
    expect(gapsOf([at({ heardDays: 400, importance: 2 })]).map(({ key }) => key)).toEqual(['noKey'])
    expect(gapsOf([at({ heardDays: 400, isKey: true, importance: 3, owner: 'Ana', figures: true })])).toMatchObject([
      { key: 'oldAnswers', count: 400 },
      { key: 'noTarget' },
    ])
  })
})
