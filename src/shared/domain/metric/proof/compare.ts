import { seededRandom } from '../../synth/seededRandom.ts'
import type { Difference } from './difference.ts'
import { meanDifference, npsDifference, shareDifference } from './differences.ts'
import { medianDifference } from './medianDifference.ts'
import { meanOf, type Sample, type SampleKind, sizeOf } from './sample.ts'
import { MOST_SHUFFLED, roundsFor, shuffledMeans, valuesOf } from './shuffled.ts'

/** Values of both sides together that medians are shuffled with. */
const MOST_FOR_MEDIAN = 8_000
/** The same answers give the same verdict, whoever asks and however often. */
const SEED = 20_261_123

/** Two sides of one kind, neither of them empty: what lies between them, and the chance of it if nothing had changed. */
export function compareSamples(before: Sample, after: Sample, alpha: number): Difference {
  if (before.kind === 'median') return medians(before, after, alpha)
  const found = BY_KIND[before.kind as Exclude<SampleKind, 'median'>](before, after, alpha)
  const isLarge = Math.min(sizeOf(before), sizeOf(after)) > MOST_SHUFFLED
  if (isLarge || holdsNought(found)) return found
  return { ...found, p: shuffledMeans(before, after, roundsFor(alpha), SEED) }
}

const BY_KIND: Readonly<
  Record<Exclude<SampleKind, 'median'>, (before: Sample, after: Sample, alpha: number) => Difference>
> = {
  share: (before, after, alpha) => shareDifference(shareOf(before), shareOf(after), alpha),
  nps: (before, after, alpha) => npsDifference(partsOf(before), partsOf(after), alpha),
  mean: (before, after, alpha) => meanDifference(momentsOf(before), momentsOf(after), alpha),
}

const countOf = ({ points }: Sample, value: number): number => points.find((point) => point.value === value)?.count ?? 0
const shareOf = (sample: Sample) => ({ hits: countOf(sample, 100), of: sizeOf(sample) })
const partsOf = (sample: Sample) => ({
  promoters: countOf(sample, 100),
  passives: countOf(sample, 0),
  detractors: countOf(sample, -100),
})

export function momentsOf(sample: Sample) {
  const [n, mean] = [sizeOf(sample), meanOf(sample)]
  // The mean of like values may be a hair beside them.
  const isAlike = sample.points.length === 1
  const squares = isAlike ? 0 : sample.points.reduce((sum, p) => sum + (p.value - mean) ** 2 * p.count, 0)
  return { n, mean, squares }
}

function medians(before: Sample, after: Sample, alpha: number): Difference {
  const [a, b] = [valuesOf(before), valuesOf(after)]
  const found = medianDifference(a, b, { random: seededRandom(SEED), rounds: 0, alpha })
  // The ends of the interval hold for any distribution: only with few values does shuffling find what they miss.
  if (a.length + b.length > MOST_FOR_MEDIAN || holdsNought(found)) return found
  return medianDifference(a, b, { random: seededRandom(SEED), rounds: roundsFor(alpha), alpha })
}

/** Then nothing is claimed, whatever shuffling would say. */
const holdsNought = ({ low, high }: Difference): boolean => low === null || high === null || (low <= 0 && high >= 0)
