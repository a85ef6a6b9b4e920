import { CARD_KINDS, type LaneRole } from '../journey/lane.ts'
import type { JourneyDraft } from './journeyDraft.ts'

/** A part of a draft that points nowhere, twice at the same thing, or into a lane that does not take it. */
export interface DraftProblem {
  /** Where, such as `stages[0].steps[2].touchpoints[1].channel`. */
  readonly path: string
  readonly problem: 'unknownRef' | 'repeatedRef' | 'wrongLane' | 'repeatedPersona'
  /** The ref that is wrong. */
  readonly ref: string
}

/**
 * What the schema cannot say about a draft: refs that resolve, refs that are unique, cards in lanes that take them.
 * @returns the problems found, at most `limit`; none means that `draftToDoc` can make it into records
 */
export function draftProblems(draft: JourneyDraft, limit = 20): DraftProblem[] {
  const problems: DraftProblem[] = []
  const report = (path: string, problem: DraftProblem['problem'], ref: string): void => {
    if (problems.length < limit) problems.push({ path, problem, ref })
  }
  const collect = (path: string, refs: readonly string[]): ReadonlySet<string> => {
    const seen = new Set<string>()
    for (const ref of refs) {
      if (seen.has(ref)) report(path, 'repeatedRef', ref)
      seen.add(ref)
    }
    return seen
  }
  const personas = collect(
    'personas',
    draft.personas.map((p) => p.ref),
  )
  const channels = collect(
    'channels',
    draft.channels.map((c) => c.ref),
  )
  const assets = collect(
    'assets',
    draft.assets.map((a) => a.ref),
  )
  const steps = draft.stages.flatMap((s) => s.steps)
  const stepRefs = collect(
    'steps',
    steps.map((s) => s.ref),
  )
  const touchpointRefs = collect(
    'touchpoints',
    steps.flatMap((s) => s.touchpoints.map((t) => t.ref)),
  )
  collect(
    'lanes',
    draft.lanes.map((l) => l.ref),
  )
  const roles = new Map<string, LaneRole>(draft.lanes.map((l) => [l.ref, l.role]))

  const known = (path: string, refs: ReadonlySet<string>, ref: string | null): void => {
    if (ref !== null && !refs.has(ref)) report(path, 'unknownRef', ref)
  }
  const feelings = (path: string, valence: readonly { persona: string | null }[]): void => {
    const seen = new Set<string | null>()
    for (const { persona } of valence) {
      known(path, personas, persona)
      if (seen.has(persona)) report(path, 'repeatedPersona', persona ?? '')
      seen.add(persona)
    }
  }
  draft.personas.forEach((p, i) => {
    known(`personas[${i}].picture`, assets, p.picture)
  })
  draft.stages.forEach((stage, i) => {
    stage.steps.forEach((step, j) => {
      const at = `stages[${i}].steps[${j}]`
      feelings(`${at}.valence`, step.valence)
      step.touchpoints.forEach((t, k) => {
        const here = `${at}.touchpoints[${k}]`
        feelings(`${here}.valence`, t.valence)
        known(`${here}.channel`, channels, t.channel)
        const role = roles.get(t.lane)
        if (role === undefined) report(`${here}.lane`, 'unknownRef', t.lane)
        else if (role !== 'touchpoints') report(`${here}.lane`, 'wrongLane', t.lane)
      })
      step.cards.forEach((card, k) => {
        const here = `${at}.cards[${k}]`
        known(`${here}.asset`, assets, card.asset)
        const role = roles.get(card.lane)
        if (role === undefined) report(`${here}.lane`, 'unknownRef', card.lane)
        else if (!CARD_KINDS[role].includes(card.kind)) report(`${here}.lane`, 'wrongLane', card.lane)
      })
    })
  })
  draft.connections.forEach((c, i) => {
    const ends = c.kind === 'step' ? stepRefs : touchpointRefs
    known(`connections[${i}].from`, ends, c.from)
    known(`connections[${i}].to`, ends, c.to)
  })
  return problems
}
