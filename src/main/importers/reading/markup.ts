import { SourceProblem } from './problem.ts'

const LONGEST_TAG = 20_000

/** A piece of XML or HTML. Names are without their prefix and in lower case. */
export type MarkupPiece =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: string
      readonly empty: boolean
      readonly at: number
    }
  | { readonly kind: 'close'; readonly name: string; readonly at: number }
  | { readonly kind: 'text'; readonly text: string; readonly at: number }

/**
 * Tags and texts one after the other, in one pass. Nothing is expanded but the five names of XML, `&nbsp;`, the common
 * letters of HTML and numbers; comments and instructions are passed over.
 * @throws SourceProblem EXCEL_DAMAGED where a tag does not end or a document type is declared other than plain HTML's
 */
export function* markupPieces(text: string): Generator<MarkupPiece> {
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    if (open !== at) {
      const end = open < 0 ? text.length : open
      yield { kind: 'text', text: unescapeMarkup(text.slice(at, end)), at }
      if (open < 0) return
    }
    if (text.startsWith('<!--', open)) {
      at = after(text, '-->', open)
      continue
    }
    if (text.startsWith('<![CDATA[', open)) {
      const end = after(text, ']]>', open)
      yield { kind: 'text', text: text.slice(open + 9, end - 3), at: open }
      at = end
      continue
    }
    const end = text.indexOf('>', open)
    if (end < 0) throw new SourceProblem('EXCEL_DAMAGED')
    at = end + 1
    const first = text.charCodeAt(open + 1)
    if (first === 63 /* ? */) continue
    if (first === 33 /* ! */) {
      if (
        /^<!doctype/i.test(text.slice(open, open + 9)) &&
        !/^<!doctype\s+html\b[^[]*>$/i.test(text.slice(open, end + 1))
      )
        throw new SourceProblem('EXCEL_DAMAGED')
      continue
    }
    if (first === 47 /* / */) {
      yield { kind: 'close', name: tagName(text.slice(open + 2, end)), at: open }
      continue
    }
    const empty = text.charCodeAt(end - 1) === 47
    const inside = text.slice(open + 1, empty ? end - 1 : end)
    if (inside.length > LONGEST_TAG) throw new SourceProblem('EXCEL_DAMAGED')
    const space = inside.search(/\s/)
    const name = tagName(space < 0 ? inside : inside.slice(0, space))
    yield { kind: 'open', name, attributes: space < 0 ? '' : inside.slice(space), empty, at: open }
  }
}

const ATTRIBUTES = new Map<string, RegExp>()

/** The value of an attribute, whatever its prefix; undefined: it has none. */
export function attribute(attributes: string, name: string): string | undefined {
  if (attributes === '') return undefined
  let pattern = ATTRIBUTES.get(name)
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
    ATTRIBUTES.set(name, pattern)
  }
  const match = pattern.exec(attributes)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? undefined : unescapeMarkup(value)
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    aacute: 'á',
    eacute: 'é',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    Aacute: 'Á',
    Eacute: 'É',
    Iacute: 'Í',
    Oacute: 'Ó',
    Uacute: 'Ú',
    atilde: 'ã',
    otilde: 'õ',
    Atilde: 'Ã',
    Otilde: 'Õ',
    acirc: 'â',
    ecirc: 'ê',
    ocirc: 'ô',
    Acirc: 'Â',
    Ecirc: 'Ê',
    Ocirc: 'Ô',
    agrave: 'à',
    Agrave: 'À',
    ccedil: 'ç',
    Ccedil: 'Ç',
    ntilde: 'ñ',
    Ntilde: 'Ñ',
    uuml: 'ü',
    Uuml: 'Ü',
    ordm: 'º',
    ordf: 'ª',
  }),
)

export function unescapeMarkup(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name) ?? whole
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
    },
  )
}

function after(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  if (end < 0) throw new SourceProblem('EXCEL_DAMAGED')
  return end + mark.length
}

function tagName(raw: string): string {
  const name = raw.trim()
  const colon = name.indexOf(':')
  return (colon < 0 ? name : name.slice(colon + 1)).toLowerCase()
}
