import type { Duration } from './durations.ts'
import type { Pattern, Piece } from './pattern.ts'
import { COMMA, STOP, TOGETHER, type Token } from './tokens.ts'

/** An expression found in a text; tokens, `end` exclusive. */
export interface Match<T> {
  readonly what: T
  readonly start: number
  readonly end: number
  readonly literal: number
}

interface Candidate<T> {
  readonly pattern: Pattern
  readonly what: T
}

const LONGEST_GAP = 3
/** Words are few and come again; a hostile text cannot make this grow without end. */
const MOST_MET = 10_000
/** Expressions that begin alike are told apart by so many letters of their second word. */
const SECOND_LETTERS = 3

/** Expressions with one beginning. */
class Bucket<T> {
  private readonly bySecond = new Map<string, Candidate<T>[]>()
  private readonly rest: Candidate<T>[] = []

  add(candidate: Candidate<T>): void {
    const second = candidate.pattern.pieces[1]
    const keys = second?.is === 'word' ? keysOf(second) : null
    if (keys === null) this.rest.push(candidate)
    else for (const key of keys) push(this.bySecond, key, candidate)
  }

  /** @param next the token behind the first one */
  look(next: Token | undefined, use: (candidate: Candidate<T>) => void): void {
    for (const candidate of this.rest) use(candidate)
    if (!next) return
    const key = next.word.slice(0, SECOND_LETTERS)
    for (const candidate of this.bySecond.get(key) ?? NONE) use(candidate)
    const also = next.also?.slice(0, SECOND_LETTERS)
    if (also !== undefined && also !== key) for (const candidate of this.bySecond.get(also) ?? NONE) use(candidate)
  }
}

const NONE: readonly never[] = []

/** null: the second word can begin with anything */
function keysOf({ words, stems }: Piece & { is: 'word' }): ReadonlySet<string> | null {
  if (stems.some((stem) => stem.length < SECOND_LETTERS)) return null
  return new Set([...words, ...stems].map((word) => word.slice(0, SECOND_LETTERS)))
}

/**
 * Many expressions looked for at once. Each word of a text costs one look-up for itself and one for each length of
 * stem; gaps are bounded, so that the time grows with the text and with nothing else.
 */
export class Matcher<T> {
  private readonly byWord = new Map<string, Bucket<T>>()
  private readonly byStem = new Map<string, Bucket<T>>()
  private readonly byNumber = new Bucket<T>()
  private readonly byDuration = new Bucket<T>()
  /** words met in texts, with the expressions that may begin there */
  private readonly met = new Map<string, readonly Bucket<T>[]>()
  private shortestStem = Number.POSITIVE_INFINITY
  private longestStem = 0

  constructor(expressions: Iterable<readonly [pattern: Pattern, what: T]>) {
    for (const [pattern, what] of expressions) this.add(pattern, what)
  }

  private add(pattern: Pattern, what: T): void {
    const candidate = { pattern, what }
    const first = pattern.pieces[0]!
    if (first.is === 'number') this.byNumber.add(candidate)
    else if (first.is === 'duration') this.byDuration.add(candidate)
    else if (first.is === 'word') {
      for (const word of first.words) bucketOf(this.byWord, word).add(candidate)
      for (const stem of first.stems) {
        bucketOf(this.byStem, stem).add(candidate)
        this.shortestStem = Math.min(this.shortestStem, stem.length)
        this.longestStem = Math.max(this.longestStem, stem.length)
      }
    } else throw new Error('An expression begins with a word or a figure.')
  }

  /** Every expression found, overlapping ones too, by where they start. */
  find(tokens: readonly Token[], durations: readonly Duration[]): Match<T>[] {
    const found: Match<T>[] = []
    const startsAt = new Map<number, Duration>()
    for (const duration of durations) startsAt.set(duration.start, duration)
    let start = 0
    const use = ({ pattern, what }: Candidate<T>): void => {
      const end = endOf(pattern.pieces, 0, tokens, start, startsAt)
      if (end > 0) found.push({ what, start, end, literal: pattern.literal })
    }
    for (; start < tokens.length; start += 1) {
      const token = tokens[start]!
      const next = tokens[start + 1]
      this.lookUp(token.word, next, use)
      if (token.also !== null) this.lookUp(token.also, next, use)
      if (token.value !== null) this.byNumber.look(next, use)
      // What follows a stretch of time is not the word behind its first one.
      const duration = startsAt.get(start)
      if (duration) this.byDuration.look(tokens[duration.end], use)
    }
    return found
  }

