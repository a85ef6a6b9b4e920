import type { ChannelKind } from '../../channel/channel.ts'
import { readChannelKind } from '../../draft/words/channelWords.ts'
import { channelNamedIn } from '../../start/channelNamedIn.ts'
import { fold } from '../../text/fold.ts'
import { namedFromInside } from '../insideWords.ts'
import type { Rule } from '../rule.ts'

/** "WhatsApp ou telefone", "site/app": parts of a name that each name a channel. */
function channelsIn(name: string): ChannelKind[] {
  const parts = name.split(/[/+&,]|(?<!\p{L})(?:ou|e|or|and|y|o)(?!\p{L})/iu)
  const kinds = parts.map((part) => channelNamedIn(part) ?? readChannelKind(part.trim()))
  return [...new Set(kinds.filter((kind) => kind !== undefined && kind !== null))]
}

export const NAME_RULES: readonly Rule[] = [
  {
    id: 'stageFromInside',
    topic: 'names',
    looksAt: ['name'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) =>
        j.stages.flatMap((stage) => {
          const word = namedFromInside(stage.name)
          if (word === null) return []
          const thing = j.stage(stage)
          return [
            {
              thing,
              values: { word },
              evidence: [{ saw: 'field', thing, field: 'name', value: stage.name }],
              fix: { label: 'writeName', does: 'open', place: j.at('stage', stage.id, 'name') },
            },
          ]
        }),
      ),
  },
  {
    id: 'stepFromInside',
    topic: 'names',
    looksAt: ['name'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) =>
        j.steps.flatMap((step) => {
          const word = namedFromInside(step.name)
          if (word === null) return []
          const thing = j.step(step)
          return [
            {
              thing,
              values: { word },
              evidence: [{ saw: 'field', thing, field: 'name', value: step.name }],
              fix: { label: 'writeName', does: 'open', place: j.at('step', step.id, 'name') },
            },
          ]
        }),
      ),
  },
  {
    id: 'stageWithoutName',
    topic: 'names',
    looksAt: ['name'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) =>
        j.stages
          .filter((stage) => stage.name.trim() === '')
          .map((stage) => ({
            thing: j.stage(stage),
            evidence: [{ saw: 'emptyField', thing: j.stage(stage), field: 'name' }],
            fix: { label: 'writeName', does: 'open', place: j.at('stage', stage.id, 'name') },
          })),
      ),
  },
  {
    id: 'twoChannelsInName',
    topic: 'names',
    looksAt: ['name', 'channel'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) =>
        j.touchpoints
          .filter(({ name }) => channelsIn(name).length > 1)
          .map((touchpoint) => {
            const thing = j.touchpoint(touchpoint)
            return {
              thing,
              evidence: [{ saw: 'field', thing, field: 'name', value: touchpoint.name }],
              fix: { label: 'split', does: 'open', place: j.at('touchpoint', touchpoint.id, 'name') },
            }
          }),
      ),
  },
  {
    id: 'nameAgainstChannel',
    topic: 'names',
    looksAt: ['name', 'channel'],
    find: (_, { journeys, channel }) =>
      journeys.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const own = channel(touchpoint.channelId)
          const named = channelNamedIn(touchpoint.name)
          if (!own || named === null || named === own.kind || channelsIn(touchpoint.name).length > 1) return []
          if (fold(own.name) !== '' && fold(touchpoint.name).includes(fold(own.name))) return []
          const thing = j.touchpoint(touchpoint)
          return [
            {
              thing,
              evidence: [
                { saw: 'field', thing, field: 'name', value: touchpoint.name },
                { saw: 'channel', thing, channel: { name: own.name, kind: own.kind } },
              ],
              fix: { label: 'chooseChannel', does: 'open', place: j.at('touchpoint', touchpoint.id, 'channel') },
            },
          ]
        }),
      ),
  },
  {
    id: 'sameTouchpointTwice',
    topic: 'names',
    looksAt: ['name', 'channel'],
    find: (_, { journeys }) =>
      journeys.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const twin = j
            .touchpointsOf(touchpoint.stepId)
            .find(
              (other) =>
                other.id !== touchpoint.id &&
                fold(other.name) === fold(touchpoint.name) &&
                other.channelId === touchpoint.channelId,
            )
          // Asked once, of the one that stands second.
          const order = j.touchpointsOf(touchpoint.stepId)
          if (!twin || order.indexOf(twin) > order.indexOf(touchpoint)) return []
          const thing = j.touchpoint(touchpoint)
          return [
            {
              thing,
              evidence: [
                { saw: 'named', thing: j.touchpoint(twin) },
                { saw: 'named', thing },
              ],
              fix: { label: 'join', does: 'open', place: j.at('touchpoint', touchpoint.id, 'name') },
            },
          ]
        }),
      ),
  },
]
