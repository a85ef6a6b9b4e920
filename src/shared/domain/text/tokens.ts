import type { Language } from '../language.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import { type CharKind, foldChar } from './folding.ts'
import { interned } from './interned.ts'
import { laughter } from './laughter.ts'
import { NUMBER_WORDS } from './numberWords.ts'
import { SPELLINGS } from './spellings.ts'
import { idOf } from './wordIds.ts'

/** How far a word stands apart from the one before it: not at all, by a comma or the like, by the end of a sentence. */
export const TOGETHER = 0
export const COMMA = 1
export const STOP = 2

/** One word, number, emoji or emoticon of a text. */
export interface Token {
  /** where it stands, in UTF-16 units, `to` exclusive */
  readonly from: number
  readonly to: number
  /** folded, contractions and short forms of chats written out: "vc" is "voce", "we'll" is "we" */
  readonly word: string
  /** the word's number, by which what is known of it is kept; −1: there are too many words already */
  readonly id: number
  /** the same with doubled letters where more than two stood: "goood" is "god" or "good" */
  readonly also: string | null
  readonly value: number | null
  readonly apart: typeof TOGETHER | typeof COMMA | typeof STOP
  /** written for effect: "muuuito", "PÉSSIMO" */
  readonly loud: boolean
  readonly quoted: boolean
  readonly emoji: boolean
  readonly sentence: number
}

/** How a sentence ends. */
export interface SentenceEnd {
  question: boolean
  exclaims: number
  trails: boolean
}

export interface ReadText {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Readonly<SentenceEnd>[]
}

/** More words than any comment has; what stands behind them is not read, so that no text costs more than its share. */
export const MOST_TOKENS = 5_000

const QUOTES = '"\u201c\u201d\u00ab\u00bb\u201e'
const APOSTROPHES = "'\u2019\u2018`\u00b4"
const ENGLISH_TAILS = new Set(['s', 'll', 're', 've', 'd', 'm'])
const MOUTHS: Readonly<Record<string, string>> = {
  ')': ':)',
  ']': ':)',
  D: ':)',
  P: ':)',
  p: ':)',
  '*': ':)',
  '(': ':(',
  '[': ':(',
  '/': ':(',
  '\\': ':(',
  '|': ':(',
}

/** Reads a text into words in one pass; never throws, whatever the string holds. */
export function readTokens(text: string, language: Language): ReadText {
  if (last?.text === text && last.language === language) return last.read
  const read = new Reader(text, language).read()
  last = { text, language, read }
  return read
}
/** A comment is read for its sentiment, then for its themes. */
let last: { readonly text: string; readonly language: Language; readonly read: ReadText } | null = null

/** Characters that need no look-up: Latin letters with and without accents, digits and signs. */
const COMMON = 0x180
const SIGN = 0
const LETTER = 1
const DIGIT = 2
const EMOJI = 3
const KINDS: Readonly<Record<CharKind, number>> = {
  letter: LETTER,
  digit: DIGIT,
  emoji: EMOJI,
  mark: SIGN,
  other: SIGN,
}
const COMMON_KINDS = Uint8Array.from({ length: COMMON }, (_, code) => KINDS[foldChar(code).kind])
const SPACE = 32
const PLUS = 43

/** How a word reads wherever it stands. */
type Written = Pick<Token, 'word' | 'id' | 'also' | 'value' | 'loud'>
/** Words are few and come again; a hostile text cannot make this grow without end. */
const MOST_MET = 20_000
const LONGEST_MET = 24
const met: { readonly [L in Language]: Map<string, Written> } = { 'pt-BR': new Map(), en: new Map(), es: new Map() }

type Writable<T> = { -readonly [K in keyof T]: T[K] }

class Reader {
  private readonly text: string
  private readonly language: Language
  private readonly tokens: Writable<Token>[] = []
  private readonly sentences: SentenceEnd[] = [{ question: false, exclaims: 0, trails: false }]
  private at = 0
  private apart: Token['apart'] = TOGETHER
  private quoteFrom = -1
  private readonly spellings: ReadonlyMap<string, string>

  constructor(text: string, language: Language) {
    this.text = text
    this.language = language
    this.spellings = SPELLINGS[language]
  }

  read(): ReadText {
    const { text } = this
    while (this.at < text.length && this.tokens.length < MOST_TOKENS) {
      const code = text.charCodeAt(this.at)
      if (code === SPACE) {
        this.at += 1
        continue
      }
      const codePoint = code < COMMON ? code : text.codePointAt(this.at)!
      const kind = code < COMMON ? COMMON_KINDS[code]! : KINDS[foldChar(codePoint).kind]
      if (kind === LETTER) this.word()
      else if (kind === DIGIT) this.number()
      else if (kind === EMOJI) this.emoji(codePoint)
      else this.sign()
    }
    return { tokens: this.tokens, sentences: this.sentences }
  }