  private lookUp(word: string, next: Token | undefined, use: (candidate: Candidate<T>) => void): void {
    let buckets = this.met.get(word)
    if (!buckets) {
      buckets = this.bucketsOf(word)
      if (this.met.size < MOST_MET) this.met.set(word, buckets)
    }
    for (const bucket of buckets) bucket.look(next, use)
  }

  private bucketsOf(word: string): readonly Bucket<T>[] {
    const buckets = [this.byWord.get(word)]
    const longest = Math.min(this.longestStem, word.length)
    for (let length = this.shortestStem; length <= longest; length += 1)
      buckets.push(this.byStem.get(word.slice(0, length)))
    return buckets.filter((bucket) => bucket !== undefined)
  }
}

function bucketOf<T>(buckets: Map<string, Bucket<T>>, key: string): Bucket<T> {
  const known = buckets.get(key)
  if (known) return known
  const bucket = new Bucket<T>()
  buckets.set(key, bucket)
  return bucket
}

function push<T>(map: Map<string, Candidate<T>[]>, key: string, candidate: Candidate<T>): void {
  const list = map.get(key)
  if (list) list.push(candidate)
  else map.set(key, [candidate])
}

/** @returns the token after the expression; -1: it is not there */
function endOf(
  pieces: readonly Piece[],
  piece: number,
  tokens: readonly Token[],
  at: number,
  durations: ReadonlyMap<number, Duration>,
): number {
  if (piece === pieces.length) return at
  const wanted = pieces[piece]!
  if (wanted.is === 'gap') {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
      const end = endOf(pieces, piece + 1, tokens, at + skipped, durations)
      if (end >= 0) return end
      const next = tokens[at + skipped]
      if (!next || next.apart !== TOGETHER) return -1
    }
    return -1
  }
  const token = tokens[at]
  if (!token) return -1
  // An expression may run on over a comma, never over the end of a sentence.
  if (piece > 0 && token.apart >= STOP) return -1
  if (wanted.is === 'word') return fits(wanted, token) ? endOf(pieces, piece + 1, tokens, at + 1, durations) : -1
  if (wanted.is === 'any') return token.apart <= COMMA ? endOf(pieces, piece + 1, tokens, at + 1, durations) : -1
  if (wanted.is === 'number') return token.value !== null ? endOf(pieces, piece + 1, tokens, at + 1, durations) : -1
  const duration = durations.get(at)
  return duration ? endOf(pieces, piece + 1, tokens, duration.end, durations) : -1
}

function fits(piece: Piece & { is: 'word' }, token: Token): boolean {
  return fitsWord(piece, token.word) || (token.also !== null && fitsWord(piece, token.also))
}

function fitsWord(piece: Piece & { is: 'word' }, word: string): boolean {
  if (piece.words.has(word)) return true
  for (const stem of piece.stems) if (word.startsWith(stem)) return true
  return false
}

/** Of overlapping expressions the one that says more stays; of equals the earlier one. In reading order. */
export function strongestApart<T>(matches: readonly Match<T>[], rank: (match: Match<T>) => number): Match<T>[] {
  if (matches.length < 2) return [...matches]
  const order = matches.map((match, index) => ({ match, index, rank: rank(match) }))
  order.sort((a, b) => b.rank - a.rank || a.match.start - b.match.start || a.index - b.index)
  const taken = new Set<number>()
  const kept: Match<T>[] = []
  for (const { match } of order) {
    let free = true
    for (let at = match.start; at < match.end && free; at += 1) free = !taken.has(at)
    if (!free) continue
    for (let at = match.start; at < match.end; at += 1) taken.add(at)
    kept.push(match)
  }
  return kept.sort((a, b) => a.start - b.start)
}
