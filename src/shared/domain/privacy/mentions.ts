import { personIdentity } from './hidePersonal.ts'

/** Where a person is named or reached in a text, and how that text reads without them. */
export interface Mentions {
  in(text: string): boolean
  /** the text with `‹pessoa›` in the place of each mention */
  without(text: string): string
  /** the whole text is the person: the cell under "E-mail", the key of an answer */
  areAllOf(text: string): boolean
}

/** The same in every language, as in `hidePersonal`. */
const MARK = '‹pessoa›'

/** Letters that are written with and without a sign above or below. */
const VARIANTS: Readonly<Record<string, string>> = {
  a: 'aáàâãäåā',
  c: 'cç',
  e: 'eéèêëē',
  i: 'iíìîïī',
  n: 'nñ',
  o: 'oóòôõöøō',
  u: 'uúùûüū',
  y: 'yýÿ',
}

/** Shorter ones stand inside too many words to be looked for. */
export const SHORTEST_PERSON = 3

/**
 * A person by name (whole words, with or without accents and capitals), e-mail address, or telephone number, CPF or CNPJ
 * (digits, however they are joined; a country code may stand before).
 */
export function mentionsOf(person: string): Mentions {
  const identity = personIdentity(person)
  const pattern = patternOf(person.normalize('NFC').trim())
  return {
    // A search starts anew: a global pattern remembers where it was.
    in: (text) => text.search(pattern) >= 0,
    without: (text) => text.replace(pattern, MARK),
    areAllOf: (text) => text !== '' && personIdentity(text) === identity,
  }
}

function patternOf(person: string): RegExp {
  if (person.includes('@')) return new RegExp(`(?<![\\p{L}\\p{N}._%+-])${quoted(person)}(?![\\p{L}\\p{N}_-])`, 'giu')
  const digits = person.replace(/\D/g, '')
  if (digits.length >= 8 && /^[\d\s().+/-]+$/.test(person)) {
    const own = digits.length > 11 && digits.length < 14 && digits.startsWith('55') ? digits.slice(2) : digits
    const joined = [...own.replace(/^0+/, '')].join('[\\s().\\/-]{0,3}')
    return new RegExp(`(?<!\\d)(?:\\+?55[\\s().-]{0,3})?\\(?0?${joined}(?!\\d)`, 'gu')
  }
  const words = person.split(/\s+/).map((word) => [...word].map(letter).join(''))
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
}

function letter(sign: string): string {
  const base = sign.normalize('NFD').charAt(0).toLowerCase()
  const variants = VARIANTS[base]
  return variants ? `[${variants}]\\p{M}*` : `${quoted(sign)}\\p{M}*`
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
