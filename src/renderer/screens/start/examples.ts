import type { ChannelKind } from '../../../shared/domain/channel/channel.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { FINDING, MOMENTS, type Moment, momentSteps } from '../../../shared/domain/start/startAnswers.ts'

type ByMoment = { readonly [M in Moment]: string }

export interface Examples {
  readonly name: string
  readonly role: string
  readonly steps: ByMoment
  readonly pains: ByMoment
  /** The ways to be found that are offered: those of the trade, and the usual ones. */
  readonly channels: readonly ChannelKind[]
}

/** So many ways are offered whatever the trade. */
const USUAL = 7

/** What stands in the trade's map at the places that the answers will take. */
export function examplesOf(doc: JourneyDoc | null, general: Omit<Examples, 'channels'>): Examples {
  const usual: readonly ChannelKind[] = FINDING.slice(0, USUAL)
  if (!doc) return { ...general, channels: usual }
  const at = momentSteps(doc.stages.map((stage) => doc.steps.filter((step) => step.stageId === stage.id).length))
  const [persona] = doc.personas
  const used = new Set(doc.touchpoints.map((t) => doc.channels.find((c) => c.id === t.channelId)?.kind))
  const painAt = (moment: Moment): string | undefined =>
    doc.cards.find((card) => card.kind === 'pain' && card.stepId === doc.steps[at[moment]]?.id)?.text
  const byMoment = (say: (moment: Moment) => string | undefined, else_: ByMoment): ByMoment =>
    Object.fromEntries(MOMENTS.map((moment) => [moment, say(moment) || else_[moment]])) as unknown as ByMoment
  return {
    name: persona?.name || general.name,
    role: persona?.role || general.role,
    steps: byMoment((moment) => doc.steps[at[moment]]?.name, general.steps),
    pains: byMoment(painAt, general.pains),
    channels: FINDING.filter((kind) => used.has(kind) || usual.includes(kind)),
  }
}
