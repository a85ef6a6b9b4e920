import { isMetricKey } from '../../metric/metric.ts'
import type { Rule } from '../rule.ts'

export const FIGURE_RULES: readonly Rule[] = [
  {
    id: 'keyWithoutMetric',
    topic: 'figures',
    looksAt: ['keyTouchpoints', 'figures', 'targets'],
    find: ({ targets }, { asIs, measuredAt }) =>
      asIs.flatMap((j) =>
        j.touchpoints
          .filter(
            ({ isKey, id }) =>
              isKey &&
              (measuredAt(id)?.figures.length ?? 0) === 0 &&
              !targets.some(({ touchpointId }) => touchpointId === id),
          )
          .map((touchpoint) => {
            const thing = j.touchpoint(touchpoint)
            return {
              thing,
              evidence: [
                { saw: 'nothing', thing, what: 'figures' },
                { saw: 'nothing', thing, what: 'targets' },
              ],
              fix: {
                label: 'noteAnswer',
                does: 'open',
                place: { screen: 'noteAnswer', touchpointId: touchpoint.id },
              },
            }
          }),
      ),
  },
  {
    id: 'figureWithoutTarget',
    topic: 'figures',
    looksAt: ['keyTouchpoints', 'figures', 'targets'],
    find: (_, { asIs, measuredAt }) =>
      asIs.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const figures = measuredAt(touchpoint.id)?.figures ?? []
          const [first] = figures
          if (!touchpoint.isKey || !first || figures.some(({ target }) => target !== null)) return []
          const thing = j.touchpoint(touchpoint)
          return [
            {
              thing,
              evidence: [
                { saw: 'figure', thing, figure: first.figure, to: first.to },
                { saw: 'nothing', thing, what: 'targets' },
              ],
              fix: {
                label: 'setTarget',
                does: 'open',
                place: {
                  screen: 'figures',
                  touchpointId: touchpoint.id,
                  name: touchpoint.name,
                  metric: isMetricKey(first.figure.metric) ? first.figure.metric : null,
                },
              },
            },
          ]
        }),
      ),
  },
  {
    id: 'fewAnswers',
    topic: 'figures',
    looksAt: ['keyTouchpoints', 'figures'],
    find: (_, { asIs, measuredAt }) =>
      asIs.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const few = measuredAt(touchpoint.id)?.figures.find(({ figure }) => figure.state === 'few')
          if (!touchpoint.isKey || !few) return []
          const thing = j.touchpoint(touchpoint)
          return [
            {
              thing,
              values: { n: few.figure.n ?? 0 },
              evidence: [{ saw: 'figure', thing, figure: few.figure, to: few.to }],
              fix: {
                label: 'noteAnswer',
                does: 'open',
                place: { screen: 'noteAnswer', touchpointId: touchpoint.id },
              },
            },
          ]
        }),
      ),
  },
  {
    id: 'alertWithoutImprovement',
    topic: 'figures',
    looksAt: ['figures', 'targets', 'openImprovements'],
    find: (_, { asIs, measuredAt, improvementsOf, isOpen }) =>
      asIs.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const fallen = measuredAt(touchpoint.id)?.figures.find(({ alarmed }) => alarmed)
          if (!fallen || improvementsOf('touchpoint', touchpoint.id).some(isOpen)) return []
          const thing = j.touchpoint(touchpoint)
          return [
            {
              thing,
              evidence: [
                { saw: 'figure', thing, figure: fallen.figure, to: fallen.to },
                { saw: 'nothing', thing, what: 'openImprovements' },
              ],
              fix: { label: 'makeImprovement', does: 'improve' },
            },
          ]
        }),
      ),
  },
  {
    id: 'targetWithoutFigure',
    topic: 'figures',
    looksAt: ['targets', 'figures'],
    find: ({ targets }, { asIs, measuredAt }) =>
      asIs.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const target = targets.find(({ touchpointId }) => touchpointId === touchpoint.id)
          const figures = measuredAt(touchpoint.id)?.figures ?? []
          if (!target || figures.some(({ figure }) => figure.metric === target.metric)) return []
          const thing = j.touchpoint(touchpoint)
          return [
            {
              thing,
              evidence: [{ saw: 'nothing', thing, what: 'figures' }],
              fix: {
                label: 'noteAnswer',
                does: 'open',
                place: { screen: 'noteAnswer', touchpointId: touchpoint.id },
              },
            },
          ]
        }),
      ),
  },
]
