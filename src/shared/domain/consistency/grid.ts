import type { Channel } from '../channel/channel.ts'
import { daysLater, type LocalDay } from '../metric/period/localDay.ts'
import { byOrder } from '../order/orderKey.ts'
import type { Fact, FactReading } from './fact.ts'
import { sayAlike } from './sayAlike.ts'

/**
 * agrees: says what is true. contradicts: says something else. unsure: the texts do not tell. missing: looked for and not
 * there. unread: nobody has looked.
 */
export const CELL_STATES = ['agrees', 'contradicts', 'unsure', 'missing', 'unread'] as const
export type CellState = (typeof CELL_STATES)[number]

/** What one channel says of one fact. */
export interface Cell {
  readonly factId: string
  readonly channelId: string
  readonly reading: FactReading | null
  readonly state: CellState
  /** the day from which on it should be looked at again; null: never, or it was never looked at */
  readonly dueOn: LocalDay | null
  readonly due: boolean
}

export interface FactRow {
  readonly fact: Fact
  /** what the channels are held against: the truth, else what most of them say; '' where they are at odds */
  readonly reference: string
  /** one for each channel, in their order */
  readonly cells: readonly Cell[]
}

export interface ConsistencyGrid {
  readonly channels: readonly Channel[]
  readonly rows: readonly FactRow[]
}

/**
 * Facts by channels. Without a truth the channels are held against what most of them say; where no view has most, each is
 * at odds with the others. The owner's word (`agrees`) goes before any comparison.
 * @param channels in the order shown
 * @param readings at most one counts for a fact and channel: the one looked at last
 */
export function consistencyGrid(
  facts: readonly Fact[],
  readings: readonly FactReading[],
  channels: readonly Channel[],
  today: LocalDay,
): ConsistencyGrid {
  const newest = new Map<string, FactReading>()
  for (const reading of readings.toSorted((a, b) => (a.lookedOn < b.lookedOn ? -1 : a.lookedOn > b.lookedOn ? 1 : 0))) {
    newest.set(`${reading.factId} ${reading.channelId}`, reading)
  }
  return {
    channels,
    rows: facts.toSorted(byOrder).map((fact) => {
      const said = channels.map((channel) => newest.get(`${fact.id} ${channel.id}`) ?? null)
      const reference = referenceOf(fact, said)
      const cells = channels.map((channel, i): Cell => {
        const reading = said[i] ?? null
        const dueOn = reading && fact.lookEvery !== null ? daysLater(reading.lookedOn, fact.lookEvery) : null
        return {
          factId: fact.id,
          channelId: channel.id,
          reading,
          state: stateOf(fact, reading, reference),
          dueOn,
          due: dueOn !== null && dueOn <= today,
        }
      })
      return { fact, reference, cells }
    }),
  }
}

function stateOf(fact: Fact, reading: FactReading | null, reference: string): CellState {
  if (!reading) return 'unread'
  if (reading.says.trim() === '') return 'missing'
  if (reading.agrees !== null) return reading.agrees ? 'agrees' : 'contradicts'
  if (reference === '') return 'contradicts'
  const likeness = sayAlike(fact.kind, reading.says, reference)
  return likeness === 'same' ? 'agrees' : likeness === 'different' ? 'contradicts' : 'unsure'
}

function referenceOf(fact: Fact, said: readonly (FactReading | null)[]): string {
  if (fact.truth.trim() !== '') return fact.truth
  const views: { text: string; count: number }[] = []
  for (const reading of said) {
    if (!reading || reading.says.trim() === '') continue
    const view = views.find(({ text }) => sayAlike(fact.kind, reading.says, text) !== 'different')
    if (view) view.count += 1
    else views.push({ text: reading.says, count: 1 })
  }
  const most = Math.max(0, ...views.map(({ count }) => count))
  const first = views.filter(({ count }) => count === most)
  return first.length === 1 ? (first[0]?.text ?? '') : ''
}

/** All cells of a grid in some state. */
export const cellsIn = (grid: ConsistencyGrid, ...states: readonly CellState[]): Cell[] =>
  grid.rows.flatMap(({ cells }) => cells.filter(({ state }) => states.includes(state)))

/** Cells that should be looked at again, the longest overdue first. */
export const dueCells = (grid: ConsistencyGrid): Cell[] =>
  grid.rows
    .flatMap(({ cells }) => cells.filter(({ due }) => due))
    .toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : (a.dueOn ?? '') > (b.dueOn ?? '') ? 1 : 0))

/**
 * The channels that a grid has columns for: those that customers meet at some touchpoint, and those that something is
 * written down of. Word of mouth and the press say what they like, so they have a column only once something is.
 * @param met ids of the channels of touchpoints
 */
export function channelsToRead(
  channels: readonly Channel[],
  met: ReadonlySet<string>,
  readings: readonly FactReading[],
): Channel[] {
  const read = new Set(readings.map(({ channelId }) => channelId))
  return channels.filter(({ id, control }) => read.has(id) || (met.has(id) && control === 'direct')).toSorted(byOrder)
}
