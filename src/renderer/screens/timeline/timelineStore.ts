import { create } from 'zustand'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { HistoryEntry, VersionInfo } from '../../../shared/ipc/routes/maps.ts'
import { request } from '../../ipc/connection.ts'
import { sayFailure } from '../../state/toasts.ts'
import { askMoment, type Moment, momentKey } from './moment.ts'

export interface TimelineState {
  readonly journeyId: string | null
  /** newest first; null until they are read */
  readonly entries: readonly HistoryEntry[] | null
  readonly versions: readonly VersionInfo[]
  /** What is looked at. */
  readonly chosen: Moment | null
  /** What it is compared with; null: as it is now. */
  readonly other: Moment | null
  readonly chosenDoc: JourneyDoc | null
  readonly otherDoc: JourneyDoc | null
  readonly marked: boolean
}

const EMPTY: TimelineState = {
  journeyId: null,
  entries: null,
  versions: [],
  chosen: null,
  other: null,
  chosenDoc: null,
  otherDoc: null,
  marked: true,
}
export const useTimeline = create<TimelineState>(() => EMPTY)

/** As many steps as are read at once; more come when they are asked for. */
export const PAGE = 200

export async function readSteps(journeyId: string, limit: number): Promise<void> {
  const [steps, versions] = await Promise.all([
    request('history.ofJourney', { journeyId, limit }),
    request('version.list', { journeyId }),
  ])
  if (useTimeline.getState().journeyId !== journeyId) return
  if (steps.ok) useTimeline.setState({ entries: steps.data.toReversed() })
  else sayFailure(steps)
  if (versions.ok) useTimeline.setState({ versions: versions.data })
}

export function openTimelineOf(journeyId: string): void {
  useTimeline.setState({ ...EMPTY, journeyId })
  void readSteps(journeyId, PAGE)
}

export const closeTimeline = (): void => useTimeline.setState(EMPTY)

const read = new Map<string, JourneyDoc>()
let reading = 0

async function docOf(moment: Moment): Promise<JourneyDoc | null> {
  const { journeyId } = useTimeline.getState()
  if (journeyId === null) return null
  const known = moment.kind === 'version' ? read.get(momentKey(moment)) : undefined
  if (known) return known
  const reply = await askMoment(journeyId, moment)
  if (!reply.ok) {
    sayFailure(reply)
    return null
  }
  // A version never changes; a step's past may, when the one before it is undone.
  if (moment.kind === 'version') read.set(momentKey(moment), reply.data)
  return reply.data
}

/** Looks at a moment. Whoever walks through them with the arrows is not held up by those in between. */
export async function choose(chosen: Moment | null): Promise<void> {
  const mine = ++reading
  useTimeline.setState({ chosen, ...(chosen ? {} : { chosenDoc: null }) })
  if (!chosen) return
  await new Promise((done) => setTimeout(done, 60))
  if (mine !== reading) return
  const doc = await docOf(chosen)
  if (mine === reading) useTimeline.setState({ chosenDoc: doc })
}

export async function compareWith(other: Moment | null): Promise<void> {
  useTimeline.setState({ other, otherDoc: null })
  if (!other) return
  const doc = await docOf(other)
  if (useTimeline.getState().other === other) useTimeline.setState({ otherDoc: doc })
}

export const mark = (marked: boolean): void => useTimeline.setState({ marked })
