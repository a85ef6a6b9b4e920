import type { Channel } from '../../channel/channel.ts'
import { type Cell, channelsToRead, consistencyGrid, type FactRow } from '../../consistency/grid.ts'
import type { CoachFacts } from '../coachFacts.ts'
import type { Evidence, Finding, Thing } from '../question.ts'
import type { Rule } from '../rule.ts'

/** With so many channels, somebody hears two of them. */
const SEVERAL = 2

const channelsMet = ({ journeys, channels, readings }: CoachFacts): Channel[] =>
  channelsToRead(
    channels,
    new Set(journeys.flatMap(({ touchpoints }) => touchpoints.flatMap(({ channelId }) => channelId ?? []))),
    readings,
  )

const rowsOf = (facts: CoachFacts): { readonly rows: readonly FactRow[]; readonly channels: readonly Channel[] } => {
  const channels = channelsMet(facts)
  return consistencyGrid(facts.facts, facts.readings, channels, facts.today)
}

const thingOf = ({ fact }: FactRow): Thing => ({ kind: 'fact', id: fact.id, name: fact.name, journeyId: null })

function readingSeen(row: FactRow, cell: Cell, channels: readonly Channel[]): Evidence[] {
  const channel = channels.find(({ id }) => id === cell.channelId)
  const { reading } = cell
  if (!channel || !reading) return []
  const { says, lookedOn } = reading
  return [{ saw: 'reading', thing: thingOf(row), channel: { name: channel.name, kind: channel.kind }, says, lookedOn }]
}

export const CONSISTENCY_RULES: readonly Rule[] = [
  {
    id: 'factContradicted',
    topic: 'consistency',
    looksAt: ['facts', 'readings', 'truth'],
    find: (facts) => {
      const { rows, channels } = rowsOf(facts)
      return rows.flatMap((row): Finding[] => {
        const against = row.cells.filter(({ state }) => state === 'contradicts')
        const [first, ...more] = against.flatMap((cell) => readingSeen(row, cell, channels))
        if (!first) return []
        const truth: Evidence[] =
          row.fact.truth.trim() === ''
            ? row.cells.filter(({ state }) => state === 'agrees').flatMap((cell) => readingSeen(row, cell, channels))
            : [{ saw: 'field', thing: thingOf(row), field: 'truth', value: row.fact.truth }]
        return [
          {
            thing: thingOf(row),
            values: { n: against.length },
            evidence: [first, ...more, ...truth],
            fix: {
              label: 'openFact',
              does: 'open',
              place: { screen: 'fact', factId: row.fact.id, channelId: against[0]?.channelId ?? null },
            },
          },
        ]
      })
    },
  },
  {
    id: 'factNotSaid',
    topic: 'consistency',
    looksAt: ['facts', 'readings'],
    find: (facts) => {
      const { rows, channels } = rowsOf(facts)
      return rows.flatMap((row): Finding[] => {
        const silent = row.cells.filter(({ state }) => state === 'missing')
        const [first, ...more] = silent.flatMap((cell) => readingSeen(row, cell, channels))
        if (!first) return []
        return [
          {
            thing: thingOf(row),
            values: { n: silent.length },
            evidence: [first, ...more],
            fix: {
              label: 'openFact',
              does: 'open',
              place: { screen: 'fact', factId: row.fact.id, channelId: silent[0]?.channelId ?? null },
            },
          },
        ]
      })
    },
  },
  {
    id: 'factNotLookedAt',
    topic: 'consistency',
    looksAt: ['facts', 'readings'],
    find: (facts) => {
      const { rows, channels } = rowsOf(facts)
      return rows.flatMap((row): Finding[] => {
        const unread = row.cells.filter(({ state }) => state === 'unread')
        const [first] = unread
        if (!first) return []
        const thing = thingOf(row)
        return [
          {
            thing,
            values: { n: unread.length },
            evidence: [
              { saw: 'count', thing, what: 'readings', n: channels.length - unread.length, of: channels.length },
            ],
            fix: {
              label: 'lookAgain',
              does: 'open',
              place: { screen: 'fact', factId: row.fact.id, channelId: first.channelId },
            },
          },
        ]
      })
    },
  },
  {
    id: 'factDue',
    topic: 'consistency',
    looksAt: ['facts', 'readings'],
    find: (facts) => {
      const { rows, channels } = rowsOf(facts)
      return rows.flatMap((row): Finding[] => {
        const due = row.cells.filter((cell) => cell.due)
        const [first, ...more] = due.flatMap((cell) => readingSeen(row, cell, channels))
        if (!first) return []
        return [
          {
            thing: thingOf(row),
            values: { n: due.length },
            evidence: [first, ...more],
            fix: {
              label: 'lookAgain',
              does: 'open',
              place: { screen: 'fact', factId: row.fact.id, channelId: due[0]?.channelId ?? null },
            },
          },
        ]
      })
    },
  },
  {
    id: 'factWithoutTruth',
    topic: 'consistency',
    looksAt: ['facts', 'truth'],
    find: ({ facts }) =>
      facts
        .filter(({ truth }) => truth.trim() === '')
        .map((fact): Finding => {
          const thing: Thing = { kind: 'fact', id: fact.id, name: fact.name, journeyId: null }
          return {
            thing,
            evidence: [{ saw: 'emptyField', thing, field: 'truth' }],
            fix: { label: 'openFact', does: 'open', place: { screen: 'fact', factId: fact.id, channelId: null } },
          }
        }),
  },
  {
    id: 'noFacts',
    topic: 'consistency',
    looksAt: ['facts', 'channel'],
    find: (facts, { workspace }) => {
      const met = channelsMet(facts).length
      if (facts.facts.length > 0 || met < SEVERAL) return []
      return [
        {
          thing: workspace,
          values: { n: met },
          evidence: [{ saw: 'nothing', thing: workspace, what: 'facts' }],
          fix: { label: 'writeFacts', does: 'open', place: { screen: 'fact', factId: null, channelId: null } },
        },
      ]
    },
  },
]
