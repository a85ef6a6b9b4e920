import type { Rule } from '../rule.ts'

const ENOUGH = 5
/** More than this share of all, and more than three, are too many to be decisive. */
const TOO_MANY = 1 / 3

export const KEY_RULES: readonly Rule[] = [
  {
    id: 'noKey',
    topic: 'keys',
    looksAt: ['keyTouchpoints'],
    find: (_, { asIs }) =>
      asIs.flatMap((j) => {
        const of = j.touchpoints.length
        if (of < ENOUGH || j.touchpoints.some(({ isKey }) => isKey)) return []
        return [
          {
            thing: j.thing,
            evidence: [{ saw: 'count', thing: j.thing, what: 'keyTouchpoints', n: 0, of }],
            fix: {
              label: 'chooseKey',
              does: 'open',
              place: j.at('touchpoint', j.touchpoints[0]?.id ?? '', 'key'),
            },
          },
        ]
      }),
  },
  {
    id: 'tooManyKeys',
    topic: 'keys',
    looksAt: ['keyTouchpoints'],
    find: (_, { asIs }) =>
      asIs.flatMap((j) => {
        const of = j.touchpoints.length
        const keys = j.touchpoints.filter(({ isKey }) => isKey)
        const least = keys.toSorted((a, b) => (a.importance ?? 0) - (b.importance ?? 0))[0]
        if (!least || keys.length <= 3 || keys.length <= of * TOO_MANY) return []
        return [
          {
            thing: j.thing,
            values: { n: keys.length },
            evidence: [{ saw: 'count', thing: j.thing, what: 'keyTouchpoints', n: keys.length, of }],
            fix: { label: 'unmarkKey', does: 'open', place: j.at('touchpoint', least.id, 'key') },
          },
        ]
      }),
  },
  {
    id: 'importantNotKey',
    topic: 'keys',
    looksAt: ['importance', 'keyTouchpoints'],
    find: (_, { asIs }) =>
      asIs.flatMap((j) =>
        j.touchpoints
          .filter(({ isKey, importance }) => !isKey && importance === 5)
          .map((touchpoint) => {
            const thing = j.touchpoint(touchpoint)
            return {
              thing,
              evidence: [{ saw: 'field', thing, field: 'importance', value: '5' }],
              fix: {
                label: 'markKey',
                does: 'command',
                command: { route: 'touchpoint.update', ids: [touchpoint.id], patch: { isKey: true } },
                seenAt: null,
              },
            }
          }),
      ),
  },
  {
    id: 'keyWithoutImportance',
    topic: 'keys',
    looksAt: ['keyTouchpoints', 'importance'],
    find: (_, { asIs }) =>
      asIs.flatMap((j) =>
        j.touchpoints
          .filter(({ isKey, importance }) => isKey && importance === null)
          .map((touchpoint) => {
            const thing = j.touchpoint(touchpoint)
            return {
              thing,
              evidence: [{ saw: 'emptyField', thing, field: 'importance' }],
              fix: { label: 'chooseImportance', does: 'open', place: j.at('touchpoint', touchpoint.id, 'importance') },
            }
          }),
      ),
  },
  {
    id: 'keyWithoutBackstage',
    topic: 'keys',
    looksAt: ['keyTouchpoints', 'backstage'],
    find: (_, { asIs }) =>
      asIs.flatMap((j) => {
        const stepOf = new Map(j.steps.map((step) => [step.id, step]))
        return j.touchpoints.flatMap((touchpoint) => {
          const step = stepOf.get(touchpoint.stepId)
          if (!touchpoint.isKey || touchpoint.control === 'indirect' || !step) return []
          if (j.cardsOf(step.id, 'backstage', 'support').length > 0) return []
          return [
            {
              thing: j.touchpoint(touchpoint),
              evidence: [
                { saw: 'field', thing: j.touchpoint(touchpoint), field: 'key', value: '' },
                { saw: 'nothing', thing: j.step(step), what: 'backstage' },
              ],
              fix: { label: 'open', does: 'open', place: j.at('step', step.id) },
            },
          ]
        })
      }),
  },
]
