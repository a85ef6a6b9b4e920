import type { EvidenceStatus } from '../domain/journey/evidence.ts'

/** What was measured at the touchpoints of a journey, in words, ready to be drawn; by touchpoint. */
export type MeasuredLook = ReadonlyMap<string, MeasuredAt>

/** How sure and how new: fresh and enough is solid, ageing a little less, few or old is hollow as what is assumed. */
export type MeasuredEvidence = Extract<EvidenceStatus, 'measured' | 'observed' | 'assumed'>

export interface MeasuredAt {
  readonly touchpointId: string
  /** for the lane of metrics, the most telling first */
  readonly lines: readonly MeasuredLine[]
  readonly feeling: MeasuredFelt | null
  /** what has fallen under its target, in words; '' where nothing has */
  readonly alarm: string
}

export interface MeasuredLine {
  /** "NPS −13" */
  readonly text: string
  /** "n 46 · há 12 dias" */
  readonly note: string
  readonly evidence: MeasuredEvidence
  /** "abaixo da meta: 50"; '' where it is not */
  readonly alarm: string
}

export interface MeasuredFelt {
  /** 0 the worst, 1 the best */
  readonly position: number
  readonly n: number
  readonly evidence: MeasuredEvidence
  /** "n 46 · há 12 dias", for who hears the map */
  readonly note: string
}
