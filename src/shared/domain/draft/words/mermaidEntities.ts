/** Between these an entity waits for its turn; control characters cannot stand in a decoded text. */
const OPEN = '\u0001'
const CLOSE = '\u0002'
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  colon: ':',
  semi: ';',
  comma: ',',
  num: '#',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  lbrack: '[',
  rbrack: ']',
  lcub: '{',
  rcub: '}',
  excl: '!',
  hellip: '…',
  euro: '€',
  pound: '£',
  copy: '©',
  hearts: '♥',
  infin: '∞',
}

/**
 * Hides Mermaid's `#59;` and `#quot;` from what gives `#`, `;`, `:` and `,` a meaning. A number or name that stands for
 * nothing stays as it is.
 */
export function hideEntities(text: string): string {
  if (!text.includes('#')) return text
  return text.replace(/#(\w{1,12});/g, (whole, name: string) => {
    const char = /^\d{1,7}$/.test(name) ? fromCode(Number(name)) : NAMED[name]
    return char === undefined ? whole : `${OPEN}${char.codePointAt(0)}${CLOSE}`
  })
}

/** Puts the hidden characters in; one that is a control character becomes a space. */
export function showEntities(text: string): string {
  if (!text.includes(OPEN)) return text
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of hideEntities
  return text.replace(/\u0001(\d+)\u0002/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

function fromCode(code: number): string | undefined {
  if (code < 32 || (code > 126 && code < 160)) return ' '
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return String.fromCodePoint(code)
}

/** What would mean something to Mermaid, as entities: colons, semicolons, hashes, tags, comments. */
export function escapeMermaid(text: string): string {
  return text.replace(/%%|[#;:<>"{}\\]/g, entities)
}

/** The name of an actor, in which a comma would begin the next one. */
export function escapeMermaidActor(text: string): string {
  return text.replace(/%%|[#;:<>"{}\\,]/g, entities)
}

function entities(signs: string): string {
  return [...signs].map((c) => `#${c.charCodeAt(0)};`).join('')
}
