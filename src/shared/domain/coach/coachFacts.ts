import type { Channel } from '../channel/channel.ts'
import type { Fact, FactReading } from '../consistency/fact.ts'
import type { BoardColumn } from '../improvement/board.ts'
import type { Improvement } from '../improvement/improvement.ts'
import type { JourneyDoc } from '../journey/journeyDoc.ts'
import type { MeasuredTouchpoint } from '../listening/measured.ts'
import type { Target } from '../listening/target.ts'
import type { LocalDay } from '../metric/period/localDay.ts'
import type { EmpathyNote } from '../persona/empathyNote.ts'
import type { Persona } from '../persona/persona.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { SetAside } from './setAside.ts'

/** What was heard at one touchpoint, or at none (`touchpointId` null). */
export interface HeardAt {
  readonly touchpointId: string | null
  /** answers, all there are */
  readonly n: number
  readonly newest: LocalDay
  /** negative ones that nobody has read yet */
  readonly unreadBad: number
}

/** All that the coach looks at, as it is on one day: plain data, of journeys that are neither archived nor in the trash. */
export interface CoachFacts {
  readonly today: LocalDay
  readonly journeys: readonly CoachJourney[]
  readonly personas: readonly Persona[]
  readonly channels: readonly Channel[]
  readonly empathyNotes: readonly EmpathyNote[]
  readonly improvements: readonly Improvement[]
  readonly columns: readonly BoardColumn[]
  readonly playbooks: readonly Playbook[]
  readonly heard: readonly HeardAt[]
  /** touchpoints at which a kiosk asks, or that a recipe brings answers to */
  readonly posts: readonly string[]
  readonly measured: readonly MeasuredTouchpoint[]
  readonly targets: readonly Target[]
  readonly facts: readonly Fact[]
  readonly readings: readonly FactReading[]
  readonly setAside: readonly SetAside[]
}

export type CoachJourney = Pick<
  JourneyDoc,
  'journey' | 'personas' | 'stages' | 'steps' | 'lanes' | 'touchpoints' | 'cards' | 'connections'
>
