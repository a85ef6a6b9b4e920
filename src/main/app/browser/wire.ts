// How the browser host's socket carries messages whose values may be bytes, which JSON cannot hold.
//
// A message without bytes is one text frame: its JSON. A message with bytes is one binary frame:
//   4 bytes   length of the head, unsigned, little-endian
//   head      JSON: { message, parts: [{ path, length }] }; at every path `message` has null
//   the parts, one after the other, nothing between
// The path says where a part belongs (`["envelope","input","bytes"]`), so no value of a user can look like a marker.

interface Part {
  readonly path: readonly (string | number)[]
  readonly length: number
}
const MAX_PARTS = 64
const MAX_DEPTH = 32
const LENGTH_BYTES = 4

/** Takes the bytes out of a copy of `value`; bytes below 32 levels are not looked for. */
function separate(value: unknown, path: readonly (string | number)[], found: [Part, Uint8Array][]): unknown {
  if (value instanceof Uint8Array) {
    found.push([{ path, length: value.byteLength }, value])
    return null
  }
  if (typeof value !== 'object' || value === null || path.length >= MAX_DEPTH) return value
  if (Array.isArray(value)) return value.map((inner, index) => separate(inner, [...path, index], found))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, separate(inner, [...path, key], found)]))
}

function hasBytes(value: unknown, depth = 0): boolean {
  if (value instanceof Uint8Array) return true
  if (typeof value !== 'object' || value === null || depth >= MAX_DEPTH) return false
  return Object.values(value).some((inner) => hasBytes(inner, depth + 1))
}

/** A frame for the socket: text without bytes inside, binary with. */
export function encodeFrame(message: unknown): string | Uint8Array<ArrayBuffer> {
  if (!hasBytes(message)) return JSON.stringify(message)
  const found: [Part, Uint8Array][] = []
  const bare = separate(message, [], found)
  const head = new TextEncoder().encode(JSON.stringify({ message: bare, parts: found.map(([part]) => part) }))
  const total = found.reduce((sum, [part]) => sum + part.length, LENGTH_BYTES + head.length)
  const frame = new Uint8Array(total)
  new DataView(frame.buffer).setUint32(0, head.length, true)
  frame.set(head, LENGTH_BYTES)
  let at = LENGTH_BYTES + head.length
  for (const [, bytes] of found) {
    frame.set(bytes, at)
    at += bytes.length
  }
  return frame
}

function isPart(value: unknown): value is Part {
  const part = value as Partial<Part> | null
  return (
    typeof part === 'object' &&
    part !== null &&
    Array.isArray(part.path) &&
    part.path.length > 0 &&
    part.path.length <= MAX_DEPTH &&
    part.path.every((step) => typeof step === 'string' || Number.isInteger(step)) &&
    Number.isInteger(part.length) &&
    (part.length as number) >= 0
  )
}

function put(message: unknown, path: Part['path'], bytes: Uint8Array): void {
  let holder: unknown = message
  for (const [index, step] of path.entries()) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) throw new Error('no such place')
    const record = holder as Record<string | number, unknown>
    if (index < path.length - 1) holder = record[step]
    else if (record[step] === null) record[step] = bytes
    else throw new Error('the place is taken')
  }
}

/** The message of a frame; throws an Error for anything that `encodeFrame` does not write. Parts are copies. */
export function decodeFrame(frame: string | Uint8Array): unknown {
  if (typeof frame === 'string') return JSON.parse(frame)
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  const headLength = view.getUint32(0, true)
  if (headLength > frame.byteLength - LENGTH_BYTES) throw new Error('the head is longer than the frame')
  const headBytes = frame.subarray(LENGTH_BYTES, LENGTH_BYTES + headLength)
  const head: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(headBytes))
  const { message, parts } = head as { message?: unknown; parts?: unknown }
  if (!Array.isArray(parts) || parts.length > MAX_PARTS || !parts.every(isPart)) throw new Error('parts are malformed')
  let at = LENGTH_BYTES + headLength
  for (const part of parts) {
    if (at + part.length > frame.byteLength) throw new Error('a part is cut off')
    put(message, part.path, frame.slice(at, at + part.length))
    at += part.length
  }
  if (at !== frame.byteLength) throw new Error('bytes are left over')
  return message
}