  private push(from: number, { word, id, also, value, loud }: Written, emoji = false): void {
    if (this.apart === STOP && this.tokens.length > 0)
      this.sentences.push({ question: false, exclaims: 0, trails: false })
    this.tokens.push({
      from,
      to: this.at,
      word,
      id,
      also,
      value,
      apart: this.tokens.length === 0 ? STOP : this.apart,
      loud,
      quoted: false,
      emoji,
      sentence: this.sentences.length - 1,
    })
    this.apart = TOGETHER
  }

  /** A word met before reads as then, unless what stands behind it may belong to it. */
  private word(): void {
    const { text } = this
    const from = this.at
    let at = from
    let code = text.charCodeAt(at)
    while (code < COMMON && (COMMON_KINDS[code] === LETTER || COMMON_KINDS[code] === DIGIT)) {
      at += 1
      code = text.charCodeAt(at)
    }
    const endsHere = code < COMMON ? code !== PLUS && !APOSTROPHES.includes(text[at]!) : at === text.length
    if (!endsHere || at - from > LONGEST_MET) {
      this.push(from, this.spell())
      return
    }
    const known = met[this.language]
    const raw = text.slice(from, at)
    let written = known.get(raw)
    if (written) this.at = at
    else {
      written = this.spell()
      if (known.size < MOST_MET) known.set(raw, written)
    }
    this.push(from, written)
  }

  /** Reads the word that begins here, letter by letter, and goes behind it. */
  private spell(): Written {
    const { text } = this
    let once = ''
    let twice = ''
    let last = ''
    let run = 0
    let capitals = 0
    let letters = 0
    let accented = false
    while (this.at < text.length) {
      const codePoint = text.codePointAt(this.at)!
      const char = foldChar(codePoint)
      if (char.kind === 'mark') {
        accented = true
        this.at += codePoint > 0xffff ? 2 : 1
        continue
      }
      if (char.kind !== 'letter' && char.kind !== 'digit') {
        if (!this.isInnerApostrophe()) break
        this.at += 1
        const tail = this.tailAfterApostrophe()
        if (tail > 0) {
          this.at += tail
          break
        }
        continue
      }
      const { folded } = char
      for (const letter of folded) {
        run = letter === last ? run + 1 : 1
        last = letter
        if (run === 1) once += letter
        else if (run === 2) {
          once += letter
          twice += letter
          continue
        } else if (run === 3) once = once.slice(0, -1)
        if (run === 1) twice += letter
      }
      if (codePoint > 127) accented = true
      else if (codePoint >= 65 && codePoint <= 90) capitals += 1
      letters += 1
      this.at += codePoint > 0xffff ? 2 : 1
    }
    const drawnOut = once !== twice
    let word = once
    if (this.language === 'pt-BR' && accented && word === 'e') word = 'eh'
    if (word === 'de' && text[this.at] === '+') {
      this.at += 1
      word = 'demais'
    }
    const laughs = laughter(twice)
    word = laughs ?? this.spellings.get(word) ?? word
    let also = drawnOut ? twice : null
    if (also === null && this.language !== 'en' && word.length > 3) also = shortenedEnd(word)
    const only = interned(word)
    return {
      word: only,
      id: idOf(only),
      also: also && interned(also),
      value: NUMBER_WORDS[this.language].get(word) ?? null,
      loud: (drawnOut && laughs === null) || (letters > 3 && capitals >= letters - 1),
    }
  }

  private isInnerApostrophe(): boolean {
    if (!APOSTROPHES.includes(this.text[this.at]!)) return false
    const next = this.text.codePointAt(this.at + 1)
    return next !== undefined && foldChar(next).kind === 'letter'
  }

  /** "we'll" says "we" to the rules; "don't" stays "dont". */
  private tailAfterApostrophe(): number {
    if (this.language !== 'en') return 0
    let length = 0
    while (length < 3 && /[a-z]/i.test(this.text[this.at + length] ?? '')) length += 1
    return length < 3 && ENGLISH_TAILS.has(this.text.slice(this.at, this.at + length).toLowerCase()) ? length : 0
  }

