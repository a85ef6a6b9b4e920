import type { Channel } from '../channel/channel.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import { type ConsistencyGrid, cellsIn } from './grid.ts'

/** What the channel of a touchpoint says against what is right, or does not say though it was looked for. */
export interface SaidAgainst {
  readonly factId: string
  readonly fact: string
  readonly channelId: Channel['id']
  readonly state: 'contradicts' | 'missing'
  readonly says: string
  /** what it is held against; '' where the channels are at odds and nobody wrote down what is right */
  readonly truth: string
}

export interface AgainstAt {
  readonly touchpointId: string
  readonly against: readonly SaidAgainst[]
}

/** Touchpoints whose channel contradicts a fact or is silent about it; the others are left out. */
export function againstAt(
  grid: ConsistencyGrid,
  touchpoints: readonly Pick<Touchpoint, 'id' | 'channelId'>[],
): AgainstAt[] {
  const rows = new Map(grid.rows.map((row) => [row.fact.id, row]))
  const found = cellsIn(grid, 'contradicts', 'missing').map(
    ({ factId, channelId, state, reading }): SaidAgainst => ({
      factId,
      fact: rows.get(factId)?.fact.name ?? '',
      channelId,
      state: state === 'missing' ? 'missing' : 'contradicts',
      says: reading?.says ?? '',
      truth: rows.get(factId)?.reference ?? '',
    }),
  )
  return touchpoints.flatMap(({ id, channelId }) => {
    const against = found.filter((one) => one.channelId === channelId)
    return against.length === 0 ? [] : [{ touchpointId: id, against }]
  })
}
