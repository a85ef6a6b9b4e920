/**
 * Copies the app's static fonts into resources/fonts and writes their advance widths and font faces for the layout.
 * Run with `node scripts/generateFontMetrics.ts` after the font packages change; the outputs are committed.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const packages = join(root, 'node_modules/@fontsource')
const fontsOut = join(root, 'resources/fonts')
const textOut = join(root, 'src/shared/layout/text')

const WEIGHTS = [400, 500, 600, 700, 800, 900]
const EMOJI_WEIGHTS = [400, 700]
// Later faces win where ranges overlap, so the common one comes last.
const LATIN_SUBSETS = ['vietnamese', 'latin-ext', 'latin']

interface Face {
  family: string
  weight: number
  unicodeRange: string
  file: string
}
const faces: Face[] = []

function unicodeRanges(name: string): Record<string, string> {
  return JSON.parse(readFileSync(join(packages, name, 'unicode.json'), 'utf8'))
}

function inRange(range: string): (codePoint: number) => boolean {
  const spans = range.split(',').map((part) => {
    const [from, to] = part.replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from as string, 16), Number.parseInt(to ?? (from as string), 16)] as const
  })
  return (codePoint) => spans.some(([from, to]) => codePoint >= from && codePoint <= to)
}

function take(name: string, file: string): fontkit.Font {
  const source = join(packages, name, 'files', file)
  copyFileSync(source, join(fontsOut, file))
  return fontkit.create(readFileSync(source)) as fontkit.Font
}

/** Code points as `start,count` runs in base 36: compact and quick to expand. */
function runs(codePoints: number[]): string {
  const out: string[] = []
  for (let i = 0; i < codePoints.length; ) {
    let n = 1
    while (codePoints[i + n] === (codePoints[i] as number) + n) n++
    out.push(`${(codePoints[i] as number).toString(36)},${n.toString(36)}`)
    i += n
  }
  return out.join(' ')
}

mkdirSync(fontsOut, { recursive: true })

// Hanken Grotesk
const ranges = unicodeRanges('hanken-grotesk')
const advances = new Map<number, Map<number, number>>()
let unitsPerEm = 0
let ascent = 0
let descent = 0
for (const weight of WEIGHTS) {
  const table = new Map<number, number>()
  for (const subset of LATIN_SUBSETS) {
    const file = `hanken-grotesk-${subset}-${weight}-normal.woff2`
    const font = take('hanken-grotesk', file)
    unitsPerEm = font.unitsPerEm
    ascent = font.ascent
    descent = font.descent
    const range = ranges[subset] as string
    const covers = inRange(range)
    faces.push({ family: 'Hanken Grotesk', weight, unicodeRange: range, file })
    for (const codePoint of font.characterSet) {
      if (covers(codePoint)) table.set(codePoint, font.glyphForCodePoint(codePoint).advanceWidth)
    }
  }
  advances.set(weight, table)
}
const covered = [...(advances.get(400) as Map<number, number>).keys()].sort((a, b) => a - b)
for (const [weight, table] of advances) {
  if (table.size !== covered.length) throw new Error(`weight ${weight} covers other characters`)
}

// Noto Emoji
const emojiRanges = unicodeRanges('noto-emoji')
const emojiAdvances = new Set<number>()
const emoji = new Set<number>()
const sequences = new Set<string>()
let emojiUnits = 0
for (const weight of EMOJI_WEIGHTS) {
  for (const [subset, range] of Object.entries(emojiRanges)) {
    const file = `noto-emoji-${subset.slice(1, -1)}-${weight}-normal.woff2`
    const font = take('noto-emoji', file)
    emojiUnits = font.unitsPerEm
    const covers = inRange(range)
    const byGlyph = new Map<number, number>()
    for (const codePoint of font.characterSet) {
      const glyph = font.glyphForCodePoint(codePoint)
      if (codePoint > 0x20) byGlyph.set(glyph.id, codePoint)
      // Digits, # and * belong to the text font; they count here only inside a keycap.
      if (!covers(codePoint) || codePoint < 0x80 || glyph.advanceWidth === 0) continue
      emoji.add(codePoint)
      emojiAdvances.add(glyph.advanceWidth)
    }
    faces.push({ family: 'Noto Emoji', weight, unicodeRange: range, file })
    for (const sequence of ligatures(font, byGlyph)) sequences.add(sequence)
  }
}
// Bold slices round by one unit here and there; more than that would be a new design.
if (Math.max(...emojiAdvances) - Math.min(...emojiAdvances) > 1) throw new Error('emoji no longer share one advance')

