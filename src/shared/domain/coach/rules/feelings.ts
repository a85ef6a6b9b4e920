import type { Rule } from '../rule.ts'
import { feltBySteps, feltIn, placeOf } from './felt.ts'

/** Fewer are too few to say that all are alike, or that most are missing. */
const ENOUGH = 4
/** From one step to the next; of the four that there are from −2 to +2. */
const FALL = 3
/** On 0 … 1, as answers of customers say it. */
const POOR = 0.4
const GOOD = 0.7

export const FEELING_RULES: readonly Rule[] = [
  {
    id: 'feelingsAllEqual',
    topic: 'feelings',
    looksAt: ['feelings'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) => {
        const felt = feltIn(j)
        const first = felt[0]
        if (!first || felt.length < ENOUGH || felt.some(({ value }) => value !== first.value)) return []
        return [
          {
            thing: j.thing,
            values: { n: felt.length },
            evidence: [
              { saw: 'count', thing: j.thing, what: 'feelings', n: felt.length, of: felt.length },
              { saw: 'feeling', thing: first.thing, value: first.value },
            ],
            fix: { label: 'sayFeeling', does: 'open', place: placeOf(j, first, 'feeling') },
          },
        ]
      }),
  },
  {
    id: 'feelingsMissing',
    topic: 'feelings',
    looksAt: ['feelings'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) => {
        const known = new Set(feltBySteps(j).map(({ step }) => step.id))
        const missing = j.steps.find((step) => !known.has(step.id))
        if (!missing || j.steps.length < ENOUGH || known.size * 2 >= j.steps.length) return []
        return [
          {
            thing: j.thing,
            evidence: [{ saw: 'count', thing: j.thing, what: 'feelings', n: known.size, of: j.steps.length }],
            fix: { label: 'sayFeeling', does: 'open', place: j.at('step', missing.id, 'feeling') },
          },
        ]
      }),
  },
  {
    id: 'endFeelingUnknown',
    topic: 'feelings',
    looksAt: ['feelings'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) => {
        const last = j.steps.at(-1)
        const felt = feltBySteps(j)
        if (!last || felt.length === 0 || felt.some(({ step }) => step.id === last.id)) return []
        return [
          {
            thing: j.step(last),
            evidence: [{ saw: 'nothing', thing: j.step(last), what: 'feelings' }],
            fix: { label: 'sayFeeling', does: 'open', place: j.at('step', last.id, 'feeling') },
          },
        ]
      }),
  },
  {
    id: 'endsLow',
    topic: 'feelings',
    looksAt: ['feelings'],
    find: (_, { asIs }) =>
      asIs.flatMap((j) => {
        const end = feltBySteps(j).at(-1)
        if (!end || end.step.id !== j.steps.at(-1)?.id || end.value >= 0) return []
        return [
          {
            thing: end.thing,
            evidence: [{ saw: 'feeling', thing: end.thing, value: end.value }],
            fix: { label: 'makeImprovement', does: 'improve' },
          },
        ]
      }),
  },
  {
    id: 'lowWithoutPain',
    topic: 'feelings',
    looksAt: ['feelings', 'pains'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) =>
        feltBySteps(j)
          .filter(({ value, step }) => value === -2 && j.cardsOf(step.id, 'pain').length === 0)
          .map((low) => ({
            thing: low.thing,
            evidence: [
              { saw: 'feeling', thing: low.thing, value: low.value },
              { saw: 'nothing', thing: j.step(low.step), what: 'pains' },
            ],
            fix: { label: 'sayPain', does: 'open', place: placeOf(j, low) },
          })),
      ),
  },
  {
    id: 'fallWithoutReason',
    topic: 'feelings',
    looksAt: ['feelings', 'pains'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) => {
        const felt = feltBySteps(j)
        return felt.flatMap((now, i) => {
          const before = felt[i - 1]
          // A fall to the very bottom is asked about already.
          if (!before || before.value - now.value < FALL || now.value === -2) return []
          if (j.cardsOf(now.step.id, 'pain').length > 0) return []
          return [
            {
              thing: now.thing,
              others: [before.thing],
              evidence: [
                { saw: 'feeling', thing: before.thing, value: before.value },
                { saw: 'feeling', thing: now.thing, value: now.value },
                { saw: 'nothing', thing: j.step(now.step), what: 'pains' },
              ],
              fix: { label: 'sayPain', does: 'open', place: placeOf(j, now) },
            },
          ]
        })
      }),
  },
  {
    id: 'painAtGoodFeeling',
    topic: 'feelings',
    looksAt: ['feelings', 'pains'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) =>
        feltBySteps(j).flatMap((felt) => {
          const [pain] = j.cardsOf(felt.step.id, 'pain')
          if (!pain || felt.value < 2) return []
          return [
            {
              thing: felt.thing,
              others: [j.card(pain)],
              evidence: [
                { saw: 'feeling', thing: felt.thing, value: felt.value },
                { saw: 'named', thing: j.card(pain) },
              ],
              fix: { label: 'sayFeeling', does: 'open', place: placeOf(j, felt, 'feeling') },
            },
          ]
        }),
      ),
  },
  {
    id: 'feelingAgainstAnswers',
    topic: 'feelings',
    looksAt: ['feelings', 'answers', 'figures'],
    find: (_, { asIs, measuredAt }) =>
      asIs.flatMap((j) =>
        feltIn(j).flatMap(({ touchpoint, thing, value }) => {
          const at = touchpoint && measuredAt(touchpoint.id)
          const feeling = at?.feeling
          if (!touchpoint || !at || !feeling || feeling.state === 'few' || feeling.age.age === 'old') return []
          const apart = (value > 0 && feeling.position < POOR) || (value < 0 && feeling.position > GOOD)
          const measured = at.figures.find(({ figure }) => figure.metric === feeling.source)
          if (!apart) return []
          return [
            {
              thing,
              evidence: [
                { saw: 'feeling', thing, value },
                measured
                  ? { saw: 'figure', thing, figure: measured.figure, to: measured.to }
                  : { saw: 'count', thing, what: 'answers', n: feeling.n, of: feeling.n },
              ],
              fix: { label: 'sayFeeling', does: 'open', place: j.at('touchpoint', touchpoint.id, 'feeling') },
            },
          ]
        }),
      ),
  },
  {
    id: 'painWithoutOpportunity',
    topic: 'feelings',
    looksAt: ['pains', 'opportunities', 'improvements'],
    find: (_, { asIs, improvementsOf }) =>
      asIs.flatMap((j) =>
        j.steps.flatMap((step) =>
          j.cardsOf(step.id, 'opportunity').length > 0
            ? []
            : j
                .cardsOf(step.id, 'pain')
                .filter((pain) => improvementsOf('card', pain.id).length === 0)
                .map((pain) => ({
                  thing: j.card(pain),
                  others: [j.step(step)],
                  evidence: [
                    { saw: 'named', thing: j.card(pain) },
                    { saw: 'nothing', thing: j.step(step), what: 'opportunities' },
                  ],
                  fix: {
                    label: 'makeOpportunity',
                    does: 'command',
                    command: {
                      route: 'card.add',
                      stepId: step.id,
                      laneId: j.lanes.find(({ role }) => role === 'opportunities')?.id ?? null,
                      role: 'opportunities',
                      kind: 'opportunity',
                      text: 'opportunityFor',
                      values: { name: pain.text },
                    },
                    seenAt: null,
                  },
                })),
        ),
      ),
  },
  {
    id: 'opportunityWithoutImprovement',
    topic: 'feelings',
    looksAt: ['opportunities', 'improvements'],
    find: (_, { journeys, improvementsOf }) =>
      journeys.flatMap((j) =>
        j.steps.flatMap((step) =>
          j
            .cardsOf(step.id, 'opportunity')
            .filter((card) => card.text.trim() !== '' && improvementsOf('card', card.id).length === 0)
            .map((card) => ({
              thing: j.card(card),
              others: [j.step(step)],
              evidence: [
                { saw: 'named', thing: j.card(card) },
                { saw: 'nothing', thing: j.card(card), what: 'improvements' },
              ],
              fix: { label: 'makeImprovement', does: 'improve' },
            })),
        ),
      ),
  },
]
