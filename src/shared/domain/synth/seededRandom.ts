/** A repeatable source of chance: the same seed gives the same row of draws on every machine. */
export interface SeededRandom {
  /** 0 ≤ x < 1. */
  next(): number
  /** A whole number, both ends included. */
  between(low: number, high: number): number
  /** True `share` of the time (0 to 1). */
  chance(share: number): boolean
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to make texts vary. */
export function seededRandom(seed: number): SeededRandom {
  let state = Math.trunc(seed) | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)]!,
  }
}
