import type { CaseEntry } from '../../listening/sourceEntry.ts'
import { shareTally, spreadTally } from './rawTally.ts'
import type { ShareTally, SpreadTally } from './tally.ts'

export interface CaseTallies {
  readonly responseRate: ShareTally
  readonly firstResponseTime: SpreadTally
  readonly resolutionTime: SpreadTally
  readonly interactionsToResolve: SpreadTally
}

type CaseFacts = Pick<CaseEntry, 'answered' | 'firstResponseSeconds' | 'resolutionSeconds' | 'contacts'>

/** A known time to the first reply says that there was one, also where the source does not. */
const wasAnswered = ({ answered, firstResponseSeconds }: CaseFacts): boolean | null =>
  answered ?? (firstResponseSeconds === null ? null : true)

const isTime = (seconds: number | null): seconds is number => seconds !== null && seconds >= 0

/**
 * What cases count for. A case of which the source does not say whether it was answered is in no base; one still open is
 * in no resolution time. Seconds are of the calendar, as the sources give them; a reopened case counts once, up to the
 * end that its source gives.
 */
export function caseTallies(cases: readonly CaseFacts[]): CaseTallies {
  const known = cases.map(wasAnswered).filter((answered) => answered !== null)
  return {
    responseRate: shareTally(known),
    firstResponseTime: spreadTally(cases.map((c) => c.firstResponseSeconds).filter(isTime)),
    resolutionTime: spreadTally(cases.map((c) => c.resolutionSeconds).filter(isTime)),
    interactionsToResolve: spreadTally(
      cases.map((c) => c.contacts).filter((contacts) => contacts !== null && contacts > 0) as number[],
    ),
  }
}
