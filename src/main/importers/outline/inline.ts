/** Longer lines keep their Markdown signs: nobody writes them by hand, and looking for pairs in them takes long. */
const LONGEST = 20_000
const OPEN = '\u0001'
const CLOSE = '\u0002'
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/**
 * The words of a line of Markdown without its signs: emphasis, code marks, escapes and entities go, a link becomes
 * "text (address)". HTML stays as it is: it is only text here.
 */
export function plainInline(text: string): string {
  if (!/[\\`*_~&<![]/.test(text) || text.length > LONGEST) return withoutEscapes(text)
  const plain = text
    .replace(/\\([!-/:-@[-`{-~])/g, (_, c: string) => hide(c))
    .replace(/(?<!`)(`{1,3})(?!`)([^`]+)\1(?!`)/g, (_, __, code: string) => hide(code.trim()))
    .replace(/!\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[([^[\]]+)\]\(([^()\s]*)(?:\s+"[^"]*")?\)/g, (_, label: string, url: string) =>
      url === '' || url === label ? label : `${label} (${url})`,
    )
    .replace(/<((?:https?:\/\/|mailto:)[^\s<>]+)>/g, '$1')
    .replace(/\*\*(?=[^\s*])([^*]+)\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])__(?=[^\s_])([^_]+)__(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~([^~]+)~~/g, '$1')
    .replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, entity)
  return show(plain)
}

/** Only the escapes, as the exporter writes them. */
function withoutEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\([!-/:-@[-`{-~])/g, '$1') : text
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name]!
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
  const bad = code < 32 || (code > 126 && code < 160) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
  return bad ? whole : String.fromCodePoint(code)
}

function hide(text: string): string {
  let hidden = ''
  for (const char of text) hidden += `${OPEN}${char.codePointAt(0)!.toString(36)}${CLOSE}`
  return hidden
}

function show(text: string): string {
  if (!text.includes(OPEN)) return text
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of hide
  return text.replace(/\u0001([0-9a-z]+)\u0002/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 36)))
}
