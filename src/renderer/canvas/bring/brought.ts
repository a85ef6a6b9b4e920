import type { ChannelKind } from '../../../shared/domain/channel/channel.ts'
import { CARD_KINDS, type CardKind, LaneRole } from '../../../shared/domain/journey/lane.ts'

/** What one takes from the tray to put on the map. */
export type Brought =
  | { readonly type: 'channel'; readonly channelId: string; readonly kind: ChannelKind }
  /** A channel that nobody has used yet. */
  | { readonly type: 'kind'; readonly kind: ChannelKind }
  /** A channel that has no name yet: it is asked for when it is put down. */
  | { readonly type: 'own'; readonly kind: 'other' }
  | { readonly type: 'card'; readonly kind: CardKind }

/** What is carried in from another program. */
export type Outside = { readonly type: 'picture' } | { readonly type: 'words' }

/** The role of the lanes that take it. */
export function roleOf(brought: Brought): LaneRole {
  if (brought.type !== 'card') return 'touchpoints'
  return LaneRole.options.find((role) => CARD_KINDS[role].includes(brought.kind)) ?? 'text'
}
