import type { ChannelKind } from '../../channel/channel.ts'
import type { CardKind } from '../../journey/lane.ts'

/**
 * The sentences that a made-up journey is put together from, in one language. `{p}` stands for a product and `{n}` for
 * a number. Every list has the same length in every language, so that a seed gives the same journey in each.
 */
export interface SynthWords {
  readonly name: readonly string[]
  readonly scenario: readonly string[]
  readonly expectations: readonly string[]
  readonly tags: readonly string[]
  readonly personas: readonly { readonly name: string; readonly role: string; readonly description: string }[]
  readonly stages: readonly string[]
  /** A later round through the stages: `{n}` is the visit, `{s}` the stage in lower case. */
  readonly again: string
  readonly durations: readonly string[]
  readonly products: readonly string[]
  readonly steps: readonly string[]
  readonly stepDetails: readonly string[]
  readonly touchpoints: { readonly [K in ChannelKind]: readonly string[] }
  readonly moments: readonly string[]
  readonly descriptions: readonly string[]
  readonly owners: readonly string[]
  /** what touchpoints are gathered by */
  readonly touchpointTags: readonly string[]
  readonly labels: readonly string[]
  readonly backLabels: readonly string[]
  readonly cards: { readonly [K in SynthCardKind]: readonly string[] }
}

export type SynthCardKind = Exclude<CardKind, 'metric' | 'image' | 'text'>
