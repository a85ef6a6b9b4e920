/** A PDF as Chromium writes it: plain objects one after the other and one table of their places. */
export interface PdfParts {
  readonly pdf: Buffer
  /** Byte at which each object starts, by its number; 0 is no object. */
  readonly places: Float64Array
  /** The same bytes in the order they stand in, and last where the table starts. */
  readonly starts: Float64Array
  /** Objects set or added since, by number, from `n 0 obj` to `endobj`. */
  readonly written: Map<number, Uint8Array>
  readonly root: number
  readonly info: number
}

const ROW = 20
const IN_USE = Buffer.from(' 00000 n')

/** Takes a PDF apart without looking into its objects; null for one that is built otherwise. */
export function readParts(bytes: Uint8Array): PdfParts | null {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1', Math.max(0, pdf.length - 64)))
  const table = Number(end?.[1] ?? pdf.length)
  const head = /^xref\n0 (\d+)\n/.exec(pdf.toString('latin1', table, table + 32))
  if (!head) return null
  const count = Number(head[1])
  const first = table + head[0].length
  const trailer = /^trailer\n<<([\s\S]*?)>>\s*startxref/.exec(pdf.toString('latin1', first + count * ROW))?.[1] ?? ''
  const [root, info] = [/\/Root (\d+) 0 R/.exec(trailer), /\/Info (\d+) 0 R/.exec(trailer)]
  if (!root || !info || /\/(Prev|XRefStm|Encrypt)\b/.test(trailer)) return null
  const places = new Float64Array(count)
  for (let number = 1; number < count; number++) {
    const at = placeIn(pdf, first + number * ROW)
    const opening = `${number} 0 obj`
    if (pdf.toString('latin1', at, at + opening.length) !== opening) return null
    places[number] = at
  }
  const starts = places.slice().sort()
  starts.copyWithin(0, 1)
  starts[count - 1] = table
  return { pdf, places, starts, written: new Map(), root: Number(root[1]), info: Number(info[1]) }
}

/** The place that a row of the table names; beyond any file for a row of another form. */
function placeIn(pdf: Buffer, row: number): number {
  let place = 0
  for (let i = row; i < row + 10; i++) place = place * 10 + ((pdf[i] ?? 0) - 0x30)
  return pdf.compare(IN_USE, 0, IN_USE.length, row + 10, row + 10 + IN_USE.length) === 0 ? place : pdf.length
}

/** From `n 0 obj` to the next object; undefined where there is none of that number. */
function bodyOf({ pdf, places, starts, written }: PdfParts, number: number): Uint8Array | undefined {
  const own = written.get(number)
  if (own || !(number > 0 && number < places.length)) return own
  const at = places[number]!
  return pdf.subarray(at, starts[starts.indexOf(at) + 1])
}

/** The text of an object that is one dictionary, from `<<` to `>>`; null for any other. */
export function dictOf(parts: PdfParts, number: number): string | null {
  const body = bodyOf(parts, number)
  if (!body) return null
  const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1')
  return /^\d+ 0 obj\s*(<<[\s\S]*>>)\s*endobj\s*$/.exec(text)?.[1] ?? null
}

/** @param text what stands between `obj` and `endobj`, Latin-1 */
export function setObject({ written }: PdfParts, number: number, text: string | Uint8Array): void {
  const body = typeof text === 'string' ? Buffer.from(text, 'latin1') : text
  written.set(number, Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]))
}

export function addObject(parts: PdfParts, text: string | Uint8Array): number {
  const { places, written } = parts
  const number = places.length + [...written.keys()].filter((n) => n >= places.length).length
  setObject(parts, number, text)
  return number
}

// One value: a name, a string, a bracketed thing that holds none of its kind, a reference or a word.
const VALUE = String.raw`\s*(?:\/[^\s/<>\[\]()]+|\((?:\\[\s\S]|[^\\()])*\)|<<(?:[^<>]|<[0-9A-Fa-f\s]*>)*>>|<[0-9A-Fa-f\s]*>|\[[^\[\]]*\]|\d+ \d+ R|[^\s/<>\[\]()]+)`

/** A dictionary with these entries in place of its own of the same names; null removes. */
export function withEntries(dict: string, entries: Readonly<Record<string, string | null>>): string {
  let inner = dict.slice(2, -2)
  for (const [name, value] of Object.entries(entries)) {
    inner = inner.replace(new RegExp(String.raw`\/${name}(?![^\s/<>\[\]()])${VALUE}`), '')
    if (value !== null) inner += `\n/${name} ${value}`
  }
  return `<<${inner}>>`
}

/** Puts the parts together again. The same parts always give the same bytes. */
export function writeParts(parts: PdfParts): Uint8Array {
  const { pdf, places, starts, written, root, info } = parts
  const pieces: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n', 'latin1')]
  let from = starts[0]!
  // Whatever stands behind an object that grew moves on by as much.
  const moves = [{ behind: -1, by: pieces[0]!.length - from }]
  const old = [...written].filter(([number]) => number < places.length)
  for (const [number, body] of old.sort(([a], [b]) => places[a]! - places[b]!)) {
    const at = places[number]!
    const end = starts[starts.indexOf(at) + 1]!
    pieces.push(pdf.subarray(from, at), body)
    moves.push({ behind: at, by: body.length - (end - at) })
    from = end
  }
  pieces.push(pdf.subarray(from, starts[starts.length - 1]))
  let at = pieces.reduce((sum, { length }) => sum + length, 0)
  const row = (place: number): string => `${String(place).padStart(10, '0')} 00000 n \n`
  const rows = ['0000000000 65535 f \n']
  for (const place of places.subarray(1)) {
    let moved = place
    for (const { behind, by } of moves) if (place > behind) moved += by
    rows.push(row(moved))
  }
  for (const [number, body] of written) {
    if (number < places.length) continue
    rows.push(row(at))
    pieces.push(body)
    at += body.length
  }
  const trailer = `trailer\n<</Size ${rows.length}\n/Root ${root} 0 R\n/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`
  pieces.push(Buffer.from(`xref\n0 ${rows.length}\n${rows.join('')}${trailer}`, 'latin1'))
  return Buffer.concat(pieces)
}

/** A text as a PDF string: UTF-16 in hexadecimal. */
export function textString(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
}

/** An instant as a PDF date. */
export function dateString(instant: string): string {
  return `(D:${new Date(instant).toISOString().replace(/\D/g, '').slice(0, 14)}Z)`
}
