import type { ChannelKind } from '../domain/channel/channel.ts'
import type { EvidenceStatus } from '../domain/journey/evidence.ts'
import type { JourneyState } from '../domain/journey/journey.ts'
import type { BlueprintLine, LaneRole } from '../domain/journey/lane.ts'

/** Every word that the drawing needs beside the journey's own. `{name}` is replaced by a value. */
export interface LayoutWords {
  /** BCP 47 */
  readonly language: string
  /** Valences −2 … +2, in that order. */
  readonly feelings: readonly [string, string, string, string, string]
  readonly evidence: Readonly<Record<EvidenceStatus, string>>
  readonly lanes: Readonly<Record<LaneRole, string>>
  readonly channels: Readonly<Record<ChannelKind, string>>
  readonly lines: Readonly<Record<BlueprintLine, { readonly name: string; readonly explained: string }>>
  readonly states: Readonly<Record<JourneyState, string>>
  /** On the card of a moment of truth. */
  readonly key: string
  readonly worstMoment: string
  readonly bestMoment: string
  readonly pain: string
  readonly gain: string
  readonly unnamedStage: string
  readonly unnamedStep: string
  readonly unnamedTouchpoint: string
  readonly unnamedJourney: string
  readonly opensJourney: string
  /** In the header of the synthetic row that shows the steps where no lane of customer actions does. */
  readonly steps: string
  readonly empty: { readonly title: string; readonly hint: string }
  /** How many answered; `{n}` is written as a number. */
  readonly n: string
  readonly few: string
  readonly print: {
    readonly business: string
    readonly journey: string
    readonly persona: string
    readonly personas: string
    readonly scenario: string
    readonly expectations: string
    readonly date: string
    /** `{page}` of `{pages}` */
    readonly page: string
    readonly continuesBelow: string
    readonly continued: string
    readonly legend: string
    readonly measuredLine: string
    readonly observedLine: string
    readonly assumedLine: string
    readonly proposedLine: string
    readonly keyStation: string
    readonly importance: string
    readonly physicalChannel: string
    readonly digitalChannel: string
    readonly indirectChannel: string
    readonly channelSwitch: string
    readonly channelStay: string
    readonly madeWith: string
  }
}
