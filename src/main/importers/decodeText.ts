import { ENCODING_SAMPLE, wideEncoding } from './reading/wideEncoding.ts'
import { mendWindows1252 } from './reading/windows1252.ts'

/** Bytes as text, with what had to be done to them. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly stripped: Stripped }
  | { readonly ok: false }

export interface Stripped {
  /** Control characters taken out. */
  readonly count: number
  /** 1-based line of the first one. */
  readonly line: number
}

/** More than this share of control characters, and it is no text. */
const NOISE_SHARE = 0.02
const NOISE_SAMPLE = 64 * 1024
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g

/**
 * A byte-order mark decides; else UTF-16 by its zeros, else UTF-8, else windows-1252, which takes every byte. Line ends
 * become `\n`; control characters other than tab and newline are taken out and counted. Noise is refused.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = guessEncoding(bytes)
  if (encoding === undefined) return { ok: false }
  if (looksLikeNoise(decoded(bytes.subarray(0, NOISE_SAMPLE), encoding))) return { ok: false }
  const raw = decoded(bytes, encoding).replace(/\r\n?/g, '\n')
  let count = 0
  let first = -1
  const text = raw.replace(CONTROL, (_, at: number) => {
    if (first < 0) first = at
    count += 1
    return ''
  })
  if (count > 8 && count > raw.length * NOISE_SHARE) return { ok: false }
  return { ok: true, text, encoding, stripped: { count, line: count === 0 ? 0 : lineAt(raw, first) } }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes)
  return encoding === 'windows-1252' ? mendWindows1252(text) : text
}

/** A look at the beginning, so that megabytes of noise are refused at once. */
function looksLikeNoise(sample: string): boolean {
  const count = sample.match(CONTROL)?.length ?? 0
  const returns = sample.match(/\r/g)?.length ?? 0
  return count - returns > 200 && count - returns > sample.length * NOISE_SHARE * 2
}

function guessEncoding(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes.subarray(0, ENCODING_SAMPLE))
  if (wide !== undefined) return wide ?? undefined
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** 1-based line of a place in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/** Lines in a text, counted without making them, up to `limit` + 1. */
export function countLines(text: string, limit: number): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && lines <= limit; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

/** Longer than any text that a journey holds; what is longer is no line that somebody wrote. */
export const LONGEST_LINE = 100_200

export interface CutLines {
  readonly text: string
  /** The lines cut, 20 at most, with their lengths in characters. */
  readonly lines: readonly { readonly line: number; readonly length: number }[]
}

/** Cuts lines of more than `LONGEST_LINE` characters. */
export function cutLongLines(text: string): CutLines {
  if (text.length <= LONGEST_LINE) return { text, lines: [] }
  const lines: { line: number; length: number }[] = []
  const all = text.split('\n')
  all.forEach((line, i) => {
    if (line.length <= LONGEST_LINE) return
    if (lines.length < 20) lines.push({ line: i + 1, length: line.length })
    all[i] = line.slice(0, LONGEST_LINE)
  })
  return lines.length === 0 ? { text, lines } : { text: all.join('\n'), lines }
}
