import { expandRuns } from './advances.ts'
import { EMOJI, EMOJI_SEQUENCES } from './metrics.generated.ts'

const singles: ReadonlySet<number> = new Set(expandRuns(EMOJI))
const sequences: ReadonlySet<string> = new Set(EMOJI_SEQUENCES.split(' '))

function key(codePoints: readonly number[]): string {
  return codePoints.map((c) => (c >= 0x1f3fb && c <= 0x1f3ff ? 'T' : c.toString(16))).join('-')
}

/** Whether the emoji font has this code point. */
export function isEmoji(codePoint: number): boolean {
  return singles.has(codePoint)
}

/**
 * How many emoji glyphs one grapheme is drawn with: 1 for a flag, a skin tone or a family the font knows, more where
 * it falls apart into its members.
 */
export function emojiGlyphs(grapheme: string): number {
  const all = [...grapheme].map((c) => c.codePointAt(0) as number).filter((c) => c !== 0xfe0f && c !== 0xfe0e)
  let glyphs = 0
  for (let at = 0; at < all.length; ) {
    let length = all.length - at
    while (length > 1 && !sequences.has(key(all.slice(at, at + length)))) length--
    // A joiner that joined nothing is not drawn.
    if (length > 1 || all[at] !== 0x200d) glyphs++
    at += length
  }
  return glyphs
}
