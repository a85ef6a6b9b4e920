import type { AssetInfo } from '../asset/asset.ts'
import type { Channel } from '../channel/channel.ts'
import type { Persona } from '../persona/persona.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { View } from '../view/view.ts'
import type { Connection, Journey, Stage, Step } from './journey.ts'
import type { Card, Lane } from './lane.ts'

/**
 * One journey with all that is needed to draw it. Arrays are in reading order: stages, lanes, personas (the journey's
 * own, in its order) and channels by `order`; steps by stage then order; touchpoints and cards by lane, step, order.
 */
export interface JourneyDoc {
  /** The business. */
  readonly workspaceName: string
  readonly journey: Journey
  readonly personas: readonly Persona[]
  /** All channels of the workspace. */
  readonly channels: readonly Channel[]
  readonly stages: readonly Stage[]
  readonly steps: readonly Step[]
  readonly lanes: readonly Lane[]
  readonly touchpoints: readonly Touchpoint[]
  readonly cards: readonly Card[]
  readonly connections: readonly Connection[]
  readonly views: readonly View[]
  /** The pictures that its cards and personas show; bytes are fetched apart. */
  readonly assets: readonly AssetInfo[]
}
