import type { Channel, ChannelKind } from '../../../../shared/domain/channel/channel.ts'
import { ChannelKind as Kinds } from '../../../../shared/domain/channel/channel.ts'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import type { Brought } from '../../../canvas/bring/brought.ts'

/** A channel that the tray offers; its name is empty where the kind's usual one stands in. */
export interface TrayChannel {
  readonly brought: Extract<Brought, { type: 'channel' | 'kind' }>
  readonly name: string
}

/** Where small businesses meet their customers most, first. */
const COMMON: readonly ChannelKind[] = [
  'whatsapp',
  'store',
  'phone',
  'social',
  'google',
  'wordOfMouth',
  'site',
  'counter',
  'delivery',
  'email',
]
/** So many channels are in sight at once, so that the cards below them are, too. */
const IN_SIGHT = 9

export interface TrayChannels {
  readonly shown: readonly TrayChannel[]
  /** What stands behind "more". */
  readonly more: readonly TrayChannel[]
}

/** The channels of this journey, most used first, then those of the workspace with names of their own, then the usual ones. */
export function trayChannels(doc: Pick<JourneyDoc, 'channels' | 'touchpoints'>): TrayChannels {
  const count = new Map<string, number>()
  for (const { channelId } of doc.touchpoints) {
    if (channelId !== null) count.set(channelId, (count.get(channelId) ?? 0) + 1)
  }
  const times = (channel: Channel): number => count.get(channel.id) ?? 0
  const own = (channel: Channel): TrayChannel => {
    return { brought: { type: 'channel', channelId: channel.id, kind: channel.kind }, name: channel.name }
  }
  const used = doc.channels.filter((c) => times(c) > 0).toSorted((a, b) => times(b) - times(a))
  const named = doc.channels.filter((c) => times(c) === 0 && c.name !== '')
  const idle = new Map(doc.channels.filter((c) => times(c) === 0 && c.name === '').map((c) => [c.kind, c]))
  const taken = new Set(used.filter((c) => c.name === '').map((c) => c.kind))
  const order = [...COMMON, ...Kinds.options.filter((kind) => !COMMON.includes(kind) && kind !== 'other')]
  const usual = order
    .filter((kind) => !taken.has(kind))
    .map((kind): TrayChannel => {
      const known = idle.get(kind)
      return known ? own(known) : { brought: { type: 'kind', kind }, name: '' }
    })
  const all = [...used.map(own), ...named.map(own), ...usual]
  return { shown: all.slice(0, IN_SIGHT), more: all.slice(IN_SIGHT) }
}
