import { TABLE_SIZE, TEXT_ADVANCES } from './advances.ts'
import { emojiGlyphs, isEmoji } from './emoji.ts'
import { estimatedAdvance } from './fallback.ts'
import type { Font, FontWeight } from './font.ts'
import { graphemes } from './graphemes.ts'
import { EMOJI_ADVANCE } from './metrics.generated.ts'

/** Width of one line of text in px. */
export type Measure = (text: string, font: Font) => number

/** Width of one grapheme in em. */
export function graphemeAdvance(grapheme: string, weight: FontWeight): number {
  const table = TEXT_ADVANCES[weight]
  const lone = grapheme.length === 1 ? table[grapheme.charCodeAt(0)] : undefined
  if (lone !== undefined && lone >= 0) return lone
  const first = grapheme.codePointAt(0) as number
  const asEmoji = grapheme.includes('\uFE0F') || grapheme.includes('\u20E3') || !((table[first] ?? -1) >= 0)
  if (asEmoji && (isEmoji(first) || grapheme.includes('\u20E3') || (first >= 0x1f1e6 && first <= 0x1f1ff))) {
    return emojiGlyphs(grapheme) * EMOJI_ADVANCE
  }
  // A letter with its accents apart is drawn as the composed letter where the font has it.
  let em = 0
  for (const char of grapheme.normalize('NFC')) {
    const codePoint = char.codePointAt(0) as number
    const known = codePoint < TABLE_SIZE ? (table[codePoint] as number) : -1
    em += known >= 0 ? known : estimatedAdvance(codePoint)
  }
  return em
}

/**
 * Width of one line of text in px, as Chromium draws it with the app's fonts, kerning and ligatures off. Exact for the
 * characters of those fonts, a generous estimate for others. Line breaks count nothing.
 */
export const measure: Measure = (text, font) => {
  const table = TEXT_ADVANCES[font.weight]
  let em = 0
  for (let i = 0; i < text.length; i++) {
    const advance = table[text.charCodeAt(i)]
    if (advance === undefined || advance < 0) return measureGraphemes(text, font)
    em += advance
  }
  return em * font.size
}

function measureGraphemes(text: string, font: Font): number {
  let em = 0
  for (const grapheme of graphemes(text)) em += graphemeAdvance(grapheme, font.weight)
  return em * font.size
}
