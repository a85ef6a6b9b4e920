import { fold } from '../../text/fold.ts'
import { readChannelKind } from './channelWords.ts'
import { readFeelings, type SaidFeeling } from './feelings.ts'
import { KEY_MARKS } from './fieldWords.ts'

/** A name with what was marked on it. */
export interface Marked {
  readonly name: string
  /** The name ended with `[]`: nothing before that is a mark or a prefix. */
  readonly literal: boolean
  /** What stood in the brackets or after the @; null: nothing. */
  readonly channel: string | null
  readonly isKey: boolean
  readonly feelings: readonly SaidFeeling[]
  /** A feeling outside −2…+2, as written; it stays in the name. */
  readonly outOfRange: string | null
}

/** Says "the name ends here", so that a name may look like a mark. */
export const END_OF_NAME = '[]'

interface Found {
  rest: string
  literal: boolean
  channel: string | null
  isKey: boolean
  feelings: SaidFeeling[]
  outOfRange: string | null
}

/**
 * Takes marks off the end of a name, in any order: `[WhatsApp]`, `(WhatsApp)`, `@WhatsApp`, `★`, `*`, `(chave)`,
 * `(-2)`, `(Ana: -1; Beto: +2)`; and a `★` or `*` off its start. Brackets always name a channel, parentheses only
 * where the word is one that we know.
 */
export function readMarks(text: string): Marked {
  const found: Found = {
    rest: text.trim(),
    literal: false,
    channel: null,
    isKey: false,
    feelings: [],
    outOfRange: null,
  }
  for (let i = 0; i < 8 && takeLast(found); i += 1) found.rest = found.rest.trimEnd()
  if (!found.literal) {
    const star = /^(?:★|⭐\ufe0f?|\*(?=\s))\s*/.exec(found.rest)
    if (star && found.rest.length > star[0].length) {
      found.isKey = true
      found.rest = found.rest.slice(star[0].length)
    }
  }
  const name = found.rest === '' && !found.literal && found.channel !== null ? found.channel : found.rest
  const { literal, channel, isKey, feelings, outOfRange } = found
  return { name, literal, channel, isKey, feelings, outOfRange }
}

/** @returns whether a mark was taken and another may stand before it */
function takeLast(found: Found): boolean {
  const { rest } = found
  const star = /(?:★|⭐\ufe0f?|\*)$/.exec(rest.slice(-2))
  if (star && rest.length > star[0].length) {
    found.isKey = true
    found.rest = rest.slice(0, -star[0].length)
    return true
  }
  if (rest.endsWith(']')) return takeBrackets(found)
  if (rest.endsWith(')')) return takeParentheses(found)
  const at = rest.lastIndexOf('@')
  if (at >= 0 && rest.length - at < 40 && (at === 0 || /\s/.test(rest[at - 1]!)) && found.channel === null) {
    const word = rest.slice(at + 1)
    if (readChannelKind(fold(word)) === undefined) return false
    found.channel = word
    found.rest = rest.slice(0, at)
    return true
  }
  return false
}

function takeBrackets(found: Found): boolean {
  const { rest } = found
  const open = rest.lastIndexOf('[')
  if (open < 0) return false
  const inner = rest.slice(open + 1, -1).trim()
  if (inner === '') {
    found.literal = true
    found.rest = rest.slice(0, open).trim()
    return false
  }
  if (found.channel !== null) return false
  found.channel = inner
  found.rest = rest.slice(0, open)
  return true
}

function takeParentheses(found: Found): boolean {
  const { rest } = found
  const open = matchingOpen(rest)
  if (open < 0) return false
  const inner = rest.slice(open + 1, -1).trim()
  const word = inner.length <= 200 ? fold(inner) : ''
  if (KEY_MARKS.has(word)) {
    found.isKey = true
  } else if (found.channel === null && readChannelKind(word) !== undefined) {
    found.channel = inner
  } else {
    // A bare number is a feeling only with its sign: "Fila (2)" is a name.
    const feelings = /^[12]$/.test(inner) ? undefined : readFeelings(inner)
    if (feelings === 'outOfRange' && /^[-+\u2212\u2013]/.test(inner)) found.outOfRange = inner
    if (feelings === undefined || feelings === 'outOfRange') return false
    found.feelings.unshift(...feelings)
  }
  found.rest = rest.slice(0, open)
  return true
}

function matchingOpen(text: string): number {
  let depth = 0
  for (let i = text.length - 1; i >= 0; i -= 1) {
    if (text[i] === ')') depth += 1
    else if (text[i] === '(') {
      depth -= 1
      if (depth === 0) return i
    }
  }
  return -1
}
