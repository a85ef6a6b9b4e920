import type { Font } from './font.ts'
import { graphemes } from './graphemes.ts'
import { type Measure, measure as measureText } from './measure.ts'

/** One drawn line. The spans `start`–`end` of all lines, in UTF-16 units, tile the source text. */
export interface Line {
  /** What is drawn: the span without the white space or line break at its end. */
  readonly text: string
  /** px, of `text` */
  readonly width: number
  readonly start: number
  readonly end: number
}

const words = new Intl.Segmenter('pt-BR', { granularity: 'word' })
const HARD_BREAK = /\r\n|[\n\r\u2028\u2029\v\f]/g
const HAS_BREAK = /[\n\r\u2028\u2029\v\f]/
const SPACE_END = /[ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]$/
/** Scripts written without spaces. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\u30fc]/u

/** Anything that the quick split cannot judge. */
const NEEDS_SEGMENTER = /[\u0530-\u1dff\u2e80-\uffff]/
const QUICK = /(?<=[ \t\u2000-\u2006\u2008-\u200b])(?![ \t\u2000-\u2006\u2008-\u200b])/u
/** Within a word too long for a line: after a hyphen, but not the one of "e-mail". */
const HYPHEN = /(?<=[\p{L}\p{N}]{2}[-–—/])(?=[\p{L}\p{N}])/u

/** Pieces between which a line may end; joined they give the text back. */
export function pieces(text: string): string[] {
  // European text needs no dictionary, and Intl.Segmenter takes twenty times as long.
  return NEEDS_SEGMENTER.test(text) ? [...segmentedPieces(text)] : text.split(QUICK)
}

export function* segmentedPieces(text: string): Generator<string> {
  let piece = ''
  let last = ''
  for (const { segment } of words.segment(text)) {
    const afterSpace = SPACE_END.test(last) && !SPACE_END.test(segment)
    const dense = last !== '' && (DENSE.test(last) || DENSE.test(segment)) && !CLOSING.test(segment)
    if (piece !== '' && (afterSpace || dense)) {
      yield piece
      piece = ''
    }
    piece += segment
    last = segment
  }
  if (piece !== '') yield piece
}

function trimEnd(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  if (last > 0x20 && last < 0x80) return text
  return text.replace(/[\s\u200b]+$/u, '')
}

/**
 * Breaks text into lines no wider than `maxWidth` px: at white space; a word wider than a line at its hyphens, else by
 * grapheme; a single grapheme wider than that stands alone. Nothing is lost or changed. At least one line, even for no
 * text. A word that fits keeps its hyphens within a line, because who copies the text gets a broken one back joined.
 * @param indent px that the first line begins further in; it stays empty where no word fits beside the indent
 */
export function breakLines(
  text: string,
  font: Font,
  maxWidth: number,
  measure: Measure = measureText,
  indent = 0,
): Line[] {
  const lines: Line[] = []
  const room = { font, maxWidth, measure, indent }
  let start = 0
  if (!HAS_BREAK.test(text)) {
    breakParagraph(text, 0, 0, room, lines)
    return lines
  }
  for (const hard of text.matchAll(HARD_BREAK)) {
    breakParagraph(text.slice(start, hard.index), start, hard[0].length, room, lines)
    start = hard.index + hard[0].length
  }
  breakParagraph(text.slice(start), start, 0, room, lines)
  return lines
}

interface Room {
  readonly font: Font
  readonly maxWidth: number
  readonly measure: Measure
  readonly indent: number
}

function breakParagraph(text: string, offset: number, breakLength: number, room: Room, lines: Line[]): void {
  const { font, maxWidth, measure } = room
  const first = lines.length === 0 ? room.indent : 0
  const drawn = trimEnd(text)
  const whole = measure(drawn, font)
  if (first + whole <= maxWidth) {
    lines.push({ text: drawn, width: whole, start: offset, end: offset + text.length + breakLength })
    return
  }
  let start = 0
  let end = 0
  let width = first
  const push = (until: number, extra = 0): void => {
    const drawn = trimEnd(text.slice(start, until))
    lines.push({ text: drawn, width: measure(drawn, font), start: offset + start, end: offset + until + extra })
    start = until
    width = 0
  }
  const add = (piece: string): void => {
    const whole = measure(piece, font)
    const seen = whole - measure(piece.slice(trimEnd(piece).length), font)
    if (width > 0 && width + seen > maxWidth) push(end)
    if (seen <= maxWidth) {
      end += piece.length
      width += whole
      return
    }
    const parts = piece.split(HYPHEN)
    if (parts.length > 1) {
      for (const part of parts) add(part)
      return
    }
    for (const grapheme of graphemes(piece)) {
      const w = measure(grapheme, font)
      if (width > 0 && width + w > maxWidth && trimEnd(grapheme) !== '') push(end)
      end += grapheme.length
      width += w
    }
  }
  for (const piece of pieces(text)) add(piece)
  push(text.length, breakLength)
}
