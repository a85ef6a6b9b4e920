/** A PDF as Chromium writes it: plain objects one after the other and one table of their places. */
export interface PdfParts {
  /** Bytes of each object by its number, from `n 0 obj` to `endobj`. */
  readonly objects: Map<number, Uint8Array>
  readonly root: number
  readonly info: number
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

/** Takes a PDF apart without looking into its objects; null for one that is built otherwise. */
export function readParts(bytes: Uint8Array): PdfParts | null {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin1(pdf.subarray(-64)))
  const table = Number(end?.[1] ?? pdf.length)
  const head = /^xref\n0 (\d+)\n/.exec(latin1(pdf.subarray(table, table + 32)))
  if (!head) return null
  const count = Number(head[1])
  const first = table + head[0].length
  const trailer = /^trailer\n<<([\s\S]*?)>>\s*startxref/.exec(latin1(pdf.subarray(first + count * 20)))?.[1] ?? ''
  const [root, info] = [/\/Root (\d+) 0 R/.exec(trailer), /\/Info (\d+) 0 R/.exec(trailer)]
  if (!root || !info || /\/(Prev|XRefStm|Encrypt)\b/.test(trailer)) return null
  const places: { number: number; at: number }[] = []
  for (let number = 1; number < count; number++) {
    const row = /^(\d{10}) 00000 n/.exec(latin1(pdf.subarray(first + number * 20, first + number * 20 + 20)))
    if (!row) return null
    places.push({ number, at: Number(row[1]) })
  }
  places.sort((a, b) => a.at - b.at)
  const objects = new Map<number, Uint8Array>()
  for (const [i, { number, at }] of places.entries()) {
    const body = pdf.subarray(at, places[i + 1]?.at ?? table)
    if (!latin1(body.subarray(0, 24)).startsWith(`${number} 0 obj`)) return null
    objects.set(number, body)
  }
  return { objects, root: Number(root[1]), info: Number(info[1]) }
}

/** The text of an object that is one dictionary, from `<<` to `>>`; null for any other. */
export function dictOf({ objects }: PdfParts, number: number): string | null {
  const body = objects.get(number)
  return body ? (/^\d+ 0 obj\s*(<<[\s\S]*>>)\s*endobj\s*$/.exec(latin1(body))?.[1] ?? null) : null
}

/** @param text what stands between `obj` and `endobj`, Latin-1 */
export function setObject({ objects }: PdfParts, number: number, text: string | Uint8Array): void {
  const body = typeof text === 'string' ? Buffer.from(text, 'latin1') : text
  objects.set(number, Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]))
}

export function addObject(parts: PdfParts, text: string | Uint8Array): number {
  const number = parts.objects.size + 1
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
export function writeParts({ objects, root, info }: PdfParts): Uint8Array {
  const pieces: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n', 'latin1')]
  const places = new Map<number, number>()
  let at = pieces[0]!.length
  for (const [number, body] of objects) {
    places.set(number, at)
    pieces.push(body)
    at += body.length
  }
  const size = objects.size + 1
  let table = `xref\n0 ${size}\n0000000000 65535 f \n`
  for (let number = 1; number < size; number++) table += `${String(places.get(number)).padStart(10, '0')} 00000 n \n`
  const trailer = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`
  pieces.push(Buffer.from(table + trailer, 'latin1'))
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
