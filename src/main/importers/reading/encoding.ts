import { isUtf8 } from 'node:buffer'
import type { Encoding } from '../../../shared/domain/listening/sourceChoices.ts'
import type { ByteSource } from './byteSource.ts'
import { ENCODING_SAMPLE, wideEncoding } from './wideEncoding.ts'

export interface EncodingGuess {
  readonly encoding: Encoding
  /** UTF-8 in which some bytes are broken: they are shown as � */
  readonly broken: boolean
}

const BLOCK = 1 << 20
/** Exports of old programs hold a few. */
const SPARE_ZEROS = 4
/** More than this share of control characters, and it is no text. */
const NOISE_SHARE = 0.02
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOISE = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g

/**
 * A byte-order mark decides; else UTF-16 by its zeros, else UTF-8 of the whole file, else windows-1252, which takes
 * every byte. A file that is UTF-8 but for a few bytes is still UTF-8.
 * @returns null for what is no text
 */
export function guessEncoding(source: ByteSource): EncodingGuess | null {
  const start = source.read(0, ENCODING_SAMPLE)
  const wide = wideEncoding(start, SPARE_ZEROS)
  if (wide === null) return null
  const guess = wide === undefined ? guessNarrow(source) : { encoding: wide, broken: false }
  const text = new TextDecoder(guess.encoding).decode(source.read(0, 64 * 1024))
  const noise = text.match(NOISE)?.length ?? 0
  return noise > 8 && noise > text.length * NOISE_SHARE ? null : guess
}

function guessNarrow(source: ByteSource): EncodingGuess {
  let broken = false
  for (let at = 0; at < source.size; ) {
    const block = source.read(at, BLOCK)
    if (block.length === 0) break
    const last = at + block.length >= source.size
    const whole = last ? block : block.subarray(0, block.length - openTail(block))
    if (!isUtf8(whole)) {
      if (!mostlyUtf8(whole)) return { encoding: 'windows-1252', broken: false }
      broken = true
    }
    at += Math.max(1, whole.length)
  }
  return { encoding: 'utf-8', broken }
}

/** Bytes at the end that begin a letter without finishing it. */
function openTail(block: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= block.length; back += 1) {
    const byte = block[block.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0)
      return byte >= 0xf0 ? (back < 4 ? back : 0) : byte >= 0xe0 ? (back < 3 ? back : 0) : back < 2 ? 1 : 0
  }
  return 0
}

function mostlyUtf8(block: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(block)
  const bad = text.split('\ufffd').length - 1
  let good = 0
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) good += 1
  return good - bad >= bad * 4
}
