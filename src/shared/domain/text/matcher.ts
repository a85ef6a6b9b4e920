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

/**
 * Many expressions looked for at once. Each word of a text costs one look-up for itself and one for each length of
 * stem; gaps are bounded, so that the time grows with the text and with nothing else.
 */
export class Matcher<T> {
  private readonly byWord = new Map<string, Candidate<T>[]>()
  private readonly byStem = new Map<string, Candidate<T>[]>()
  private readonly byNumber: Candidate<T>[] = []
  private readonly byDuration: Candidate<T>[] = []
  private shortestStem = Number.POSITIVE_INFINITY
  private longestStem = 0

  constructor(expressions: Iterable<readonly [pattern: Pattern, what: T]>) {
    for (const [pattern, what] of expressions) this.add(pattern, what)
  }

  private add(pattern: Pattern, what: T): void {
    const candidate = { pattern, what }
    const first = pattern.pieces[0]!
    if (first.is === 'number') this.byNumber.push(candidate)
    else if (first.is === 'duration') this.byDuration.push(candidate)
    else if (first.is === 'word') {
      for (const word of first.words) push(this.byWord, word, candidate)
      for (const stem of first.stems) {
        push(this.byStem, stem, candidate)
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
    const look = (candidates: readonly Candidate<T>[] | undefined, at: number): void => {
      if (!candidates) return
      for (const { pattern, what } of candidates) {
        const end = endOf(pattern.pieces, 0, tokens, at, startsAt)
        if (end > 0) found.push({ what, start: at, end, literal: pattern.literal })
      }
    }
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!
      this.lookUp(token.word, (candidates) => look(candidates, at))
      if (token.also !== null) this.lookUp(token.also, (candidates) => look(candidates, at))
      if (token.value !== null) look(this.byNumber, at)
      if (startsAt.has(at)) look(this.byDuration, at)
    }
    return found
  }

  private lookUp(word: string, use: (candidates: readonly Candidate<T>[]) => void): void {
    const exact = this.byWord.get(word)
    if (exact) use(exact)
    const longest = Math.min(this.longestStem, word.length)
    for (let length = this.shortestStem; length <= longest; length += 1) {
      const stemmed = this.byStem.get(word.slice(0, length))
      if (stemmed) use(stemmed)
    }
  }
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
