import type { Connection } from '../../domain/journey/journey.ts'
import type { Mark } from '../mark.ts'
import type { Drawing } from './drawing.ts'
import { moved } from './moved.ts'
import { textBlock } from './textBlock.ts'

/** What a connection says, as a note under the card that it leaves. */
export interface Chip {
  readonly connectionId: string
  /** px below the card's lower edge */
  readonly y: number
  readonly h: number
  /** From the card's left edge and the chip's own top. */
  readonly marks: readonly Mark[]
}

export interface Chips {
  readonly of: (connectionId: string) => Chip | undefined
  /** px to keep free below a touchpoint's card */
  readonly tail: (touchpointId: string) => number
}

const ICON: Mark = {
  type: 'icon',
  icon: 'corner-down-right',
  x: 1,
  y: 0.5,
  size: 12,
  color: 'ink2',
  strokeWidth: 2.6,
}

export const NO_CHIPS: Chips = { of: () => undefined, tail: () => 0 }

interface KeptChip {
  readonly text: string
  readonly w: number
  readonly measure: Drawing['measure']
  readonly chip: Chip
}

const kept = new WeakMap<Connection, KeptChip>()

/** The same object as long as it says the same at the same place. */
function chipOnce({ measure }: Drawing, connection: Connection, text: string, w: number, y: number): Chip {
  const before = kept.get(connection)
  if (before && before.text === text && before.w === w && before.measure === measure && before.chip.y === y)
    return before.chip
  const style = { text, x: 17, y: 0, maxW: w - 21, type: { size: 12, leading: 14.5 }, weight: 600 } as const
  const block = textBlock({ ...style, fill: 'ink2', measure })
  const chip: Chip = { connectionId: connection.id, y, h: block.h, marks: [ICON, moved(block.mark, 0, 0)] }
  kept.set(connection, { text, w, measure, chip })
  return chip
}

/** Notes for the connections that have words or an end out of sight, stacked under their touchpoints. */
export function layoutChips(
  d: Drawing,
  shown: readonly { connection: Connection; suffix: string }[],
  w: number,
): Chips {
  const byId = new Map<string, Chip>()
  const tails = new Map<string, number>()
  for (const { connection, suffix } of shown) {
    const text = [connection.label, suffix].filter((s) => s.trim() !== '').join(' ')
    if (text === '') continue
    const y = (tails.get(connection.fromId) ?? 0) + 4
    const chip = chipOnce(d, connection, text, w, y)
    byId.set(connection.id, chip)
    tails.set(connection.fromId, y + chip.h)
  }
  return { of: (id) => byId.get(id), tail: (id) => tails.get(id) ?? 0 }
}
