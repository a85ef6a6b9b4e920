import type { Duration } from '../../text/durations.ts'
import type { Match } from '../../text/matcher.ts'
import { COMMA, type ReadText, type Token } from '../../text/tokens.ts'
import type { Entry } from '../lexicon/entry.ts'
import type { RuleName } from '../reading.ts'
import type { Grammar } from './grammar.ts'

/** An expression with what it came to here. */
export interface Weighed {
  readonly start: number
  readonly end: number
  weight: number
  /** speaks against taking a side */
  even: number
  rule: RuleName | undefined
  readonly mock: boolean
}

const RAISE = 1.35
const LOUD = 1.2
const LOWER = 0.55
const BEFORE_BUT = 0.7
const AFTER_BUT = 1.3
const CONCEDED = 0.5
const ASKED = 0.35
const WISHED = 0.3
const QUOTED = -0.8
const LONGEST_QUOTE = 4
const FEW_MINUTES = 10
const SHORT_WAIT = 0.4
/** A "not" that turns nothing that we know still says that something was missing. */
const LOOSE_NOT = -0.6
/** "nobody", "won't": what they or their things fail to do is a complaint by itself. */
const FAILED = -0.8

/** The text, the grammar and where its turning points stand. */
export interface Setting {
  readonly text: ReadText
  readonly grammar: Grammar
  readonly durations: readonly Duration[]
  /** token index → inside an expression */
  readonly covered: Uint8Array
}

/** Applies negation, degree, wishes, questions, quotes and contrast to the expressions found. */
export function weighAll(matches: readonly Match<Entry>[], setting: Setting): Weighed[] {
  const { tokens } = setting.text
  const turned = new Set<number>()
  const wishes = matches.filter((match) => match.what.kind === 'wish')
  const weighed: Weighed[] = []
  for (const match of matches) {
    const { kind, weight, negated } = match.what
    if (kind === 'wish') {
      weighed.push({ start: match.start, end: match.end, weight: 0, even: weight, rule: 'wish', mock: false })
      continue
    }
    if (kind === 'plain') continue
    if (kind === 'even') {
      weighed.push({ start: match.start, end: match.end, weight: 0, even: weight, rule: 'even', mock: false })
      continue
    }
    const one: Weighed = {
      start: match.start,
      end: match.end,
      weight,
      even: 0,
      rule: match.what.own ? 'own' : undefined,
      mock: kind === 'mock',
    }
    const nots = negated === null ? NONE : negatorsBefore(match.start, setting)
    if (negated !== null && nots.length % 2 === 1) {
      one.weight = negated
      one.rule = 'negated'
      for (const at of nots) turned.add(at)
    } else for (const at of nots) turned.add(at)
    raiseOrLower(one, setting)
    waitedLittle(one, match.what.expression, setting)
    askedOrWished(one, wishes, setting)
    unquote(one, tokens)
    weighed.push(one)
  }
  looseNots(weighed, turned, setting)
  butWeighsMore(weighed, setting)
  return weighed
}

/** A complaint about a few minutes is half a complaint. */
function waitedLittle(one: Weighed, expression: string, { durations }: Setting): void {
  if (one.weight >= 0 || !expression.includes('#t')) return
  const waited = durations.find(({ start, end }) => start >= one.start && end <= one.end)
  if (!waited || waited.minutes > FEW_MINUTES) return
  one.weight *= SHORT_WAIT
  one.rule = 'lowered'
}

const NONE: readonly number[] = []

/** The "not"s that reach a word; in Portuguese and Spanish several in a row are one. */
function negatorsBefore(start: number, { text, grammar, covered }: Setting): readonly number[] {
  const { tokens } = text
  const found: number[] = []
  for (let at = start - 1, steps = 0; at >= 0 && steps < grammar.reach; at -= 1, steps += 1) {
    if (tokens[at + 1]!.apart >= COMMA) break
    const { word } = tokens[at]!
    if (grammar.negators.has(word) && covered[at] === 0) found.push(at)
    else if (found.length === 0 && (grammar.barriers.has(word) || grammar.contrasts.has(word))) {
      // "nao e bom" was typed without its accent: there the "e" is a verb.
      if (!(word === 'e' && grammar.negators.has(tokens[at - 1]?.word ?? ''))) break
    }
  }
  return found.length > 1 ? [found[0]!] : found
}

