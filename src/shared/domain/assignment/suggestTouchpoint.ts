import { type AssignedComment, type AssignmentModel, featuresOf, type TouchpointCounts } from './assignmentModel.ts'

/** A touchpoint that a comment is probably about. */
export interface TouchpointSuggestion {
  readonly touchpointId: string
  /** probability by the model, 0…1 */
  readonly certainty: number
  /** the words that spoke for it, the strongest first; UTF-16 offsets; a channel stands at 0, 0 */
  readonly because: readonly { readonly from: number; readonly to: number; readonly text: string }[]
}

/** Below this the user decides alone. */
const SURE_ENOUGH = 0.65
/** Fewer comments than these at a touchpoint teach nothing yet. */
const LEAST_COMMENTS = 2
const SMOOTHING = 0.5
const MOST_REASONS = 5

/**
 * Multinomial naive Bayes over folded stems, each counted once per comment, with the channel as one more feature
 * (Manning, Raghavan and Schütze 2008, Introduction to Information Retrieval, §13.2; smoothing 0.5). Words that no
 * assigned comment held say nothing.
 * @returns null while fewer than two touchpoints are known, where no word was seen before, or where it is not sure
 */
export function suggestTouchpoint(
  model: AssignmentModel,
  comment: Omit<AssignedComment, 'touchpointId'>,
): TouchpointSuggestion | null {
  const { classes, vocabulary, comments } = prepared(model)
  if (classes.length < 2) return null
  const features = featuresOf(comment).filter(({ name }) => vocabulary.has(name))
  if (features.length === 0) return null
  const logOf = (one: TouchpointClass, name: string): number =>
    Math.log(((one.times.get(name) ?? 0) + SMOOTHING) / (one.all + SMOOTHING * vocabulary.size))
  const scored = classes.map((one) => ({
    one,
    score: features.reduce((sum, { name }) => sum + logOf(one, name), Math.log(one.counts.comments / comments)),
  }))
  scored.sort((a, b) => b.score - a.score || (a.one.touchpointId < b.one.touchpointId ? -1 : 1))
  const best = scored[0]!
  const sum = scored.reduce((all, { score }) => all + Math.exp(score - best.score), 0)
  const certainty = 1 / sum
  if (certainty < SURE_ENOUGH) return null
  const others = scored.slice(1)
  const speaking = features
    .map((feature) => ({
      feature,
      lead: logOf(best.one, feature.name) - Math.max(...others.map(({ one }) => logOf(one, feature.name))),
    }))
    .filter(({ lead, feature }) => lead > 0 && best.one.times.has(feature.name))
    .sort((a, b) => b.lead - a.lead)
  if (speaking.length === 0) return null
  const because = speaking.slice(0, MOST_REASONS).map(({ feature: { name, from, to } }) => ({
    from,
    to,
    text: to > from ? comment.text.slice(from, to) : name.slice(name.indexOf(':') + 1),
  }))
  return { touchpointId: best.one.touchpointId, certainty, because }
}

interface TouchpointClass {
  readonly touchpointId: string
  readonly counts: TouchpointCounts
  readonly times: ReadonlyMap<string, number>
  readonly all: number
}
interface Prepared {
  readonly classes: readonly TouchpointClass[]
  readonly vocabulary: ReadonlySet<string>
  readonly comments: number
}

const models = new WeakMap<AssignmentModel, Prepared>()

/** The model as it is asked, made once: an inbox asks for every answer that it shows. */
function prepared(model: AssignmentModel): Prepared {
  const known = models.get(model)
  if (known) return known
  const classes = model.touchpoints
    .filter(([, { comments }]) => comments >= LEAST_COMMENTS)
    .map(([touchpointId, counts]) => ({
      touchpointId,
      counts,
      times: new Map(counts.features),
      all: total(counts),
    }))
  const made = {
    classes,
    vocabulary: new Set(classes.flatMap(({ times }) => [...times.keys()])),
    comments: classes.reduce((sum, { counts }) => sum + counts.comments, 0),
  }
  models.set(model, made)
  return made
}

function total({ features }: TouchpointCounts): number {
  return features.reduce((sum, [, times]) => sum + times, 0)
}