/** Every sequence of code points that the font's ligatures draw as one glyph, `-` between, hexadecimal. */
function ligatures(font: fontkit.Font, byGlyph: Map<number, number>): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: fontkit does not type its tables
  const gsub = (font as any).GSUB
  if (!gsub) return []
  const found: string[] = []
  for (const lookup of gsub.lookupList.toArray()) {
    for (let subtable of lookup.subTables) {
      if (lookup.lookupType === 7) subtable = subtable.extension
      if (!subtable?.ligatureSets) continue
      const firsts: number[] =
        subtable.coverage.version === 1
          ? subtable.coverage.glyphs
          : subtable.coverage.rangeRecords.flatMap((r: { start: number; end: number }) =>
              Array.from({ length: r.end - r.start + 1 }, (_, k) => r.start + k),
            )
      subtable.ligatureSets.toArray().forEach((set: { components: number[] }[], at: number) => {
        for (const ligature of set) {
          const points = [firsts[at] as number, ...ligature.components].map((g) => byGlyph.get(g))
          if (points.every((p) => p !== undefined)) found.push(points.map((p) => p?.toString(16)).join('-'))
        }
      })
    }
  }
  return found
}

/** The sequence as people type it: variation selectors in place, one skin tone standing for all. */
function typed(sequence: string): string {
  const points = sequence.replaceAll('T', '1f3fb').split('-')
  return points
    .map((p) => String.fromCodePoint(Number.parseInt(p, 16)))
    .map((c) => (/\p{Emoji}/u.test(c) && !/\p{Emoji_Presentation}/u.test(c) && !/\p{EMod}/u.test(c) ? `${c}\uFE0F` : c))
    .join('')
    .replace(/\uFE0F(?=\p{EMod})/gu, '')
}
// The fonts also hold every sequence backwards for right-to-left shaping; those are nobody's text.
const rgi = /^\p{RGI_Emoji}$/v
const families = [...new Set([...sequences].map((s) => s.replace(/1f3f[b-f]/g, 'T')))].filter(
  (s) => rgi.test(typed(s)) || rgi.test(typed(s.replace(/T(?=[^T]*$)/, '1f3fc'))),
)

const head = '// Written by scripts/generateFontMetrics.ts from the font files; do not edit.\n'
const rows = WEIGHTS.map((w) => `  ${w}: '${covered.map((c) => advances.get(w)?.get(c)?.toString(36)).join(' ')}',`)
writeFileSync(
  join(textOut, 'metrics.generated.ts'),
  `${head}
/** Units per em, and the line's reach above and below the baseline in those units. */
export const TEXT_UNITS = ${unitsPerEm}
export const TEXT_ASCENT = ${ascent}
export const TEXT_DESCENT = ${-descent}

/** Code points covered, as runs \`start,count\` in base 36. */
export const COVERED = '${runs(covered)}'

/** Advances in the order of COVERED, in units per em, base 36, by weight. */
export const ADVANCES: Readonly<Record<number, string>> = {
${rows.join('\n')}
}

/** Every emoji has one advance, in em. */
export const EMOJI_ADVANCE = ${[...emojiAdvances][0]} / ${emojiUnits}
/** Code points of the emoji font, as runs. */
export const EMOJI = '${runs([...emoji].sort((a, b) => a - b))}'
/** Sequences that the emoji font draws as one glyph, without variation selectors; T is any skin tone. */
export const EMOJI_SEQUENCES = '${families.sort().join(' ')}'
`,
)
writeFileSync(
  join(textOut, 'fontFaces.generated.ts'),
  `${head}
/** One font file of resources/fonts. */
export interface FontFace {
  readonly family: string
  readonly weight: number
  readonly unicodeRange: string
  readonly file: string
}

/** All faces; where ranges of one family and weight overlap, the later face wins, as in CSS. */
export const FONT_FACES: readonly FontFace[] = [
${faces.map((f) => `  { family: '${f.family}', weight: ${f.weight}, file: '${f.file}', unicodeRange: '${f.unicodeRange}' },`).join('\n')}
]
`,
)
copyFileSync(join(packages, 'hanken-grotesk/LICENSE'), join(fontsOut, 'OFL-HankenGrotesk.txt'))
copyFileSync(join(packages, 'noto-emoji/LICENSE'), join(fontsOut, 'OFL-NotoEmoji.txt'))
console.log(
  `${covered.length} characters × ${WEIGHTS.length} weights, ${emoji.size} emoji, ${families.length} families of sequences`,
)
