import type { Touchpoint } from '../../touchpoint/touchpoint.ts'
import type { JourneyView } from '../factsView.ts'
import type { Rule } from '../rule.ts'

/** Fewer touchpoints say nothing of a whole journey. */
const ENOUGH = 4

/** Whether something on the map says how one gets from one step to the next. */
function isBridged(j: JourneyView, from: readonly Touchpoint[], to: readonly Touchpoint[]): boolean {
  const before = new Set(from.flatMap(({ id, stepId }) => [id, stepId]))
  const after = new Set(to.flatMap(({ id, stepId }) => [id, stepId]))
  return j.connections.some(({ fromId, toId }) => before.has(fromId) && after.has(toId))
}

export const CHANNEL_RULES: readonly Rule[] = [
  {
    id: 'channelSwitchWithoutBridge',
    topic: 'channels',
    looksAt: ['channel', 'connections'],
    find: (_, { journeys, channel }) =>
      journeys.flatMap((j) =>
        j.steps.flatMap((step, i) => {
          const next = j.steps[i + 1]
          const from = j.touchpointsOf(step.id).filter(({ channelId }) => channelId !== null)
          const to = next ? j.touchpointsOf(next.id).filter(({ channelId }) => channelId !== null) : []
          const last = from.at(-1)
          const first = to[0]
          if (!last || !first || from.some((a) => to.some((b) => a.channelId === b.channelId))) return []
          const [left, entered] = [channel(last.channelId), channel(first.channelId)]
          // Who only sees or hears of the business is not led anywhere yet.
          if (!left || !entered || left.medium === entered.medium || last.control === 'indirect') return []
          if (isBridged(j, from, to)) return []
          const [a, b] = [j.touchpoint(last), j.touchpoint(first)]
          return [
            {
              thing: b,
              others: [a],
              evidence: [
                { saw: 'channel', thing: a, channel: { name: left.name, kind: left.kind } },
                { saw: 'channel', thing: b, channel: { name: entered.name, kind: entered.kind } },
                { saw: 'nothing', thing: b, what: 'connections' },
              ],
              fix: {
                label: 'connect',
                does: 'command',
                command: { route: 'connection.add', journeyId: j.journey.id, fromId: last.id, toId: first.id },
                seenAt: j.at('touchpoint', first.id),
              },
            },
          ]
        }),
      ),
  },
  {
    id: 'touchpointWithoutChannel',
    topic: 'channels',
    looksAt: ['channel'],
    find: (_, { journeys, channel }) =>
      journeys.flatMap((j) =>
        j.touchpoints
          .filter(({ channelId }) => channel(channelId) === null)
          .map((touchpoint) => ({
            thing: j.touchpoint(touchpoint),
            evidence: [{ saw: 'emptyField', thing: j.touchpoint(touchpoint), field: 'channel' }],
            fix: { label: 'chooseChannel', does: 'open', place: j.at('touchpoint', touchpoint.id, 'channel') },
          })),
      ),
  },
  {
    id: 'onlyDigital',
    topic: 'channels',
    looksAt: ['touchpoints', 'channel'],
    find: (_, { asIs }) =>
      asIs.flatMap((j) => {
        const of = j.touchpoints.length
        const n = j.touchpoints.filter(({ medium }) => medium === 'digital').length
        if (of < ENOUGH || n < of) return []
        return [
          {
            thing: j.thing,
            evidence: [{ saw: 'count', thing: j.thing, what: 'digitalTouchpoints', n, of }],
            fix: {
              label: 'addTouchpoints',
              does: 'open',
              place: { screen: 'map', journeyId: j.journey.id, record: null, field: null },
            },
          },
        ]
      }),
  },
  {
    id: 'oneChannel',
    topic: 'channels',
    looksAt: ['touchpoints', 'channel'],
    find: (_, { asIs, channel }) =>
      asIs.flatMap((j) => {
        const [first] = j.touchpoints
        const only = first && channel(first.channelId)
        if (!first || !only || j.touchpoints.length < ENOUGH) return []
        if (j.touchpoints.some(({ channelId }) => channelId !== only.id)) return []
        const n = j.touchpoints.length
        return [
          {
            thing: j.thing,
            evidence: [
              { saw: 'channel', thing: j.touchpoint(first), channel: { name: only.name, kind: only.kind } },
              { saw: 'count', thing: j.thing, what: 'touchpoints', n, of: n },
            ],
            fix: {
              label: 'addTouchpoints',
              does: 'open',
              place: { screen: 'map', journeyId: j.journey.id, record: null, field: null },
            },
          },
        ]
      }),
  },
  {
    id: 'indirectNotHeard',
    topic: 'channels',
    looksAt: ['channel', 'answers', 'listeningPosts'],
    find: (_, { asIs, heardAt, isPost }) =>
      asIs.flatMap((j) =>
        j.touchpoints
          .filter(
            ({ control, medium, id }) => control === 'indirect' && medium === 'digital' && !heardAt(id) && !isPost(id),
          )
          .map((touchpoint) => ({
            thing: j.touchpoint(touchpoint),
            evidence: [{ saw: 'nothing', thing: j.touchpoint(touchpoint), what: 'answers' }],
            fix: {
              label: 'noteAnswer',
              does: 'open',
              place: { screen: 'noteAnswer', touchpointId: touchpoint.id },
            },
          })),
      ),
  },
]