  private number(): void {
    const { text } = this
    const from = this.at
    let digits = ''
    while (this.at < text.length && digits.length < 24) {
      const codePoint = text.codePointAt(this.at)!
      const char = foldChar(codePoint)
      if (char.kind === 'digit') {
        digits += char.folded
        this.at += codePoint > 0xffff ? 2 : 1
        continue
      }
      const sign = text[this.at]
      const next = text.codePointAt(this.at + 1)
      if ((sign === '.' || sign === ',' || sign === ':') && next !== undefined && foldChar(next).kind === 'digit') {
        digits += '.'
        this.at += 1
        continue
      }
      break
    }
    const value = Number.parseFloat(digits)
    this.push(from, { ...NUMBER, value: Number.isFinite(value) ? value : 0 })
  }

  private emoji(codePoint: number): void {
    const from = this.at
    const size = codePoint > 0xffff ? 2 : 1
    this.at += size
    const word = this.text.slice(from, this.at)
    // Tones of skin and joined figures say the same as the first one.
    while (this.at < this.text.length) {
      const next = this.text.codePointAt(this.at)!
      const joined = next === 0x200d || next === 0xfe0f || (next >= 0x1f3fb && next <= 0x1f3ff)
      const afterJoin = this.text.charCodeAt(this.at - 1) === 0x200d && foldChar(next).kind === 'emoji'
      if (!joined && !afterJoin) break
      this.at += next > 0xffff ? 2 : 1
    }
    if (this.apart === STOP) this.apart = COMMA
    const before = this.tokens.length
    this.push(from, plain(word), true)
    if (before === 0) this.apart = COMMA
  }

  private sign(): void {
    const { text } = this
    const from = this.at
    const char = text[this.at]!
    const end = this.sentences[this.sentences.length - 1]!
    this.at += 1
    if (char === ' ' || char === '\t' || char === '\u00a0') return
    const face = this.face(char)
    if (face > 0) {
      const word = char === '<' ? '\u2764' : MOUTHS[text[from + face]!]!
      this.at = from + face + 1
      if (this.apart === STOP) this.apart = COMMA
      this.push(from, plain(word), true)
      return
    }
    if (char === '\n' || char === '\r' || char === ';') this.break(STOP)
    else if (char === '!') {
      end.exclaims += 1
      this.break(STOP)
    } else if (char === '?') {
      end.question = true
      this.break(STOP)
    } else if (char === '\u2026' || (char === '.' && text[this.at] === '.')) {
      while (text[this.at] === '.') this.at += 1
      end.trails = true
      this.break(STOP)
    } else if (char === '.') {
      const last = this.tokens[this.tokens.length - 1]
      if (!last || !ABBREVIATIONS.has(last.word) || last.to !== from) this.break(STOP)
    } else if (QUOTES.includes(char) || (APOSTROPHES.includes(char) && this.standsFree(from))) this.quote()
    else if (char === '/' || char === '%' || char === '$' || char === '\u20ac' || char === '\u00a3') {
      this.push(from, plain(char === '/' || char === '%' ? char : '$'))
    } else if (char !== '-' && char !== '*' && char !== '_' && char !== '#') this.break(COMMA)
    else if (char === '-' && text[this.at] === ' ') this.break(COMMA)
  }

  private standsFree(at: number): boolean {
    const before = this.text[at - 1] ?? ' '
    const after = this.text[at + 1] ?? ' '
    return /[\s(]/.test(before) || /[\s.,!?;:)]/.test(after)
  }

  private break(how: Token['apart']): void {
    if (how > this.apart) this.apart = how
  }

  /** A second quotation mark closes the first: what stands between was quoted. */
  private quote(): void {
    if (this.quoteFrom < 0) {
      this.quoteFrom = this.tokens.length
      return
    }
    for (let index = this.quoteFrom; index < this.tokens.length; index += 1) {
      this.tokens[index]!.quoted = true
    }
    this.quoteFrom = -1
  }

  /** @returns how many units after this one the mouth of an emoticon stands; 0: there is none */
  private face(eyes: string): number {
    const { text, at } = this
    if (eyes === '<') return text[at] === '3' ? 1 : 0
    if (eyes !== ':' && eyes !== ';' && eyes !== '=') return 0
    const nose = text[at] === '-' || text[at] === "'" ? 1 : 0
    const mouth = text[at + nose]
    if (mouth === undefined || MOUTHS[mouth] === undefined) return 0
    const after = text.codePointAt(at + nose + 1)
    return after !== undefined && foldChar(after).kind === 'letter' ? 0 : nose + 1
  }
}

const plain = (word: string): Written => ({ word, id: idOf(word), also: null, value: null, loud: false })
const NUMBER = plain('#')

/** "amoo", "boaa": in Portuguese and Spanish no word ends so. */
function shortenedEnd(word: string): string | null {
  const last = word.at(-1)!
  return last === word.at(-2) && 'aeiou'.includes(last) ? word.slice(0, -1) : null
}
