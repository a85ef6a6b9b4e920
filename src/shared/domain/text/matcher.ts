import type { Duration } from './durations.ts'
import { interned } from './interned.ts'
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
  readonly bySecond = new Map<string, Candidate<T>[]>()
  readonly rest: Candidate<T>[] = []

  add(candidate: Candidate<T>): void {
    const second = candidate.pattern.pieces[1]
    const keys = second?.is === 'word' ? keysOf(second) : null
    if (keys === null) this.rest.push(candidate)
    else for (const key of keys) push(this.bySecond, key, candidate)
  }
}

/** A word met in texts. */
interface Met<T> {
  /** the expressions that may begin with it */
  readonly buckets: readonly Bucket<T>[]
  /** how it is told apart as a second word */
  readonly key: string
}

const beginningOf = (word: string): string => interned(word.slice(0, SECOND_LETTERS))

/** null: the second word can begin with anything */
function keysOf({ words, stems }: Piece & { is: 'word' }): ReadonlySet<string> | null {
  if (stems.some((stem) => stem.length < SECOND_LETTERS)) return null
  return new Set([...words, ...stems].map(beginningOf))
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
  private readonly met = new Map<string, Met<T>>()
  /** the same by the numbers of words */
  private readonly metById: (Met<T> | undefined)[] = []
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
    if (tokens.length === 0) return found
    const search: Search<T> = { tokens, startsAt: startsOf(durations), found }
    let here = this.meetToken(tokens[0]!)
    for (let start = 0; start < tokens.length; start += 1) {
      const token = tokens[start]!
      const next = tokens[start + 1]
      const then = next && this.meetToken(next)
      const key = then?.key ?? null
      const also = next && next.also !== null ? beginningOf(next.also) : null
      for (const bucket of here.buckets) look(bucket, key, also, start, start + 1, search)
      if (token.also !== null) {
        for (const bucket of this.meet(token.also).buckets) look(bucket, key, also, start, start + 1, search)
      }
      if (token.value !== null) look(this.byNumber, key, also, start, start + 1, search)
      const duration = durations.length > 0 ? search.startsAt.get(start) : undefined
      if (duration) {
        // What follows a stretch of time is not the word behind its first one.
        const after = tokens[duration.end]
        const afterKey = after ? beginningOf(after.word) : null
        const afterAlso = after?.also ? beginningOf(after.also) : null
        look(this.byDuration, afterKey, afterAlso, start, duration.end, search)
      }
      if (then) here = then
    }
    return found
  }

  private meetToken({ id, word }: Token): Met<T> {
    if (id < 0) return this.meet(word)
    const known = this.metById[id]
    if (known) return known
    const made = this.meet(word)
    this.metById[id] = made
    return made
  }

  private meet(word: string): Met<T> {
    const known = this.met.get(word)
    if (known) return known
    const made = { buckets: this.bucketsOf(word), key: beginningOf(word) }
    if (this.met.size < MOST_MET) this.met.set(word, made)
    return made
  }

  private bucketsOf(word: string): readonly Bucket<T>[] {
    const buckets = [this.byWord.get(word)]
    const longest = Math.min(this.longestStem, word.length)
    for (let length = this.shortestStem; length <= longest; length += 1)
      buckets.push(this.byStem.get(word.slice(0, length)))
    return buckets.filter((bucket) => bucket !== undefined)
  }
}

interface Search<T> {
  readonly tokens: readonly Token[]
  readonly startsAt: ReadonlyMap<number, Duration>
  readonly found: Match<T>[]
}

const NOWHERE: ReadonlyMap<number, Duration> = new Map()

function startsOf(durations: readonly Duration[]): ReadonlyMap<number, Duration> {
  return durations.length === 0 ? NOWHERE : new Map(durations.map((duration) => [duration.start, duration]))
}

/**
 * Tries the expressions of a bucket whose first piece is there, from `start` to `second`.
 * @param key the beginning of what stands behind it; `also`: of how that may be read too; null: nothing
 */
function look<T>(
  { rest, bySecond }: Bucket<T>,
  key: string | null,
  also: string | null,
  start: number,
  second: number,
  search: Search<T>,
): void {
  if (rest.length > 0) attempt(rest, start, second, search)
  if (key === null || bySecond.size === 0) return
  const likely = bySecond.get(key)
  if (likely) attempt(likely, start, second, search)
  const others = also !== null && also !== key ? bySecond.get(also) : undefined
  if (others) attempt(others, start, second, search)
}

function attempt<T>(candidates: readonly Candidate<T>[], start: number, second: number, search: Search<T>): void {
  const { tokens, startsAt, found } = search
  for (const { pattern, what } of candidates) {
    const end = endOf(pattern.pieces, 1, tokens, second, startsAt)
    if (end > 0) found.push({ what, start, end, literal: pattern.literal })
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