function raiseOrLower(one: Weighed, { text, grammar, covered }: Setting): void {
  const { tokens } = text
  let factor = 1
  for (let at = one.start; at < one.end; at += 1) if (tokens[at]!.loud) factor = LOUD
  for (let at = one.start - 1; at >= Math.max(0, one.start - 2); at -= 1) {
    if (tokens[at + 1]!.apart >= COMMA || covered[at] === 1) break
    const { word } = tokens[at]!
    if (grammar.dampers.has(word)) factor *= LOWER
    else if (grammar.boosters.has(word)) factor *= RAISE
  }
  const after = tokens[one.end]
  if (after && after.apart < COMMA && covered[one.end] === 0 && grammar.boosters.has(after.word)) factor *= RAISE
  if (factor === 1) return
  // "not very good" is no worse than "not good".
  one.weight *= one.rule === 'negated' && factor > 1 ? 1 : factor
  one.rule ??= factor > 1 ? 'raised' : 'lowered'
}

function askedOrWished(one: Weighed, wishes: readonly Match<Entry>[], { text }: Setting): void {
  const { tokens, sentences } = text
  const { sentence } = tokens[one.start]!
  const last = tokens[one.end - 1]!
  for (const wished of wishes) {
    if (tokens[wished.start]!.sentence !== sentence || wished.start > one.start) continue
    one.weight *= WISHED
    one.rule = 'wish'
    return
  }
  if (sentences[last.sentence]?.question && sentences[last.sentence]!.exclaims === 0 && Math.abs(one.weight) < 3) {
    one.weight *= ASKED
    one.rule = 'question'
  }
}

/** 'fixed', "vista para o mar": a short quotation of their words takes them back. */
function unquote(one: Weighed, tokens: readonly Token[]): void {
  if (one.weight <= 0 || !tokens[one.start]!.quoted) return
  let from = one.start
  let to = one.end
  while (from > 0 && tokens[from - 1]!.quoted) from -= 1
  while (to < tokens.length && tokens[to]!.quoted) to += 1
  if (to - from > LONGEST_QUOTE || to - from === tokens.length) return
  one.weight *= QUOTED
  one.rule = 'quoted'
}

function looseNots(weighed: Weighed[], turned: ReadonlySet<number>, { text, grammar, covered }: Setting): void {
  const { tokens, sentences } = text
  let last = -10
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if (covered[at] === 1 || turned.has(at) || token.value !== null || !grammar.negators.has(token.word)) continue
    if (sentences[token.sentence]?.question) continue
    if (at - last <= grammar.reach) continue
    last = at
    const weight = grammar.failing.has(token.word) ? FAILED : LOOSE_NOT
    weighed.push({ start: at, end: at + 1, weight, even: 0, rule: 'loose negation', mock: false })
  }
}

function butWeighsMore(weighed: Weighed[], { text, grammar, covered }: Setting): void {
  const { tokens } = text
  let but = -1
  const conceded: (readonly [number, number])[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const { word } = tokens[at]!
    if (covered[at] === 1) continue
    const pair = at + 1 < tokens.length ? `${word} ${tokens[at + 1]!.word}` : word
    if (grammar.contrasts.has(word) || grammar.contrastPairs.has(pair)) but = at
    if (grammar.concessions.has(word)) {
      let end = at + 1
      while (end < tokens.length && tokens[end]!.apart < COMMA) end += 1
      conceded.push([at, end])
    }
  }
  if (but < 0 && conceded.length === 0) return
  for (const one of weighed) {
    if (conceded.some(([from, to]) => one.start >= from && one.start < to)) one.weight *= CONCEDED
    else if (but >= 0 && one.start > but) one.weight *= AFTER_BUT
    else if (but > 0) one.weight *= BEFORE_BUT
    else continue
    one.rule ??= 'contrast'
  }
}
