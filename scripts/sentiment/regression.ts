/** A comment as numbers: which clues it holds and how much of each. */
export interface Example {
  readonly clues: Int32Array
  readonly values: Float64Array
  /** 0, 1 or 2 */
  readonly label: number
  /** how much it counts */
  readonly share: number
}

const CLASSES = 3
const MEMORY = 6
const HALVINGS = 14

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!
  return sum
}

/** Negative log-likelihood plus ½·penalty·weight², and its gradient. */
function lossOf(
  weights: Float64Array,
  examples: readonly Example[],
  penalty: Float64Array,
  slope: Float64Array,
): number {
  let loss = 0
  for (let i = 0; i < weights.length; i += 1) {
    const l2 = penalty[Math.floor(i / CLASSES)]!
    loss += 0.5 * l2 * weights[i]! * weights[i]!
    slope[i] = l2 * weights[i]!
  }
  for (const { clues, values, label, share } of examples) {
    const sums = [0, 0, 0]
    for (let j = 0; j < clues.length; j += 1) {
      for (let k = 0; k < CLASSES; k += 1) sums[k]! += weights[clues[j]! * CLASSES + k]! * values[j]!
    }
    const most = Math.max(...sums)
    const odds = sums.map((sum) => Math.exp(sum - most))
    const all = odds[0]! + odds[1]! + odds[2]!
    loss += share * (most + Math.log(all) - sums[label]!)
    const errors = odds.map((one, k) => share * (one / all - (k === label ? 1 : 0)))
    for (let j = 0; j < clues.length; j += 1) {
      for (let k = 0; k < CLASSES; k += 1) slope[clues[j]! * CLASSES + k]! += errors[k]! * values[j]!
    }
  }
  return loss
}

/**
 * Multinomial logistic regression with a penalty on squared weights, by L-BFGS (Nocedal and Wright 2006, Numerical
 * Optimization, algorithms 7.4 and 7.5, with halving steps). The same examples give the same weights.
 * @param penalty of each clue
 * @returns three weights a clue
 */
export function regress(examples: readonly Example[], penalty: Float64Array, rounds: number): Float64Array {
  const size = penalty.length * CLASSES
  const weights = new Float64Array(size)
  let slope = new Float64Array(size)
  let loss = lossOf(weights, examples, penalty, slope)
  const past: { s: Float64Array; y: Float64Array; rho: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const way = direction(slope, past)
    const descent = -dot(slope, way)
    const [before, slopeBefore, lossBefore] = [weights.slice(), slope, loss]
    let [step, found] = [1, false]
    for (let halving = 0; halving < HALVINGS && !found; halving += 1, step *= 0.5) {
      for (let i = 0; i < size; i += 1) weights[i] = before[i]! - step * way[i]!
      slope = new Float64Array(size)
      loss = lossOf(weights, examples, penalty, slope)
      found = loss <= lossBefore + 1e-4 * step * descent
    }
    if (!found) return before
    const s = weights.map((weight, i) => weight - before[i]!)
    const y = slope.map((value, i) => value - slopeBefore[i]!)
    const curve = dot(s, y)
    if (curve > 1e-10) past.push({ s, y, rho: 1 / curve })
    if (past.length > MEMORY) past.shift()
    if (lossBefore - loss < 5e-5 * Math.abs(loss)) break
  }
  return weights
}

function direction(
  slope: Float64Array,
  past: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const way = slope.slice()
  const alphas: number[] = []
  for (const { s, y, rho } of past.toReversed()) {
    const alpha = rho * dot(s, way)
    alphas.unshift(alpha)
    for (let i = 0; i < way.length; i += 1) way[i]! -= alpha * y[i]!
  }
  const newest = past.at(-1)
  const scale = newest ? 1 / (newest.rho * dot(newest.y, newest.y)) : 1 / Math.sqrt(dot(slope, slope) + 1e-12)
  for (let i = 0; i < way.length; i += 1) way[i]! *= scale
  for (const [n, { s, y, rho }] of past.entries()) {
    const by = alphas[n]! - rho * dot(y, way)
    for (let i = 0; i < way.length; i += 1) way[i]! += by * s[i]!
  }
  return way
}
