/**
 * Estimated advance in em of one code point that the app's fonts lack, so that another font draws it: wide enough for
 * the widest common system font in bold, so that text never outgrows its box. Script by script, because a flat 1 em
 * would double the height of a Cyrillic card.
 */
export function estimatedAdvance(codePoint: number): number {
  const c = codePoint
  // Format characters, variation selectors and tags are not drawn.
  if ((c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f)) return 0
  if ((c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0000 && c <= 0xe0fff) || c === 0xfeff) return 0
  if (/\p{M}/u.test(String.fromCodePoint(c))) return 0
  if (c < 0x370) return 0.9
  if (c < 0x530) return /\p{Lu}/u.test(String.fromCodePoint(c)) ? 0.95 : 0.8
  if (c < 0x590) return 0.85
  if (c < 0x600) return 0.75
  if (c < 0x900) return 0.8
  // Indic, Thai, Georgian, Ethiopic, Khmer …
  if (c < 0x1100) return 0.95
  if (c < 0x1e00) return 1.05
  if (c < 0x2000) return 0.9
  // Arrows, shapes, dingbats, CJK, full width, everything else.
  return c > 0xffff ? 1.4 : 1.1
}
