import type { ChannelKind } from '../channel/channel.ts'

/** Where a touchpoint stands, with the names that people know. */
export interface TouchpointPlace {
  readonly id: string
  readonly name: string
  readonly stageId: string
  readonly stage: string
  readonly journeyId: string
  readonly journey: string
  /** '' where the channel has no name of its own, or there is none */
  readonly channel: string
  readonly channelKind: ChannelKind | null
}
