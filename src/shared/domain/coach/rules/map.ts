import type { Rule } from '../rule.ts'

/** More in one step is more than one moment. */
const FULL_STEP = 8

export const MAP_RULES: readonly Rule[] = [
  {
    id: 'stageWithoutSteps',
    topic: 'map',
    looksAt: ['steps'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) =>
        j.stages
          .filter((stage) => j.stepsOf(stage.id).length === 0)
          .map((stage) => ({
            thing: j.stage(stage),
            evidence: [{ saw: 'nothing', thing: j.stage(stage), what: 'steps' }],
            fix: { label: 'addSteps', does: 'open', place: j.at('stage', stage.id) },
          })),
      ),
  },
  {
    id: 'stepWithoutTouchpoint',
    topic: 'map',
    looksAt: ['steps', 'touchpoints'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) =>
        j.steps
          .filter((step) => j.touchpointsOf(step.id).length === 0)
          .map((step) => ({
            thing: j.step(step),
            evidence: [{ saw: 'nothing', thing: j.step(step), what: 'touchpoints' }],
            fix: { label: 'addTouchpoints', does: 'open', place: j.at('step', step.id) },
          })),
      ),
  },
  {
    id: 'stepTooFull',
    topic: 'map',
    looksAt: ['steps', 'touchpoints'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) =>
        j.steps.flatMap((step) => {
          const n = j.touchpointsOf(step.id).length
          if (n <= FULL_STEP) return []
          return [
            {
              thing: j.step(step),
              values: { n },
              evidence: [{ saw: 'count', thing: j.step(step), what: 'touchpoints', n, of: n }],
              fix: { label: 'split', does: 'open', place: j.at('step', step.id) },
            },
          ]
        }),
      ),
  },
  {
    id: 'journeyWithoutEnd',
    topic: 'map',
    looksAt: ['touchpoints'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) => {
        const last = j.stages.at(-1)
        if (!last || j.touchpoints.length === 0 || j.touchpointsOfStage(last.id).length > 0) return []
        return [
          {
            thing: j.thing,
            others: [j.stage(last)],
            evidence: [{ saw: 'nothing', thing: j.stage(last), what: 'touchpoints' }],
            fix: { label: 'addTouchpoints', does: 'open', place: j.at('stage', last.id) },
          },
        ]
      }),
  },
  {
    id: 'journeyWithoutScenario',
    topic: 'map',
    looksAt: ['scenario'],
    find: (_, { journeys }) =>
      journeys
        .filter(({ journey }) => journey.scenario.trim() === '' && journey.expectations.trim() === '')
        .map((j) => ({
          thing: j.thing,
          evidence: [{ saw: 'emptyField', thing: j.thing, field: 'scenario' }],
          fix: {
            label: 'writeScenario',
            does: 'open',
            place: { screen: 'map', journeyId: j.journey.id, record: null, field: 'scenario' },
          },
        })),
  },
]
