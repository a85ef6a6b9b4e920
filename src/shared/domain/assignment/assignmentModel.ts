import type { Language } from '../language.ts'
import { LITTLE_WORDS } from '../text/littleWords.ts'
import { stemOf } from '../text/stem.ts'
import { readTokens } from '../text/tokens.ts'

/** A comment that the user put with a touchpoint. */
export interface AssignedComment {
  readonly text: string
  readonly language: Language
  /** any name or id of the channel it came by; null: unknown */
  readonly channel: string | null
  readonly touchpointId: string
}

/** What was counted for one touchpoint: plain data. */
export interface TouchpointCounts {
  readonly comments: number
  /** how often each word and channel stood in its comments, as pairs by name */
  readonly features: readonly (readonly [feature: string, times: number])[]
}

/** What the assignments taught; serialisable as JSON. */
export interface AssignmentModel {
  readonly version: 1
  readonly touchpoints: readonly (readonly [touchpointId: string, counts: TouchpointCounts])[]
}

export const NOTHING_ASSIGNED: AssignmentModel = { version: 1, touchpoints: [] }

const MOST_FEATURES_OF_ONE = 120
/** Words of one letter or two tell nothing. */
const SHORTEST = 3
const CHANNEL = 'channel:'

/** A word or the channel of a comment, with where it stands; the channel stands nowhere. */
export interface Feature {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** The folded stems of a comment, each once, and its channel. */
export function featuresOf({ text, language, channel }: Omit<AssignedComment, 'touchpointId'>): readonly Feature[] {
  const features = new Map<string, Feature>()
  if (channel !== null && channel !== '') features.set(CHANNEL, { name: `${CHANNEL}${channel}`, from: 0, to: 0 })
  for (const { word, from, to, value, emoji } of readTokens(text.slice(0, 4_000), language).tokens) {
    if (value !== null || emoji || word.length < SHORTEST || LITTLE_WORDS[language].has(word)) continue
    const name = stemOf(word, language)
    if (!features.has(name)) features.set(name, { name, from, to })
    if (features.size >= MOST_FEATURES_OF_ONE) break
  }
  return [...features.values()]
}

/** Learns from comments with their touchpoints; the order does not matter. */
export function learnAssignments(pairs: Iterable<AssignedComment>): AssignmentModel {
  return counted(NOTHING_ASSIGNED, pairs, 1)
}

/** Learns one more. */
export function addAssignment(model: AssignmentModel, pair: AssignedComment): AssignmentModel {
  return counted(model, [pair], 1)
}

/** Forgets one that was learned, as when the user moves a comment; what was never learned changes nothing. */
export function removeAssignment(model: AssignmentModel, pair: AssignedComment): AssignmentModel {
  const counts = model.touchpoints.find(([touchpointId]) => touchpointId === pair.touchpointId)?.[1]
  const known = new Map(counts?.features)
  if (!counts || featuresOf(pair).some(({ name }) => !known.has(name))) return model
  return counted(model, [pair], -1)
}

function counted(model: AssignmentModel, pairs: Iterable<AssignedComment>, by: 1 | -1): AssignmentModel {
  const touchpoints = new Map<string, { comments: number; features: Map<string, number> }>(
    model.touchpoints.map(([id, { comments, features }]) => [id, { comments, features: new Map(features) }] as const),
  )
  for (const pair of pairs) {
    let one = touchpoints.get(pair.touchpointId)
    if (!one) {
      one = { comments: 0, features: new Map() }
      touchpoints.set(pair.touchpointId, one)
    }
    one.comments += by
    for (const { name } of featuresOf(pair)) {
      const times = (one.features.get(name) ?? 0) + by
      if (times > 0) one.features.set(name, times)
      else one.features.delete(name)
    }
    if (one.comments <= 0) touchpoints.delete(pair.touchpointId)
  }
  const byName = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1)
  return {
    version: 1,
    touchpoints: [...touchpoints]
      .sort(byName)
      .map(([id, { comments, features }]) => [id, { comments, features: [...features].sort(byName) }] as const),
  }
}
