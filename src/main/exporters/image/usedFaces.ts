import type { Mark } from '../../../shared/layout/mark.ts'
import { FONT_FACES, type FontFace } from '../../../shared/layout/text/fontFaces.generated.ts'
import { graphemes } from '../../../shared/layout/text/graphemes.ts'

const LETTERS = 'Hanken Grotesk'
const EMOJI = 'Noto Emoji'

interface Range {
  readonly from: number
  readonly to: number
}

const rangesOf = new Map<FontFace, readonly Range[]>(FONT_FACES.map((face) => [face, parseRanges(face.unicodeRange)]))
const latin = new Map<number, FontFace>()
for (const face of FONT_FACES) if (face.family === LETTERS && has(face, 0x41)) latin.set(face.weight, face)

/** The font files that the texts of these marks are drawn with, in the order of the app's list. */
export function usedFaces(marks: Iterable<Mark>): readonly FontFace[] {
  const used = new Set<FontFace>()
  const seen = new Set<string>()
  for (const mark of marks) {
    if (mark.type !== 'text') continue
    const plain = latin.get(mark.weight)
    for (const line of mark.lines) {
      if (plain && isPlain(line)) used.add(plain)
      else
        for (const grapheme of graphemes(line)) {
          const letter = `${mark.weight} ${grapheme}`
          if (seen.has(letter)) continue
          seen.add(letter)
          for (const face of facesOf(grapheme, mark.weight)) used.add(face)
        }
    }
  }
  return FONT_FACES.filter((face) => used.has(face))
}

function isPlain(line: string): boolean {
  for (let i = 0; i < line.length; i += 1) if (line.charCodeAt(i) > 0xff) return false
  return true
}

function facesOf(grapheme: string, weight: number): readonly FontFace[] {
  const points = [...grapheme.normalize('NFC')].map((char) => char.codePointAt(0) as number)
  // Ranges may overlap, and the browser tries the later face first; all that have the letter come along.
  const letters = FONT_FACES.filter((face) => face.family === LETTERS && face.weight === weight && any(face, points))
  const covered = points.every((point) => letters.some((face) => has(face, point)))
  if (covered && !points.includes(0xfe0f)) return letters
  const emojiWeight = weight >= 600 ? 700 : 400
  const emoji = FONT_FACES.filter((face) => face.family === EMOJI && face.weight === emojiWeight && any(face, points))
  return [...letters, ...emoji]
}

function any(face: FontFace, points: readonly number[]): boolean {
  // The joiner and the emoji sign stand in nearly every file; they alone call for none.
  return points.some((point) => point !== 0x200d && point !== 0xfe0f && has(face, point))
}

function has(face: FontFace, point: number): boolean {
  return rangesOf.get(face)!.some(({ from, to }) => point >= from && point <= to)
}

function parseRanges(css: string): readonly Range[] {
  return css.split(',').map((part) => {
    const [from, to] = part.trim().replace(/^U\+/i, '').split('-')
    return { from: Number.parseInt(from!, 16), to: Number.parseInt(to ?? from!, 16) }
  })
}
